import type { AnyRow } from '#shared/exchange/any-row.ts';
import { tableNames } from '#shared/exchange/table-name.ts';
import { countPurged, needsBasis, purgedWith, type Doomed } from '#shared/journal/purge.ts';
import { database } from './database.ts';

/** What deleting rows for good would take away. */
export interface PurgePlan {
  /** Rows of each table, with all that belongs to them. */
  readonly counts: Readonly<Record<string, number>>;
  /** Something is finished: a reason must be given. */
  readonly needsBasis: boolean;
}

/** Works it out from what stands in the open on every row; opens nothing, also not what is another's. */
export const planPurge = async (doomed: readonly Doomed[]): Promise<PurgePlan> => {
  const tables = await Promise.all(
    tableNames.map(async (table) => {
      const rows = await database().rows(table).toArray();
      return rows.map((row): readonly [string, AnyRow] => [`${table}/${row.id}`, row]);
    }),
  );
  const rows = new Map(tables.flat());
  const purged = purgedWith(doomed, rows);
  return { counts: countPurged(purged), needsBasis: needsBasis(purged, rows) };
};
