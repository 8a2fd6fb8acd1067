import { exerciseStatus, type ExerciseStatus } from '#renderer/db/repositories/exercise-answers.ts';
import { isWaiting, listExercises } from '#renderer/db/repositories/exercises.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import type { PersonId } from '#shared/domain/id.ts';
import { inOffice } from '#shared/domain/rule-standing.ts';
import type { Term } from '#shared/domain/term.ts';

/** What the list of mirrors shows. */
export interface MirrorFacts {
  readonly term: Term;
  /** The latest first. */
  readonly mirrors: readonly ExerciseStatus[];
  /** Both offices are filled: an exercise is between two. */
  readonly hasBoth: boolean;
  /** Who has opened the app is one of the two. */
  readonly isMine: boolean;
  /** None waits for answers: a new one can be begun. */
  readonly canBegin: boolean;
}

/** Null: no term has been prepared. */
export const readMirrors = async (me: PersonId | null): Promise<MirrorFacts | null> => {
  const term = await currentTerm();
  if (term === null) return null;
  const [exercises, office] = await Promise.all([listExercises(term.id, 'mirror'), readOffice(me)]);
  const statuses = await Promise.all(exercises.map(({ round }) => exerciseStatus(round.id)));
  return {
    term,
    mirrors: statuses.filter((status) => status !== null),
    ...office,
    canBegin: office.hasBoth && office.isMine && !exercises.some(isWaiting),
  };
};

/**
 * Whether there are two, and whether who has opened the app is one of them. Of several in one role the one who came last
 * counts, as when an exercise is begun.
 */
export const readOffice = async (
  me: PersonId | null,
): Promise<{ readonly hasBoth: boolean; readonly isMine: boolean }> => {
  const { director, mayor } = inOffice(await listPeople());
  return {
    hasBoth: director !== null && mayor !== null,
    isMine: me !== null && (me === director || me === mayor),
  };
};
