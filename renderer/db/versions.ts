import type { Transaction } from 'dexie';

/** One version of the stored schema. Versions are appended, never edited. */
export interface SchemaVersion {
  readonly number: number;
  /** Indexes of each table, in Dexie's notation. Only open fields may stand here: content will be sealed. */
  readonly stores: Readonly<Record<string, string>>;
  /** Brings the rows of the version before to this one; named, with its reason and a test of its own. */
  readonly upgrade: ((transaction: Transaction) => Promise<void>) | null;
}

export const versions: readonly SchemaVersion[] = [
  {
    number: 1,
    stores: {
      meta: 'key',
      local: 'key',
      // `records` lists the ids a change touched: the history of a record is one indexed query.
      changes: 'sequence, &id, *records',
      workspace: 'id, deletedAt',
      people: 'id, deletedAt',
      terms: 'id, deletedAt',
      checklistItems: 'id, termId, deletedAt',
    },
    upgrade: null,
  },
];
