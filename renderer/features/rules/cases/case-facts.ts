import { readWhere } from '#renderer/db/read.ts';
import {
  exerciseStatus,
  openedExercise,
  type ExerciseStatus,
} from '#renderer/db/repositories/exercise-answers.ts';
import { listExercises } from '#renderer/db/repositories/exercises.ts';
import { listCases } from '#renderer/db/repositories/grey-cases.ts';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import { readOffice, type Office } from '#renderer/features/rules/mirror/mirror-facts.ts';
import { ownerIn } from '#shared/domain/exercise-answers.ts';
import type { GreyCase } from '#shared/domain/grey-case.ts';
import type { PersonId } from '#shared/domain/id.ts';
import { casesOf } from '#shared/domain/rule-cases.ts';
import type { Term } from '#shared/domain/term.ts';
import { greyZones, type GreyZone } from '#shared/templates/grey-zones.ts';

/** A case with what they have answered about it. */
export interface ListedCase {
  /** The key of one of the app, or the id of one of their own. */
  readonly key: string;
  readonly zone: GreyZone | null;
  readonly own: GreyCase | null;
  /** The latest first. */
  readonly exercises: readonly ExerciseStatus[];
  /** Whether both said the same the last time it was opened; null: it has not been. */
  readonly isSame: boolean | null;
  /** A rule has been written from it. */
  readonly hasRule: boolean;
}

export interface CaseFacts extends Office {
  readonly term: Term;
  /** Their own first, then those of the app. */
  readonly cases: readonly ListedCase[];
  /** About cases that are not here: in the bin, or written on the other's PC. */
  readonly others: readonly ExerciseStatus[];
}

/** Null: no term has been prepared. */
export const readCases = async (me: PersonId | null): Promise<CaseFacts | null> => {
  const term = await currentTerm();
  if (term === null) return null;
  const [own, exercises, office, rules] = await Promise.all([
    listCases(),
    listExercises(term.id, 'case'),
    readOffice(me),
    readWhere('rules', 'termId', term.id),
  ]);
  const statuses = (await Promise.all(exercises.map(({ round }) => exerciseStatus(round.id)))).filter(
    (status) => status !== null,
  );
  const withRule = new Set(rules.filter(({ deletedAt }) => deletedAt === null).flatMap(casesOf));
  const cases = await Promise.all([
    ...own.map((one) => listed({ key: one.id, zone: null, own: one }, statuses, withRule)),
    ...greyZones.map((zone) => listed({ key: zone.key, zone, own: null }, statuses, withRule)),
  ]);
  const shown = new Set(cases.flatMap((one) => one.exercises.map(({ round }) => round.id)));
  return { term, cases, others: statuses.filter(({ round }) => !shown.has(round.id)), ...office };
};

const listed = async (
  one: Pick<ListedCase, 'key' | 'zone' | 'own'>,
  statuses: readonly ExerciseStatus[],
  withRule: ReadonlySet<string>,
): Promise<ListedCase> => {
  const exercises = statuses.filter(({ form }) => keyOf(form.subject) === one.key);
  return { ...one, exercises, isSame: await isSameIn(exercises), hasRule: withRule.has(one.key) };
};

const keyOf = (subject: ExerciseStatus['form']['subject']): string | null =>
  subject.kind === 'case' ? (subject.templateKey ?? subject.caseId) : null;

const isSameIn = async (exercises: readonly ExerciseStatus[]): Promise<boolean | null> => {
  const last = exercises.find(({ step }) => step === 'opened');
  if (last === undefined) return null;
  const owners = ((await openedExercise(last.round.id)) ?? []).map(({ words }) => ownerIn(words));
  return owners.length === 2 ? owners[0] === owners[1] : null;
};
