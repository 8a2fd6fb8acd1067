import type { AnyRow } from '#shared/exchange/any-row.ts';
import { registry } from '#shared/exchange/registry.ts';
import type { TableName } from '#shared/exchange/table-name.ts';
import type { Finding } from './finding.ts';

/** Rows by `table/id`. */
export type Rows = ReadonlyMap<string, AnyRow>;

/**
 * The rows that the findings point to, and what those point to in their turn: a note is named by its point, the point by
 * its meeting, the meeting by its series. Only those, so that a result does not hold everything there is.
 */
export const relatedRows = (findings: readonly Pick<Finding, 'table' | 'row'>[], rows: Rows): Rows => {
  const related = new Map<string, AnyRow>();
  const visit = (table: TableName, row: AnyRow): void => {
    for (const [field, { to }] of Object.entries(registry[table].fields)) {
      const id = row[field];
      const key = `${to}/${String(id)}`;
      const target = to === undefined || typeof id !== 'string' ? undefined : rows.get(key);
      if (to === undefined || target === undefined || related.has(key)) continue;
      related.set(key, target);
      visit(to, target);
    }
  };
  for (const { table, row } of findings) visit(table, row);
  return related;
};
