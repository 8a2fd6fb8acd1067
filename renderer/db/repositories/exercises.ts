import type { Day } from '#shared/calendar/day.ts';
import { markIn, noMark, type AccessMark } from '#shared/domain/access-mark.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { isOneOfTwo, lacksParty } from '#shared/domain/eval-envelope.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import { exerciseKindOf, type ExerciseForm, type ExerciseKind } from '#shared/domain/exercise.ts';
import type { CommitId, EvalRoundId, GreyCaseId, PersonId, TermId } from '#shared/domain/id.ts';
import { inOffice, type InOffice } from '#shared/domain/rule-standing.ts';
import { storedExercise, writeExerciseForm } from '#shared/exchange/exercise-form.ts';
import { caseForm, mirrorForm, ownCaseForm } from '#shared/templates/exercises.ts';
import { greyZones } from '#shared/templates/grey-zones.ts';
import { create, patch, remove } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { readOne, readWhere } from '../read.ts';
import { actor } from '../session.ts';
import { hasKeyLeft } from './eval-key-given.ts';
import { listPeople } from './people.ts';
import { readWorkspace } from './workspace.ts';

/** An exercise and what it asks. Its mark is `round`'s. */
export interface Exercise {
  readonly round: EvalRound;
  readonly kind: ExerciseKind;
  readonly form: ExerciseForm;
}

/** The case that is put to both: one of the app by its key, or one the kommune has written. */
export type ChosenCase = { readonly templateKey: string } | { readonly caseId: GreyCaseId };

/** Where a new exercise belongs. */
export interface NewExercise {
  readonly termId: TermId;
  readonly today: Day;
}

/**
 * `noParties`: the two in office are not known. `notYours`: it is between the two alone; of several in one role, the one who
 * came last counts. `underWay`: a mirror, or this very case, waits for answers already; its id is
 * the `detail`. `unknownCase`: the case is gone.
 */
export type BeginRefusal = CommitRefusal | 'noParties' | 'notYours' | 'underWay' | 'unknownCase';

/**
 * `tooLate`: it is opened. `notYours`: it is between the two alone. `keyLeft`: a key has left this PC in a file, and the
 * other may have opened.
 */
export type ExerciseRefusal = CommitRefusal | 'tooLate' | 'notYours' | 'keyLeft';

type Saved<Reason extends string> = Promise<Answer<CommitId | null, Reason>>;
type Signed = Pick<CommitMeta, 'at' | 'by'>;

/** The exercises of the term, the latest first; also those that were cancelled. */
export const listExercises = async (
  termId: TermId,
  kind: ExerciseKind | null = null,
): Promise<readonly Exercise[]> =>
  (await readWhere('evalRounds', 'termId', termId))
    .filter(({ deletedAt }) => deletedAt === null)
    .flatMap((round) => asExercise(round) ?? [])
    .filter((exercise) => kind === null || exercise.kind === kind)
    .toSorted((a, b) => (a.round.id < b.round.id ? 1 : -1));

/** The exercise; null when it is not there, lies in the bin, or is a half-year evaluation. */
export const readExercise = async (id: EvalRoundId): Promise<Exercise | null> => {
  const round = await readOne('evalRounds', id);
  return round === null ? null : asExercise(round);
};

/**
 * Begins a mirror of expectations between the two in office. Both may answer at once. They have one at a time; what waits
 * for somebody who was in office before them stands in nobody's way.
 */
export const openMirror = async (
  begun: NewExercise,
  signed: Signed = {},
): Promise<Answer<EvalRoundId, BeginRefusal>> => {
  const [open, office] = await Promise.all([listExercises(begun.termId, 'mirror'), readInOffice()]);
  const waiting = open.find((exercise) => isWaitingFor(exercise, office));
  if (waiting !== undefined) return refuse('underWay', waiting.round.id);
  return begin(begun, mirrorForm(await readWorkspace()), { office, signed });
};

/** Puts a case to both: «hvem eier dette?». The text is frozen as it is now. */
export const openCase = async (
  { case: chosen, ...begun }: NewExercise & { readonly case: ChosenCase },
  signed: Signed = {},
): Promise<Answer<EvalRoundId, BeginRefusal>> => {
  const [found, open, office] = await Promise.all([
    caseOf(chosen),
    listExercises(begun.termId, 'case'),
    readInOffice(),
  ]);
  if (found === null) return refuse('unknownCase');
  const waiting = open.find((exercise) => isWaitingFor(exercise, office) && isAbout(exercise.form, chosen));
  if (waiting !== undefined) return refuse('underWay', waiting.round.id);
  return begin(begun, found.form, { office, signed, mark: found.mark });
};

