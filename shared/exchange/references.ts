import { registry } from './registry.ts';
import type { TableName } from './table-name.ts';

/** The rows that a row refers to. */
export const referencesIn = (
  table: TableName,
  row: Readonly<Record<string, unknown>>,
): readonly { readonly table: TableName; readonly id: string }[] =>
  Object.entries(registry[table].fields).flatMap(([field, { to }]) => {
    const id = row[field];
    return to === undefined || typeof id !== 'string' ? [] : [{ table: to, id }];
  });
