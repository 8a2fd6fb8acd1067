import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { noMark } from '#shared/domain/access-mark.ts';
import { isOneOfTwo, lacksParty } from '#shared/domain/eval-envelope.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import { isExercise } from '#shared/domain/exercise.ts';
import type { CommitId, EvalRoundId, PersonId, TermId } from '#shared/domain/id.ts';
import { readForm } from '#shared/exchange/eval-form.ts';
import { create, patch, remove } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { readOne, readWhere } from '../read.ts';
import { actor } from '../session.ts';
import { removeWithRound } from '../with-round.ts';
import { hasKeyLeft } from './eval-key-given.ts';

/** What the one who opens a round proposes; the other says yes to it, or they change it first. */
export type RoundDraft = Pick<
  EvalRound,
  | 'termId'
  | 'directorId'
  | 'mayorId'
  | 'deputyId'
  | 'periodFrom'
  | 'periodTo'
  | 'answerBy'
  | 'talkOn'
  | 'formKey'
  | 'formVersion'
  | 'form'
  | 'reportTo'
  | 'sharing'
>;

/** `underWay`: another round waits for yes or answers. `samePerson`: nobody answers twice. `notAForm`: see `readForm`. */
export type ProposeRefusal = CommitRefusal | 'underWay' | 'samePerson' | 'notAForm';

/**
 * `tooLate`: the round has come further than this may be done. `notYours`: it is for the two alone to do. `keyLeft`: a key
 * has left this PC, and the other may have opened.
 */
export type RoundRefusal = CommitRefusal | 'tooLate' | 'samePerson' | 'notAForm' | 'notYours' | 'keyLeft';

type Saved<Reason extends string> = Promise<Answer<CommitId | null, Reason>>;
type Signed = Pick<CommitMeta, 'at' | 'by'>;

/** The half-year evaluations of the term, the latest first; also those that were cancelled. */
export const listRounds = async (termId: TermId): Promise<readonly EvalRound[]> =>
  (await readWhere('evalRounds', 'termId', termId))
    .filter((round) => round.deletedAt === null && !isExercise(round))
    .toSorted((a, b) => b.number - a.number || (a.id < b.id ? 1 : -1));

/** The half-year evaluation; null when it is not there, lies in the bin, or is an exercise of Spilleregler. */
export const readRound = async (id: EvalRoundId): Promise<EvalRound | null> => {
  const round = await readAnyRound(id);
  return round === null || isExercise(round) ? null : round;
};

/** The same for what evaluations and exercises share: envelopes, keys and files. */
export const readAnyRound = (id: EvalRoundId): Promise<EvalRound | null> => readOne('evalRounds', id);

/**
 * Opens a round in the name of who sits here. Nobody answers before both have confirmed it: see `addConsents`. Only one
 * round at a time waits for answers.
 */
export const proposeRound = async (
  draft: RoundDraft,
  signed: Signed = {},
): Promise<Answer<EvalRoundId, ProposeRefusal>> => {
  if (lacksParty(draft)) return refuse('invalid', 'bothAreNamed');
  const wrong = wrongIn(draft);
  if (wrong !== null) return refuse(wrong);
  // Also those in the bin keep their number: they may come back.
  const all = (await readWhere('evalRounds', 'termId', draft.termId)).filter((round) => !isExercise(round));
  if (all.some(isUnderWay)) return refuse('underWay');
  const id = newId<'EvalRound'>();
  const by = signed.by === undefined ? actor() : signed.by;
  const number = 1 + Math.max(0, ...all.map((round) => round.number));
  const answer = await commit([create('evalRounds', id, { ...newRound, ...draft, number, proposedBy: by })], {
    label: 'evalProposed',
    ...signed,
  });
  return answer.ok ? accept(id) : answer;
};

/**
 * Changes what is proposed. Whoever had said yes to it as it was, has not said yes to this. The days to answer by and to
 * talk on may move until the round is finished, and are nobody's yes. For the two alone.
 */
