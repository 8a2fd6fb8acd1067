import type { EvalRound, EvalRoundState } from './eval-round.ts';
import { isExercise } from './exercise.ts';

/** The way of a round; a file may bring several steps at once. A cancelled one may be taken up again where it was; an opened one can never be closed again. */
const ways: Readonly<Record<EvalRoundState, readonly EvalRoundState[]>> = {
  proposed: ['answering', 'opened', 'finished', 'cancelled'],
  answering: ['opened', 'finished', 'cancelled'],
  opened: ['finished'],
  finished: [],
  cancelled: ['proposed', 'answering'],
};

/** What both confirm before anyone answers; see `termsDigest`. */
const terms = [
  'termId',
  'directorId',
  'mayorId',
  'deputyId',
  'periodFrom',
  'periodTo',
  'formKey',
  'formVersion',
  'form',
  'reportTo',
  'sharing',
] as const satisfies readonly (keyof EvalRound)[];

/** When it was opened and finished; what both have approved was said of these. */
const moments = ['openedAt', 'finishedAt'] as const satisfies readonly (keyof EvalRound)[];

type Given = Readonly<Record<string, unknown>>;

/**
 * What would be wrong with a change of a round, whoever makes it: typed, undone, or come by file. `termsStand`: terms
 * that both have confirmed do not change under the answers, and an evaluation never becomes an exercise, which nobody confirms. `roundGoesOn`: nothing that was opened is closed, and no
 * envelope that was thrown away counts again; a finished one keeps its moments. Null: nothing is wrong.
 */
export const brokenRoundStep = (before: Given, after: Given): 'termsStand' | 'roundGoesOn' | null => {
  const isProposed = before['state'] === 'proposed';
  if (!isProposed && terms.some((field) => before[field] !== after[field])) return 'termsStand';
  if (isExercise(formOf(before)) !== isExercise(formOf(after))) return 'termsStand';
  const isFinished = before['state'] === 'finished';
  if (isFinished && moments.some((field) => before[field] !== after[field])) return 'roundGoesOn';
  const attempts = Number(after['attempt']) - Number(before['attempt']);
  if (attempts < 0) return 'roundGoesOn';
  if (before['withoutDeputy'] === true && after['withoutDeputy'] !== true && attempts === 0)
    return 'roundGoesOn';
  return mayGo(before['state'], after['state']) ? null : 'roundGoesOn';
};

const formOf = (row: Given): Pick<EvalRound, 'formKey'> => ({ formKey: String(row['formKey']) });

const mayGo = (from: unknown, to: unknown): boolean =>
  from === to || (isState(from) && isState(to) && ways[from].includes(to));

const isState = (value: unknown): value is EvalRoundState => typeof value === 'string' && value in ways;
