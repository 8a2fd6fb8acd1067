import { addDays, type Day } from '#shared/calendar/day.ts';
import { byAge } from '#shared/domain/owed.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Entry } from './entry.ts';
import type { Order, Shown, Whose } from './view.ts';

export const groupKeys = ['late', 'soon', 'later', 'undated'] as const;
export type GroupKey = (typeof groupKeys)[number];

/** A group under its heading; `null` for a list without groups. */
export interface Group {
  readonly key: GroupKey | null;
  readonly entries: readonly Entry[];
}

/** Whose a follow-up is, seen by who asks. */
export const whoseIs = ({ owner }: Pick<Entry, 'owner'>, me: Person | null): Exclude<Whose, 'all'> => {
  if (owner !== null && owner.id === me?.id) return 'mine';
  return owner?.role === 'director' || owner?.role === 'mayor' ? owner.role : 'rest';
};

export const onlyOf = (entries: readonly Entry[], whose: Whose, me: Person | null): readonly Entry[] =>
  whose === 'all' ? entries : entries.filter((entry) => whoseIs(entry, me) === whose);

interface Arrangement {
  readonly order: Order;
  readonly shown: Shown;
  readonly today: Day;
}

/**
 * In groups by how near their day is, or as one list: the eldest first, or what is settled with the latest change first.
 * Groups without entries are left out.
 */
export const groupsOf = (
  entries: readonly Entry[],
  { order, shown, today }: Arrangement,
): readonly Group[] => {
  if (entries.length === 0) return [];
  if (shown === 'settled') return [{ key: null, entries }];
  if (order === 'age') return [{ key: null, entries: entries.toSorted((a, b) => byAge(a.action, b.action)) }];
  const sorted = entries.toSorted(byDue);
  return groupKeys.flatMap((key) => {
    const inGroup = sorted.filter(({ action }) => groupOf(action.dueOn, today) === key);
    return inGroup.length === 0 ? [] : [{ key, entries: inGroup }];
  });
};

const groupOf = (dueOn: Day | null, today: Day): GroupKey => {
  if (dueOn === null) return 'undated';
  if (dueOn < today) return 'late';
  return dueOn <= addDays(today, 7) ? 'soon' : 'later';
};

const byDue = (a: Entry, b: Entry): number => {
  const [one, other] = [a.action.dueOn ?? '', b.action.dueOn ?? ''];
  if (one !== other) return one < other ? -1 : 1;
  return byAge(a.action, b.action);
};
