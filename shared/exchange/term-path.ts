import { registry, type TableDescription } from './registry.ts';
import { tableNames, type TableName } from './table-name.ts';

/** One reference to follow on the way from a row to its term. */
export interface PathStep {
  readonly field: string;
  readonly to: TableName;
}

/**
 * The references that lead from a row of the table to the term it belongs to, the fewest there are; empty for the term
 * itself. Null: rows of the table belong to no term, as people and the kommune's own things do. Only references that
 * always stand count: what a row may point to is not where it belongs.
 */
export const termPath = (table: TableName): readonly PathStep[] | null => paths.get(table) ?? null;

const pathsOf = (
  tables: Readonly<Record<TableName, TableDescription>>,
): ReadonlyMap<TableName, readonly PathStep[]> => {
  const found = new Map<TableName, readonly PathStep[]>([['terms', []]]);
  // Each turn finds those one step further away.
  for (let size = 0; size !== found.size;) {
    size = found.size;
    const known = new Map(found);
    for (const table of tableNames) {
      const path = known.has(table) ? null : firstPath(tables[table], known);
      if (path !== null) found.set(table, path);
    }
  }
  return found;
};

const firstPath = (
  { fields }: TableDescription,
  known: ReadonlyMap<TableName, readonly PathStep[]>,
): readonly PathStep[] | null => {
  for (const [field, { to, schema }] of Object.entries(fields)) {
    const rest = to === undefined || schema.safeParse(null).success ? undefined : known.get(to);
    if (to !== undefined && rest !== undefined) return [{ field, to }, ...rest];
  }
  return null;
};

const paths = pathsOf(registry);
