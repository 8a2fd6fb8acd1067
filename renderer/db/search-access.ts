import type { AccessResult, Finding } from '#shared/access/finding.ts';
import { isAboutSomebody, isInstantInPeriod, mentionsOf, type AccessQuery } from '#shared/access/query.ts';
import { relatedRows } from '#shared/access/related.ts';
import { searchAccess } from '#shared/access/search.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import type { Tables } from '#shared/exchange/tables.ts';
import { sealedTables, sharedTables } from '#shared/exchange/table-name.ts';
import type { Change } from '#shared/journal/change.ts';
import { z } from '#shared/zod.ts';
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
  const notes = (await readNotes()).filter(({ row }) => isInstantInPeriod(row.updatedAt, query));
  const own = notes.filter(({ row }) => isOwn(row));
  const name = tables.people.find(({ id }) => id === query.personId)?.['name'];
  const mentions = mentionsOf(typeof name === 'string' ? name : null, query.words);
  const opened = withOwnNotes ? own.flatMap(openedNote) : [];
  const shown = opened.filter(({ value }) => !isAboutSomebody(query) || mentions(String(value)));
  const findings = [...found, ...shown];
  return {
    findings,
    related: relatedRows(findings, rows),
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

/** What belongs to one person, of all tables that hold such; also in the bin. */
const readNotes = async (): Promise<readonly SealedNote[]> =>
  (
    await Promise.all(
      sealedTables.map(async (table) =>
        (await database().rows(table).toArray()).map((stored) => ({ table, row: rowOfTable(table, stored) })),
      ),
    )
  ).flat();

interface SealedNote {
  readonly table: SealedTable;
  readonly row: Tables[SealedTable];
}

type SealedTable = (typeof sealedTables)[number];

const openedNote = ({ table, row }: SealedNote): readonly Finding[] => {
  const text = openOwn(row.body, { table, id: row.id, field: 'body' });
  const value = text === null ? '' : readable(table, text);
  if (value === '') return [];
  const { id, updatedAt, updatedBy } = row;
  return [
    {
      group: 'own',
      table,
      id,
      row: { ...row },
      field: 'body',
      value,
      at: updatedAt,
      by: updatedBy,
      place: row.deletedAt === null ? 'now' : 'bin',
      change: null,
    },
  ];
};

/** A draft is kept as data; what is read of it is its title and background. */
const readable = (table: SealedTable, text: string): string => {
  if (table !== 'topicDrafts') return text;
  const draft = draftWords.safeParse(JSON.parse(text));
  if (!draft.success) return text;
  return [draft.data.title, draft.data.background].filter((part) => part !== '').join('\n');
};

const draftWords = z.object({ title: z.string(), background: z.string() });

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
