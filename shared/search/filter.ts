import type { Day } from '#shared/calendar/day.ts';
import { isExercise } from '#shared/domain/exercise.ts';
import type { PersonId, TermId } from '#shared/domain/id.ts';
import { isFor } from '#shared/domain/owner.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Instant } from '#shared/domain/row.ts';
import { isEmployer, isInterplay, kindOf, type FindKind, type FindRow, type Found } from './findable.ts';
import { employerDays, employerPeople, isEmployerShown } from './employer-about.ts';
import { dayAt, interplayDays, interplayPeople, isInterplayShown } from './interplay-found.ts';

/** What to look among. Null: among all. */
export interface SearchFilter {
  readonly kind: FindKind | null;
  /** Who owns it, raised it, told it, did it or wrote it. */
  readonly personId: PersonId | null;
  /** First and last day; either may be open. */
  readonly from: Day | null;
  readonly to: Day | null;
}

export const noFilter: SearchFilter = { kind: null, personId: null, from: null, to: null };

export const isFiltering = ({ kind, personId, from, to }: SearchFilter): boolean =>
  kind !== null || personId !== null || from !== null || to !== null;

/** What the filter cannot see in the row itself. */
export interface FilterContext {
  readonly find: FindRow;
  /** The days of the meetings a topic has been up in. */
  readonly topicDays: (topicId: string) => readonly Day[];
  /** The term that is shown: Mottakelse shows the items of that one alone. Null: none. */
  readonly termId: TermId | null;
  /** What one has noted for oneself is left out, e.g. on a shared screen. */
  readonly withoutOwn: boolean;
}

/** Whether the hit is among what is looked among. */
export const passes = (found: Found, filter: SearchFilter, context: FilterContext): boolean => {
  const kind = isExerciseFound(found) ? 'rule' : kindOf(found.table);
  if (context.withoutOwn && kind === 'own') return false;
  if (filter.kind !== null && filter.kind !== kind) return false;
  if (!isShown(found, context.find)) return false;
  if (found.table === 'checklistItems' && found.row.termId !== context.termId) return false;
  if (filter.personId !== null && !isOf(filter.personId, found, context.find)) return false;
  if (filter.from === null && filter.to === null) return true;
  return daysOf(found, context).some((day) => isWithin(day, filter));
};

const isWithin = (day: Day, { from, to }: SearchFilter): boolean =>
  (from === null || day >= from) && (to === null || day <= to);

/** An exercise is a round by its table, and belongs to Spilleregler. */
const isExerciseFound = ({ table, row }: Found): boolean => table === 'evalRounds' && isExercise(row);

/** What came of a round is not shown without it, and a measure that is followed up in Ukemøter is found there. */
const isShown = (found: Found, find: FindRow): boolean => {
  if (isInterplay(found)) return isInterplayShown(found, find);
  if (isEmployer(found)) return isEmployerShown(found, find);
  const { table, row } = found;
  switch (table) {
    case 'evalThemes':
    case 'evalSummaries':
    case 'ruleProposals':
      return find('evalRounds', row.roundId) !== undefined;
    case 'evalMeasures':
      return find('evalRounds', row.roundId) !== undefined && find('actions', row.actionId) === undefined;
    default:
      return true;
  }
};

const isOf = (personId: PersonId, found: Found, find: FindRow): boolean => {
  if (found.table !== 'checklistItems') return peopleOf(found, find).includes(personId);
  if (found.row.doneBy === personId) return true;
  // Owner and person are all that decides: who else there is does not matter.
  const people = [find('people', personId), find('people', found.row.ownerId)].filter(isThere);
  return people.some((person) => person.id === personId && isFor(person, found.row, people));
};

const isThere = (person: Person | undefined): person is Person => person !== undefined;

const peopleOf = (found: Found, find: FindRow): ReadonlyArray<PersonId | null> => {
  if (isInterplay(found)) return interplayPeople(found, find);
  if (isEmployer(found)) return employerPeople(found);
  const { table, row } = found;
  switch (table) {
    case 'people':
      return [row.id];
    case 'topics':
      return [row.raisedBy, row.ownerId];
    case 'agendaItems': {
      const topic = find('topics', row.topicId);
      return topic === undefined ? [] : [topic.raisedBy, topic.ownerId];
    }
    case 'decisions': {
      const topic = find('topics', row.topicId);
      return [row.createdBy, topic?.raisedBy ?? null, topic?.ownerId ?? null];
    }
    case 'actions':
      return [row.ownerId, row.doneBy];
    case 'informationEntries':
      return [row.toldBy];
    case 'notes':
      return [row.createdBy, row.updatedBy];
    case 'contacts':
      return [row.createdBy];
    case 'evalRounds':
      return [row.proposedBy, row.directorId, row.mayorId, row.deputyId];
    case 'evalMeasures':
      return [row.ownerId];
    case 'privateNotes':
    case 'meetingPrivateNotes':
    case 'topicDrafts':
      return [row.ownerId];
    default:
      return [];
  }
};

/** The days the hit belongs to: of its meetings, else when it was made, is due or was done. */
export const daysOf = (found: Found, { find, topicDays }: FilterContext): readonly Day[] => {
  if (isInterplay(found)) return interplayDays(found, find);
  if (isEmployer(found)) return employerDays(found);
  const { table, row } = found;
  const meetingDay = (id: string | null): Day => find('meetings', id)?.day ?? dayAt(row.createdAt);
  const roundDay = (id: string): Day | null => dayOrNull(find('evalRounds', id)?.talkStartedAt ?? null);
  switch (table) {
    case 'people':
    case 'workspace':
    case 'standingPoints':
      return [];
    case 'series':
      return [row.firstDay];
    case 'meetings':
    case 'contacts':
      return [row.day];
    case 'checklistItems':
      return some(row.ownDueDay, dayOrNull(row.doneAt), dayAt(row.updatedAt));
    case 'topics': {
      const days = topicDays(row.id);
      return days.length > 0 ? days : [dayAt(row.createdAt)];
    }
    case 'actions':
      return some(meetingDay(row.meetingId), row.dueOn, dayOrNull(row.doneAt));
    case 'decisions':
      return [row.decidedOn];
    case 'informationEntries':
      return [row.toldOn];
    case 'agendaItems':
    case 'notes':
    case 'meetingPrivateNotes':
      return [meetingDay(row.meetingId)];
    case 'evalRounds':
      return some(row.periodTo, row.talkOn, dayOrNull(row.openedAt), dayOrNull(row.finishedAt));
    case 'evalMeasures':
      return some(roundDay(row.roundId) ?? dayAt(row.createdAt), row.dueOn);
    case 'evalThemes':
    case 'evalSummaries':
    case 'ruleProposals':
      return [roundDay(row.roundId) ?? dayAt(row.createdAt)];
    case 'privateNotes':
    case 'topicDrafts':
      return [dayAt(row.updatedAt)];
    default:
      return assertNever(table);
  }
};

const some = (...days: ReadonlyArray<Day | null>): readonly Day[] => days.filter((day) => day !== null);

const dayOrNull = (instant: Instant | null): Day | null => (instant === null ? null : dayAt(instant));

const assertNever = (table: never): never => {
  throw new Error(`Unknown table ${String(table)}`);
};