/** Stops an exercise that is not opened, and says why. Either of the two may. What was handed over is never opened. */
export const cancelExercise = async (
  id: EvalRoundId,
  reason: string,
  signed: Signed = {},
): Saved<ExerciseRefusal> => {
  const exercise = await readExercise(id);
  if (exercise === null) return refuse('unknownRecord');
  const { round } = exercise;
  if (!mayEnd(round, signed.by === undefined ? actor() : signed.by)) return refuse('notYours');
  if (round.state === 'cancelled') return accept(null);
  if (round.state !== 'answering') return refuse('tooLate', round.state);
  if (await hasKeyLeft(round)) return refuse('keyLeft');
  return commit([patch('evalRounds', id, { state: 'cancelled', reason })], {
    label: 'exerciseCancelled',
    ...signed,
  });
};

/** Puts the exercise in the bin, which either of the two may; envelopes count again when it is back. */
export const removeExercise = async (id: EvalRoundId): Saved<ExerciseRefusal> => {
  const exercise = await readExercise(id);
  if (exercise === null) return refuse('unknownRecord');
  if (!mayEnd(exercise.round, actor())) return refuse('notYours');
  return commit([remove('evalRounds', id)], { label: 'exerciseRemoved' });
};

/** Says who may see what was answered, and why not everybody. */
export const markExercise = async (
  id: EvalRoundId,
  mark: Partial<AccessMark>,
  signed: Signed = {},
): Saved<CommitRefusal> => {
  if ((await readExercise(id)) === null) return refuse('unknownRecord');
  return commit([patch('evalRounds', id, mark)], { label: 'exerciseAccess', ...signed });
};

/**
 * Whether it waits for answers, or for being opened, by the two who are in office. One that has lost one of the two for good
 * can go no further.
 */
export const isWaitingFor = ({ round }: Pick<Exercise, 'round'>, { director, mayor }: InOffice): boolean =>
  round.state === 'answering' &&
  !lacksParty(round) &&
  round.directorId === director &&
  round.mayorId === mayor;

/** Who holds the two offices. */
export const readInOffice = async (): Promise<InOffice> => inOffice(await listPeople());

const asExercise = (round: EvalRound): Exercise | null => {
  const kind = exerciseKindOf(round);
  return kind === null ? null : { round, kind, form: storedExercise(round.form) };
};

interface Beginning {
  readonly office: InOffice;
  readonly signed: Signed;
  readonly mark?: AccessMark;
}

const begin = async (
  { termId, today }: NewExercise,
  form: ExerciseForm,
  { office, signed, mark = noMark }: Beginning,
): Promise<Answer<EvalRoundId, BeginRefusal>> => {
  const by = signed.by === undefined ? actor() : signed.by;
  const { director: directorId, mayor: mayorId } = office;
  if (directorId === null || mayorId === null) return refuse('noParties');
  if (!isOneOfTwo({ directorId, mayorId }, by)) return refuse('notYours');
  const id = newId<'EvalRound'>();
  const fields = {
    ...newExercise,
    ...mark,
    termId,
    proposedBy: by,
    directorId,
    mayorId,
    periodFrom: today,
    periodTo: today,
    formKey: form.id,
    formVersion: form.version,
    form: writeExerciseForm(form),
  };
  const answer = await commit([create('evalRounds', id, fields)], { label: 'exerciseOpened', ...signed });
  return answer.ok ? accept(id) : answer;
};

interface FoundCase {
  readonly form: ExerciseForm;
  readonly mark: AccessMark;
}

const caseOf = async (chosen: ChosenCase): Promise<FoundCase | null> => {
  if ('templateKey' in chosen) {
    const zone = greyZones.find(({ key }) => key === chosen.templateKey);
    return zone === undefined ? null : { form: caseForm(zone, await readWorkspace()), mark: noMark };
  }
  const own = await readOne('greyCases', chosen.caseId);
  if (own === null) return null;
  return { form: ownCaseForm(own), mark: markIn(own) };
};

const isAbout = ({ subject }: ExerciseForm, chosen: ChosenCase): boolean =>
  subject.kind === 'case' &&
  ('templateKey' in chosen ? subject.templateKey === chosen.templateKey : subject.caseId === chosen.caseId);

/** Either of the two; whoever is left, where one has been deleted for good. */
const mayEnd = (round: EvalRound, by: PersonId | null): boolean => isOneOfTwo(round, by) || lacksParty(round);

const newExercise = {
  state: 'answering',
  // Only half-year evaluations are counted.
  number: 0,
  deputyId: null,
  answerBy: null,
  talkOn: null,
  reportTo: 'nobody',
  sharing: '',
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
} as const;
