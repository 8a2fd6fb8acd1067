import type { Answer } from '#shared/domain/answer.ts';
import type { CommitId, PersonId } from '#shared/domain/id.ts';
import type { Instant } from '#shared/domain/row.ts';
import { tableNames, type TableName } from '#shared/exchange/table-name.ts';
import { commit, type CommitRefusal } from './commit.ts';
import { database } from './database.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import { fromStored } from './stored-row.ts';

/** A row in the bin. */
export interface BinEntry {
  readonly table: TableName;
  readonly id: string;
  readonly deletedAt: Instant;
  readonly deletedBy: PersonId | null;
  readonly row: AnyRow;
}

/** What lies in the bin, the latest first. */
export const listBin = async (): Promise<BinEntry[]> => {
  const tables = await Promise.all(tableNames.map(binOf));
  return tables.flat().toSorted((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1));
};

/** Brings a row back from the bin. */
export const restoreFromBin = ({
  table,
  id,
}: Pick<BinEntry, 'table' | 'id'>): Promise<Answer<CommitId | null, CommitRefusal>> =>
  commit([{ kind: 'restore', table, id }], { label: 'restored' });

/** Rows that are not in the bin have null for `deletedAt`, which IndexedDB leaves out of the index. */
const binOf = async (table: TableName): Promise<BinEntry[]> => {
  const stored = await database().rows(table).where('deletedAt').above('').toArray();
  return stored.map((row) => ({
    table,
    id: row.id,
    deletedAt: row.deletedAt ?? '',
    // Nothing in the bin can be changed, so the last who touched it is the one who put it there.
    deletedBy: row.updatedBy,
    row: fromStored(row),
  }));
};
