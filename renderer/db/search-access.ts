import type { AccessResult, Finding } from '#shared/access/finding.ts';
import { isAboutSomebody, isInstantInPeriod, mentionsOf, type AccessQuery } from '#shared/access/query.ts';
import { searchAccess } from '#shared/access/search.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import { sharedTables } from '#shared/exchange/table-name.ts';
import type { Change } from '#shared/journal/change.ts';
import { database } from './database.ts';
import { readEverything } from './export-workspace.ts';
import { openedChange } from './opened-change.ts';
import { isOwn, openOwn } from './person-sealed.ts';
import { rowOfTable } from './stored-row.ts';

/**
 * Searches everything that is shared, with history and bin. Of private notes only one's own are opened, and only when
 * that is chosen; the others are counted, and never tried.
 */
export const searchForAccess = async (
  query: AccessQuery,
  { withOwnNotes }: { readonly withOwnNotes: boolean },
): Promise<AccessResult> => {
  const tables = await readEverything();
  const rows = new Map<string, AnyRow>(
    sharedTables.flatMap((table) => tables[table].map((row) => [`${table}/${row.id}`, row] as const)),
  );
  const found = searchAccess(query, { rows, changes: await readAllChanges() });
  const notes = (await readNotes()).filter(({ updatedAt }) => isInstantInPeriod(updatedAt, query));
  const own = notes.filter(isOwn);
  const name = tables.people.find(({ id }) => id === query.personId)?.['name'];
  const mentions = mentionsOf(typeof name === 'string' ? name : null, query.words);
  const opened = withOwnNotes ? own.flatMap((note) => openedNote({ ...note })) : [];
  const shown = opened.filter(({ value }) => !isAboutSomebody(query) || mentions(String(value)));
  return {
    findings: [...found, ...shown],
    leftOut: {
      othersNotes: notes.length - own.length,
      ownNotes: withOwnNotes ? 0 : own.length,
      deletions: tables.disposals.filter(
        (row) => row['tally'] !== '' && isInstantInPeriod(row.createdAt, query),
      ).length,
    },
  };
};

/** Everyone that can be asked about, with who lies in the bin; and the names of all by id. */
export const readEveryone = async (): Promise<readonly AnyRow[]> => (await readEverything()).people;

/** Also those in the bin. */
const readNotes = async () =>
  (await database().rows('privateNotes').toArray()).map((stored) => rowOfTable('privateNotes', stored));

const openedNote = (row: AnyRow): readonly Finding[] => {
  const text = openOwn(String(row['body']), { table: 'privateNotes', id: row.id, field: 'body' });
  if (text === null || text === '') return [];
  const { id, updatedAt, updatedBy } = row;
  return [
    {
      group: 'own',
      table: 'privateNotes',
      id,
      row,
      field: 'body',
      value: text,
      at: updatedAt,
      by: updatedBy,
      place: row.deletedAt === null ? 'now' : 'bin',
      change: null,
    },
  ];
};

/** So many are opened before the window may breathe. */
const atATime = 400;

const readAllChanges = async (): Promise<readonly Change[]> => {
  const stored = await database().changes.orderBy('sequence').toArray();
  const changes: Change[] = [];
  for (let from = 0; from < stored.length; from += atATime) {
    changes.push(...stored.slice(from, from + atATime).map(openedChange));
    // oxlint-disable-next-line no-await-in-loop -- ten years of work take a second or two
    await new Promise((resolve) => setTimeout(resolve));
  }
  return changes;
};
