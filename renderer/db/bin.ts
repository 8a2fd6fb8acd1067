import type { Answer } from '#shared/domain/answer.ts';
import type { CommitId, PersonId } from '#shared/domain/id.ts';
import type { Instant } from '#shared/domain/row.ts';
import { registry } from '#shared/exchange/registry.ts';
import type { Tables } from '#shared/exchange/tables.ts';
import { sharedTables, type SharedTable } from '#shared/exchange/table-name.ts';
import { patch, type Command } from './commands.ts';
import { commit, type CommitRefusal } from './commit.ts';
import { database } from './database.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import type { Rows } from '#shared/access/related.ts';
import { readMany, readOne } from './read.ts';
import { fromStored, rowOfTable } from './stored-row.ts';
import { restoreWith } from './with-item.ts';
import { restoreWithMatter } from './with-matter.ts';
import { restoreWithRound } from './with-round.ts';
import { restoreWithSeries } from './with-series.ts';
import { restoreWithTopic } from './with-topic.ts';

/** A row in the bin. */
export interface BinEntry {
  readonly table: SharedTable;
  readonly id: string;
  readonly deletedAt: Instant;
  readonly deletedBy: PersonId | null;
  readonly row: AnyRow;
}

/** What lies in the bin, the latest first. What follows something else there, or belongs to one person, is not listed. */
export const listBin = async (): Promise<BinEntry[]> => {
  const tables = await Promise.all(sharedTables.filter((table) => !registry[table].isLog).map(binOf));
  const entries = tables.flat();
  const holders = new Set(
    entries.filter(({ table }) => table === 'agendaItems' || table === 'evalRounds').map(({ id }) => id),
  );
  return entries
    .filter((entry) => !followsOther(entry, holders))
    .toSorted((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1));
};

/**
 * The rows that name what lies in the bin, by `table/id`: a value by its indicator, a note by its goal. Also those that lie
 * there themselves.
 */
export const namedBy = async (entries: readonly BinEntry[]): Promise<Rows> => {
  const known = new Map<string, AnyRow>();
  let asked: ReadonlyArray<Pick<BinEntry, 'table' | 'row'>> = entries;
  while (asked.length > 0) {
    const wanted = asked.flatMap(pointedTo).filter(({ table, id }) => !known.has(`${table}/${id}`));
    const tables = [...new Set(wanted.map(({ table }) => table))];
    const byTable = tables.map(async (table) => {
      const rows = await readMany(
        table,
        wanted.flatMap((one) => (one.table === table ? [one.id] : [])),
      );
      return [...rows.values()].map((row) => ({ table, row: { ...row } }));
    });
    // oxlint-disable-next-line no-await-in-loop -- each step is named by the one before
    asked = (await Promise.all(byTable)).flat();
    for (const { table, row } of asked) known.set(`${table}/${row.id}`, row);
  }
  return known;
};

const pointedTo = ({ table, row }: Pick<BinEntry, 'table' | 'row'>) =>
  Object.entries(registry[table].fields).flatMap(([field, { to }]) => {
    const id = row[field];
    return to === undefined || !isShared(to) || typeof id !== 'string' ? [] : [{ table: to, id }];
  });

const shared: ReadonlySet<string> = new Set(sharedTables);
const isShared = (table: string): table is SharedTable => shared.has(table);

/**
 * Lines go with their topic, and so do the notes and decisions on them; what was talked about goes with its round; who takes part and what stands on the standing
 * agenda, with its topics, are changed where they stand; meetings that were only made ahead fall away when the rule of the series changes.
 */
const followsOther = ({ table, row }: BinEntry, holders: ReadonlySet<string>): boolean => {
  if (table === 'agendaItems' || table === 'participants' || table === 'standingPoints') return true;
  if (table === 'notes' || table === 'decisions') return holders.has(String(row['agendaItemId']));
  if (holders.has(String(row['roundId']))) return true;
  if (table === 'topics') return row['standingPointId'] !== null;
  return table === 'meetings' && row['state'] === 'planned';
};

/** Brings a row back from the bin, with what went there with it. An owner who has been removed meanwhile is let go. */
export const restoreFromBin = async ({
  table,
  id,
}: Pick<BinEntry, 'table' | 'id'>): Promise<Answer<CommitId | null, CommitRefusal>> => {
  const along = await (alongOf[table]?.(id) ?? []);
  return commit([{ kind: 'restore', table, id }, ...along], { label: 'restored' });
};

/** What comes along, or changes, when a row of the table comes back. */
const alongOf: Partial<Record<SharedTable, (id: string) => Promise<readonly Command[]>>> = {
  checklistItems: async (id) => {
    const item = await storedRow('checklistItems', id);
    if (item === null) return [];
    const notes = item.deletedAt === null ? [] : await restoreWith(item.id, item.deletedAt);
    return (await isOwnerGone(item))
      ? [...notes, patch('checklistItems', item.id, { ownerId: null })]
      : notes;
  },
  series: async (id) => {
    const series = await storedRow('series', id);
    return series === null ? [] : restoreWithSeries(series);
  },
  evalRounds: async (id) => {
    const round = await storedRow('evalRounds', id);
    return round === null ? [] : restoreWithRound(round);
  },
  topics: async (id) => {
    const topic = await storedRow('topics', id);
    return topic === null ? [] : restoreWithTopic(topic);
  },
  matters: async (id) => {
    const matter = await storedRow('matters', id);
    return matter === null ? [] : restoreWithMatter(matter);
  },
  actions: async (id) => {
    const action = await storedRow('actions', id);
    return action !== null && (await isOwnerGone(action))
      ? [patch('actions', action.id, { ownerId: null })]
      : [];
  },
};

const storedRow = async <T extends SharedTable>(table: T, id: string): Promise<Tables[T] | null> => {
  const stored = await database().rows(table).get(id);
  return stored === undefined ? null : rowOfTable(table, stored);
};

const isOwnerGone = async ({ ownerId }: { readonly ownerId: PersonId | null }): Promise<boolean> =>
  ownerId !== null && (await readOne('people', ownerId)) === null;

/** Rows that are not in the bin have null for `deletedAt`, which IndexedDB leaves out of the index. */
const binOf = async (table: SharedTable): Promise<BinEntry[]> => {
  const stored = await database().rows(table).where('deletedAt').above('').toArray();
  return stored.map((row) => ({
    table,
    id: row.id,
    deletedAt: row.deletedAt ?? '',
    // Nothing in the bin can be changed, so the last who touched it is the one who put it there.
    deletedBy: row.updatedBy,
    row: fromStored(table, row),
  }));
};
