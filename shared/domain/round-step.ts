import type { EvalRound, EvalRoundState } from './eval-round.ts';

/** The way of a round. A cancelled one may be taken up again where it was; an opened one can never be closed again. */
const ways: Readonly<Record<EvalRoundState, readonly EvalRoundState[]>> = {
  proposed: ['answering', 'cancelled'],
  answering: ['opened', 'cancelled'],
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

type Given = Readonly<Record<string, unknown>>;

/**
 * What would be wrong with a change of a round, whoever makes it: typed, undone, or come by file. `termsStand`: terms
 * that both have confirmed do not change under the answers. `roundGoesOn`: nothing that was opened is closed, and no
 * envelope that was thrown away counts again. Null: nothing is wrong.
 */
export const brokenRoundStep = (before: Given, after: Given): 'termsStand' | 'roundGoesOn' | null => {
  const isProposed = before['state'] === 'proposed';
  if (!isProposed && terms.some((field) => before[field] !== after[field])) return 'termsStand';
  const attempts = Number(after['attempt']) - Number(before['attempt']);
  if (attempts < 0) return 'roundGoesOn';
  if (before['withoutDeputy'] === true && after['withoutDeputy'] !== true && attempts === 0)
    return 'roundGoesOn';
  return mayGo(before['state'], after['state']) ? null : 'roundGoesOn';
};

const mayGo = (from: unknown, to: unknown): boolean =>
  from === to || (isState(from) && isState(to) && ways[from].includes(to));

const isState = (value: unknown): value is EvalRoundState => typeof value === 'string' && value in ways;