export const changeTerms = async (
  id: EvalRoundId,
  change: Partial<Omit<RoundDraft, 'termId'>>,
): Saved<RoundRefusal> => {
  const round = await readRound(id);
  if (round === null) return refuse('unknownRecord');
  if (!isOneOfTwo(round, actor())) return refuse('notYours');
  const wrong = wrongIn({ ...round, ...change });
  if (wrong !== null) return refuse(wrong);
  const movesDaysOnly = Object.keys(change).every((field) => field === 'answerBy' || field === 'talkOn');
  if (round.state !== 'proposed' && (!movesDaysOnly || isOver(round))) return refuse('tooLate', round.state);
  return commit([patch('evalRounds', id, change)], { label: 'evalChanged' });
};

/** Stops a round that is not opened yet, and says why. Either of the two may. Envelopes that lie there are never opened. */
export const cancelRound = async (
  id: EvalRoundId,
  reason: string,
  signed: Signed = {},
): Saved<RoundRefusal> => {
  const round = await readRound(id);
  if (round === null) return refuse('unknownRecord');
  if (!mayEnd(round, signed.by === undefined ? actor() : signed.by)) return refuse('notYours');
  if (round.state === 'cancelled') return accept(null);
  if (!isBeforeOpening(round)) return refuse('tooLate', round.state);
  if (await hasKeyLeft(round)) return refuse('keyLeft');
  return commit([patch('evalRounds', id, { state: 'cancelled', reason })], {
    label: 'evalCancelled',
    ...signed,
  });
};

/**
 * Puts the round in the bin, which either of the two may, and what was talked about with it. Envelopes and consents stay as they are, are not shown
 * without it, and count again when it is back. Follow-up in Ukemøter stays. A finished round is not put away: it goes only by deletion with a stated basis.
 */
export const removeRound = async (id: EvalRoundId): Saved<RoundRefusal> => {
  const round = await readRound(id);
  if (round === null) return refuse('unknownRecord');
  if (!mayEnd(round, actor())) return refuse('notYours');
  if (round.state === 'finished') return refuse('finished');
  const along = await removeWithRound(id);
  return commit([remove('evalRounds', id), ...along], { label: 'evalRemoved' });
};

/** Whether the report goes to the archive, why, and to which case; also after it is finished. */
export const setFiling = (
  id: EvalRoundId,
  filing: Partial<Pick<EvalRound, 'filing' | 'filingReason' | 'caseReference'>>,
): Saved<CommitRefusal> => commit([patch('evalRounds', id, filing)], { label: 'evalChanged' });

const newRound = {
  state: 'proposed',
  attempt: 1,
  withoutDeputy: false,
  openedAt: null,
  talkStartedAt: null,
  talkEndedAt: null,
  nextOn: null,
  finishedAt: null,
  reason: '',
  filing: 'undecided',
  filingReason: '',
  caseReference: '',
  ...noMark,
} as const;

const isBeforeOpening = ({ state }: EvalRound): boolean => state === 'proposed' || state === 'answering';

/** One that has lost one of the two for good can go no further, and stands in the way of no other. */
const isUnderWay = (round: EvalRound): boolean =>
  round.deletedAt === null && isBeforeOpening(round) && !lacksParty(round);

/** Either of the two; whoever is left, where one has been deleted for good. */
const mayEnd = (round: EvalRound, by: PersonId | null): boolean => isOneOfTwo(round, by) || lacksParty(round);

const isOver = ({ state }: EvalRound): boolean => state === 'finished' || state === 'cancelled';

type Proposed = Pick<EvalRound, 'directorId' | 'mayorId' | 'deputyId' | 'formKey' | 'form'>;

const wrongIn = (round: Proposed): 'samePerson' | 'notAForm' | null => {
  const { directorId, mayorId, deputyId, form } = round;
  if (directorId === mayorId || deputyId === directorId || deputyId === mayorId) return 'samePerson';
  return readForm(form).ok && !isExercise(round) ? null : 'notAForm';
};
