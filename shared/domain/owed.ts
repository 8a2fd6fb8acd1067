import { dayOf, daysBetween, type Day } from '#shared/calendar/day.ts';
import type { Action } from './action.ts';
import type { Person } from './person.ts';

/** What one person owes; `person` is null for what nobody has taken, or who had it is gone. */
export interface Owed {
  readonly person: Person | null;
  /** Open follow-up, what was agreed first standing first. */
  readonly actions: readonly Action[];
  /** How many of them are past their day. */
  readonly late: number;
}

/**
 * «Hva skylder vi hverandre?»: open follow-up by who has it. Who asks stands first, then the others as they are listed;
 * nobody is left out for owing nothing when named in `always`. Never a score.
 */
export const owedOf = (
  actions: readonly Action[],
  people: readonly Person[],
  {
    today,
    me,
    always = [],
  }: { readonly today: Day; readonly me: Person | null; readonly always?: readonly Person[] },
): readonly Owed[] => {
  const open = actions.filter(({ state }) => state === 'open').toSorted(byAge);
  const inOrder = people.toSorted((a, b) => Number(b.id === me?.id) - Number(a.id === me?.id));
  return [...inOrder, null].flatMap((person) => {
    const own = open.filter((action) => holderOf(action, people)?.id === person?.id);
    const isNamed = always.some(({ id }) => id === person?.id);
    if (own.length === 0 && !isNamed) return [];
    return [{ person, actions: own, late: own.filter((action) => isLate(action, today)).length }];
  });
};

/** Who has it; null when nobody does, or who had it is gone. */
export const holderOf = ({ ownerId }: Pick<Action, 'ownerId'>, people: readonly Person[]): Person | null =>
  people.find(({ id }) => id === ownerId) ?? null;

/** Open and past its day. */
export const isLate = ({ state, dueOn }: Pick<Action, 'state' | 'dueOn'>, today: Day): boolean =>
  state === 'open' && dueOn !== null && dueOn < today;

/** Whole days since it was agreed, never less than 0. */
export const ageOf = ({ createdAt }: Pick<Action, 'createdAt'>, today: Day): number =>
  Math.max(0, daysBetween(dayOf(new Date(createdAt)), today));

/** What was agreed first stands first. */
export const byAge = (a: Pick<Action, 'createdAt' | 'id'>, b: Pick<Action, 'createdAt' | 'id'>): number => {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
};
