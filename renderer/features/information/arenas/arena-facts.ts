import { readWhereAny } from '#renderer/db/read.ts';
import { listArenas } from '#renderer/db/repositories/arenas.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { listSeries } from '#renderer/db/repositories/series.ts';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import type { Arena } from '#shared/domain/arena.ts';
import type { Participant } from '#shared/domain/participant.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Series } from '#shared/domain/series.ts';
import type { Term } from '#shared/domain/term.ts';

/** All that «Møteplasser» shows. */
export interface ArenaFacts {
  readonly term: Term;
  readonly arenas: readonly Arena[];
  /** Those that go on. */
  readonly series: readonly Series[];
  readonly people: readonly Person[];
}

/** Null when there is no term yet. */
export const readArenaFacts = async (): Promise<ArenaFacts | null> => {
  const term = await currentTerm();
  if (term === null) return null;
  const [arenas, series, people] = await Promise.all([
    listArenas(term.id),
    listSeries(term.id),
    listPeople(),
  ]);
  return { term, arenas, series: series.filter(({ state }) => state === 'active'), people };
};

/** Who takes part in every meeting of the series that are asked for. */
export const readRegulars = async (series: readonly Series[]): Promise<readonly Participant[]> =>
  (
    await readWhereAny(
      'participants',
      'seriesId',
      series.map(({ id }) => id),
    )
  ).filter(({ deletedAt, meetingId }) => deletedAt === null && meetingId === null);
