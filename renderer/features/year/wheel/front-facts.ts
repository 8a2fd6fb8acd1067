import { listPeople } from '#renderer/db/repositories/people.ts';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import { readWheel } from '#renderer/db/repositories/year-wheel.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { WheelFacts } from '#shared/calendar/wheel-facts.ts';
import { firstYear } from '#shared/calendar/year-wheel.ts';
import type { Person } from '#shared/domain/person.ts';

/** All that the front of the room shows. */
export interface FrontFacts {
  readonly wheel: WheelFacts;
  /** The one that is shown. */
  readonly year: number;
  readonly people: readonly Person[];
}

/**
 * Null when there is no term yet.
 * @param chosen the year they have chosen; null: this one, or the nearest of the term
 */
export const readFront = async (chosen: number | null, today: Day): Promise<FrontFacts | null> => {
  const term = await currentTerm();
  if (term === null) return null;
  const year = chosen ?? firstYear(term, today);
  const [wheel, people] = await Promise.all([readWheel(term, { years: [year], today }), listPeople()]);
  return { wheel, year, people };
};
