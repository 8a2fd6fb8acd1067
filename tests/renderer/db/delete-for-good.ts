import { database } from '#renderer/db/database.ts';
import { toStored } from '#renderer/db/stored-row.ts';
import { isTableName } from '#shared/exchange/table-name.ts';
import { purgedWith, type Doomed } from '#shared/journal/purge.ts';
import { replay } from '#shared/journal/replay.ts';
import { without } from '#shared/journal/without.ts';
import { allRows, journal } from './fresh-database.ts';

/** The rows as they are when the journal has been written anew without what is deleted for good. */
export const deleteForGood = async (doomed: readonly Doomed[]): Promise<void> => {
  const purged = purgedWith(doomed, await allRows());
  const left = replay(without(await journal(), purged));
  for (const key of [...purged, ...left.keys()]) {
    const [table = '', id = ''] = key.split('/');
    if (!isTableName(table)) continue;
    const row = left.get(key);
    // oxlint-disable-next-line no-await-in-loop -- one row after the other
    await (row === undefined
      ? database().rows(table).delete(id)
      : database().rows(table).put(toStored(table, row)));
  }
};
