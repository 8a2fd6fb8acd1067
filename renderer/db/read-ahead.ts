import type { SeriesId } from '#shared/domain/id.ts';
import { byTime } from '#shared/domain/meeting-plan.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import { database, isDatabaseLost } from './database.ts';
import { readWhere, readWhereAny } from './read.ts';
import { rowOfTable } from './stored-row.ts';

/**
 * The meetings of the series that are neither held nor called off, in the order of time. One that was reopened for a
 * correction has been held: it is not the next one, however long it takes to correct it.
 */
export const readAhead = async (seriesId: SeriesId): Promise<readonly Meeting[]> =>
  (await withoutReopened(await readStates(seriesId))).toSorted(byTime);

/** Leaves out those that are running for the second time: what has minutes was held before. */
export const withoutReopened = async (meetings: readonly Meeting[]): Promise<readonly Meeting[]> => {
  const running = meetings.flatMap(({ id, state }) => (state === 'running' ? [id] : []));
  if (running.length === 0) return meetings;
  const minutes = await readWhereAny('minutes', 'meetingId', running);
  const held = new Set(
    minutes.flatMap(({ deletedAt, meetingId }) => (deletedAt === null ? [meetingId] : [])),
  );
  return meetings.filter(({ id }) => !held.has(id));
};

const states: readonly string[] = ['planned', 'open', 'running'];

/** Those of other series are passed by without being opened. */
const readStates = async (seriesId: SeriesId): Promise<readonly Meeting[]> => {
  if (isDatabaseLost()) {
    const all = await readWhere('meetings', 'seriesId', seriesId);
    return all.filter(({ deletedAt, state }) => deletedAt === null && states.includes(state));
  }
  const stored = await database().rows('meetings').where('state').anyOf(states).toArray();
  return stored
    .filter((row) => row['seriesId'] === seriesId && row.deletedAt === null)
    .map((row) => rowOfTable('meetings', row));
};
