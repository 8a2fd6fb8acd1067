import { exerciseStatus, type ExerciseStatus } from '#renderer/db/repositories/exercise-answers.ts';
import { isWaitingFor, listExercises, readInOffice } from '#renderer/db/repositories/exercises.ts';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { InOffice } from '#shared/domain/rule-standing.ts';
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
  const [exercises, { office, ...mine }] = await Promise.all([
    listExercises(term.id, 'mirror'),
    readOffice(me),
  ]);
  const statuses = await Promise.all(exercises.map(({ round }) => exerciseStatus(round.id)));
  return {
    term,
    mirrors: statuses.filter((status) => status !== null),
    ...mine,
    canBegin: mine.hasBoth && mine.isMine && !exercises.some((one) => isWaitingFor(one, office)),
  };
};

/** Who is in office, and what that means for who has opened the app. */
export interface Office {
  readonly office: InOffice;
  readonly hasBoth: boolean;
  readonly isMine: boolean;
}

/**
 * Whether there are two, and whether who has opened the app is one of them. Of several in one role the one who came last
 * counts, as when an exercise is begun.
 */
export const readOffice = async (me: PersonId | null): Promise<Office> => {
  const office = await readInOffice();
  const { director, mayor } = office;
  return {
    office,
    hasBoth: director !== null && mayor !== null,
    isMine: me !== null && (me === director || me === mayor),
  };
};
