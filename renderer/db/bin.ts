import type { Answer } from '#shared/domain/answer.ts';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import type { CommitId, PersonId } from '#shared/domain/id.ts';
import type { Instant } from '#shared/domain/row.ts';
import { registry } from '#shared/exchange/registry.ts';
import { sharedTables, type SharedTable } from '#shared/exchange/table-name.ts';
import { patch, type Command } from './commands.ts';
import { commit, type CommitRefusal } from './commit.ts';
import { database } from './database.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import { readOne } from './read.ts';
import { fromStored, rowOfTable } from './stored-row.ts';
import { restoreWith } from './with-item.ts';

/** A row in the bin. */
export interface BinEntry {
  readonly table: SharedTable;
  readonly id: string;
  readonly deletedAt: Instant;
  readonly deletedBy: PersonId | null;
  readonly row: AnyRow;
}

/** What lies in the bin, the latest first. What belongs to one person follows what it stands on, and is not listed. */
export const listBin = async (): Promise<BinEntry[]> => {
  const tables = await Promise.all(sharedTables.filter((table) => !registry[table].isLog).map(binOf));
  return tables.flat().toSorted((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1));
};

/** Brings a row back from the bin. A point whose owner has been removed meanwhile falls back to its role. */
export const restoreFromBin = async ({
  table,
  id,
}: Pick<BinEntry, 'table' | 'id'>): Promise<Answer<CommitId | null, CommitRefusal>> => {
  const along = table === 'checklistItems' ? await comingAlong(id) : [];
  return commit([{ kind: 'restore', table, id }, ...along], { label: 'restored' });
};

const comingAlong = async (id: string): Promise<readonly Command[]> => {
  const stored = await database().rows('checklistItems').get(id);
  if (stored === undefined) return [];
  const item = rowOfTable('checklistItems', stored);
  const notes = item.deletedAt === null ? [] : await restoreWith(item.id, item.deletedAt);
  return [...notes, ...(await freedFromGoneOwner(item))];
};

const freedFromGoneOwner = async ({ id, ownerId }: ChecklistItem): Promise<readonly Command[]> =>
  ownerId === null || (await readOne('people', ownerId)) !== null
    ? []
    : [patch('checklistItems', id, { ownerId: null })];

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
