import type { SeriesId } from '#shared/domain/id.ts';
import type { Participant } from '#shared/domain/participant.ts';
import { database, isDatabaseLost } from './database.ts';
import { readWhere } from './read.ts';
import { rowOfTable } from './stored-row.ts';

/**
 * Who takes part in every meeting of the series, also those in the bin. Each meeting that was ever open has its own
 * rows; they are passed by without being opened.
 */
export const readRegularParticipants = async (seriesId: SeriesId): Promise<Participant[]> => {
  if (isDatabaseLost()) {
    return (await readWhere('participants', 'seriesId', seriesId)).filter(
      ({ meetingId }) => meetingId === null,
    );
  }
  const stored = await database().rows('participants').where('seriesId').equals(seriesId).toArray();
  return stored
    .filter((row) => (row['meetingId'] ?? null) === null)
    .map((row) => rowOfTable('participants', row));
};
