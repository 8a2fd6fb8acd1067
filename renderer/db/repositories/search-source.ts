import type { AnyRow } from '#shared/exchange/any-row.ts';
import { searchTables, type Found, type SearchTable } from '#shared/search/findable.ts';
import { database, hasDatabase, isDatabaseLost } from '../database.ts';
import { openedChange } from '../opened-change.ts';
import { isOwn, openOwn } from '../person-sealed.ts';
import { fromStored } from '../stored-row.ts';
import type { StoredRow } from '#shared/vault/row-seal.ts';

/** A row that has changed, and what it is now; null: there is nothing to find any more. */
export interface Touched {
  readonly table: SearchTable;
  readonly id: string;
  readonly found: Found | null;
}

/** Whether there is a database to read from just now: it may have been lost, or closed at the lock. */
export const canSearch = (): boolean => hasDatabase() && !isDatabaseLost();

/** How many changes there are: search is current when it has seen the last. */
export const lastSequence = async (): Promise<number> =>
  Number((await database().changes.orderBy('sequence').lastKey()) ?? 0);

/** How many rows there are for search to read. */
export const countSearchRows = async (): Promise<number> => {
  const counts = await Promise.all(searchTables.map((table) => database().rows(table).count()));
  return counts.reduce((sum, count) => sum + count, 0);
};

/**
 * The rows of the table in parts of at most `most`, the newest first: ids follow the clock. What lies in the bin is left
 * out, and of what is sealed to one person everything that is not who has opened's.
 */
export async function* searchRows(table: SearchTable, most: number): AsyncGenerator<readonly Found[]> {
  let last: string | null = null;
  for (;;) {
    const rows = database().rows(table);
    const before = last === null ? rows.orderBy(':id') : rows.where(':id').below(last);
    // oxlint-disable-next-line no-await-in-loop, unicorn/no-array-reverse -- one part after the other; a query, not an array
    const part: readonly StoredRow[] = await before.reverse().limit(most).toArray();
    yield part.flatMap((stored) => foundIn(table, stored) ?? []);
    const end = part.at(-1);
    if (end === undefined || part.length < most) return;
    last = end.id;
  }
}

/** What has changed after the change of that number, in the order in which search reads tables, and the number it has come to. */
export const touchedAfter = async (
  sequence: number,
  most: number,
): Promise<{ readonly sequence: number; readonly touched: readonly Touched[] }> => {
  const stored = await database().changes.where('sequence').above(sequence).limit(most).sortBy('sequence');
  const effects = stored.flatMap((change) => openedChange(change).effects);
  const touched = await Promise.all(
    searchTables.map((table) =>
      readTouched(
        table,
        effects.filter((effect) => effect.table === table),
      ),
    ),
  );
  return { sequence: stored.at(-1)?.sequence ?? sequence, touched: touched.flat() };
};

const readTouched = async (
  table: SearchTable,
  effects: ReadonlyArray<{ readonly id: string }>,
): Promise<readonly Touched[]> => {
  const ids = [...new Set(effects.map(({ id }) => id))];
  if (ids.length === 0) return [];
  const rows = await database().rows(table).bulkGet(ids);
  return ids.map((id, place) => {
    const stored = rows[place];
    return { table, id, found: stored === undefined ? null : foundIn(table, stored) };
  });
};

const foundIn = (table: SearchTable, stored: StoredRow): Found | null => {
  if (stored.deletedAt !== null) return null;
  const row = isPersonal(table) ? openedOwn(table, fromStored(table, stored)) : fromStored(table, stored);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what lies in a table was checked when it was written
  return row === null ? null : ({ table, row } as unknown as Found);
};

const personalTables = [
  'privateNotes',
  'meetingPrivateNotes',
  'topicDrafts',
  'dialoguePreparations',
] as const satisfies readonly SearchTable[];
type PersonalTable = (typeof personalTables)[number];

const isPersonal = (table: SearchTable): table is PersonalTable =>
  personalTables.some((personal) => personal === table);

/** The row with its text opened; null when it is another's, or does not open. Others' are never even tried. */
const openedOwn = (table: PersonalTable, row: AnyRow): AnyRow | null => {
  const ownerId = row['ownerId'];
  if (typeof ownerId !== 'string' || !isOwn({ ownerId })) return null;
  const body = openOwn(String(row['body']), { table, id: row.id, field: 'body' });
  return body === null || body === '' ? null : { ...row, body };
};
