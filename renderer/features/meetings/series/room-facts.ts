import { listBreaks } from '#renderer/db/repositories/breaks.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { listSeries } from '#renderer/db/repositories/series.ts';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { Break } from '#shared/domain/break.ts';
import { lastPlannedDay, type Horizon } from '#shared/domain/meeting-plan.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Series } from '#shared/domain/series.ts';
import type { Term } from '#shared/domain/term.ts';

/** What the places about series are made of. */
export interface RoomFacts {
  readonly term: Term;
  readonly people: readonly Person[];
  readonly series: readonly Series[];
  readonly breaks: readonly Break[];
}

/** Null: no term has been prepared. */
export const readRoom = async (): Promise<RoomFacts | null> => {
  const [term, people] = await Promise.all([currentTerm(), listPeople()]);
  if (term === null) return null;
  const [series, breaks] = await Promise.all([listSeries(term.id), listBreaks(term.id)]);
  return { term, people, series, breaks };
};

/** From when meetings are made, to when, and without which days. */
export const horizonOf = ({ term, breaks }: RoomFacts, from: Day): Horizon => ({
  from,
  to: lastPlannedDay(term),
  breaks,
});
