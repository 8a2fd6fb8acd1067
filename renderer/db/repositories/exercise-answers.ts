import type { Answer } from '#shared/domain/answer.ts';
import { lacksParty, openingParties, partyOf } from '#shared/domain/eval-envelope.ts';
import type { EvalParty } from '#shared/domain/eval-round.ts';
import { asAnswers, type ExerciseWords } from '#shared/domain/exercise-answers.ts';
import type { CommitId, EvalRoundId, PersonId, TermId } from '#shared/domain/id.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Instant } from '#shared/domain/row.ts';
import type { SecretKey } from '#shared/vault/seal.ts';
import type { CommitMeta } from '../commit.ts';
import { readMany } from '../read.ts';
import { actor } from '../session.ts';
import { readDraft, saveDraft, type DraftRefusal } from './eval-drafts.ts';
import { sealsOf } from './eval-own.ts';
import {
  openedAnswers,
  openRound,
  submitAnswers,
  type OpenRefusal,
  type SubmitRefusal,
} from './eval-seals.ts';
import { stepOf } from './eval-status.ts';
import { listExercises, readExercise, type Exercise } from './exercises.ts';

/**
 * Where who has opened the app stands in the exercise. `answer`: one's own is not handed over. `waiting`: one's own is, or
 * one is none of the two, and somebody else's is not. `open`: both are, and can be opened together.
 */
export type ExerciseStep = 'answer' | 'waiting' | 'open' | 'opened' | 'cancelled';

/** One of the two, and how far they have come. */
export interface ExerciseParty {
  readonly party: EvalParty;
  readonly personId: PersonId;
  /** Also when they have left the workspace; null only when the row itself is gone. */
  readonly person: Person | null;
  readonly hasSubmitted: boolean;
  readonly submittedAt: Instant | null;
}

/** All that the screens of an exercise are drawn from. */
export interface ExerciseStatus extends Exercise {
  readonly step: ExerciseStep;
  /** Director first. One alone where the other has been deleted for good. */
  readonly parties: readonly ExerciseParty[];
  /** Who has opened the app, as one of the two; null: they only look on. */
  readonly myParty: EvalParty | null;
}

/** What one of the two wrote. */
export interface OpenedWords {
  readonly party: EvalParty;
  readonly personId: PersonId;
  /** By the ids of the questions; what was not answered is not there. */
  readonly words: ExerciseWords;
}

/** The status of the exercise for who has opened the app; null: it is not there, or lies in the bin. */
export const exerciseStatus = async (id: EvalRoundId): Promise<ExerciseStatus | null> => {
  const exercise = await readExercise(id);
  if (exercise === null) return null;
  const { round } = exercise;
  const two = openingParties(round);
  const [seals, people] = await Promise.all([
    sealsOf(round),
    readMany(
      'people',
      two.map(({ personId }) => personId),
    ),
  ]);
  const parties = two.map(({ party, personId }) => {
    const seal = seals.find((one) => one.party === party);
    const person = people.get(personId) ?? null;
    const submittedAt = seal?.submittedAt ?? null;
    return { party, personId, person, hasSubmitted: seal !== undefined, submittedAt };
  });
  const step = stepOf(round, seals, actor());
  if (step === 'terms' || step === 'finished')
    throw new Error('An exercise is neither proposed nor finished');
  return { ...exercise, step, parties, myParty: partyOf(round, actor()) };
};

/** What waits for who has opened the app: their own answers, or that the two open it together. The latest first. */
export const exercisesForMe = async (termId: TermId): Promise<readonly ExerciseStatus[]> => {
  const exercises = await listExercises(termId);
  const waiting = exercises.filter(({ round }) => round.state === 'answering' && !lacksParty(round));
  const statuses = await Promise.all(waiting.map(({ round }) => exerciseStatus(round.id)));
  return statuses
    .filter((status) => status !== null)
    .filter(({ myParty, step }) => myParty !== null && step !== 'waiting');
};

/** What who has opened the app has written and not handed over; never what the other has written. */
export const readOwn = async (id: EvalRoundId): Promise<ExerciseWords> => (await readDraft(id)).words;

/** Keeps what is being written, sealed with the own key before it is stored. */
export const saveOwn = (
  id: EvalRoundId,
  words: ExerciseWords,
): Promise<Answer<CommitId | null, DraftRefusal>> => saveDraft(id, asAnswers(words));

/**
 * Hands over, for good: nobody can read it before both have, and nobody can change it. Twice is once.
 * @param shown what stands on the screen: it is kept first, or nothing is handed over
 * @returns besides the reasons of `submitAnswers`, `tooLong` and `ownerMissing` with the id of the question in `detail`
 */
export const submitOwn = (
  id: EvalRoundId,
  shown: ExerciseWords | null = null,
): Promise<Answer<CommitId | null, SubmitRefusal>> =>
  submitAnswers(id, shown === null ? null : asAnswers(shown));

/**
 * Opens both at once, or nothing. The keys come from the together dialog (`collectKey`) and stay the caller's to drop.
 * @param keys by person
 */
export const openExercise = (
  id: EvalRoundId,
  keys: ReadonlyMap<PersonId, SecretKey>,
  signed: Pick<CommitMeta, 'at' | 'by'> = {},
): Promise<Answer<CommitId | null, OpenRefusal>> => openRound(id, keys, signed);

/** What both wrote, director first; null until it is opened. Who is deleted for good has taken theirs along. */
export const openedExercise = async (id: EvalRoundId): Promise<readonly OpenedWords[] | null> => {
  if ((await readExercise(id)) === null) return null;
  const answered = await openedAnswers(id);
  return answered?.map(({ party, personId, answers }) => ({ party, personId, words: answers.words })) ?? null;
};
