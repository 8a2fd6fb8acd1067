import type { Fields } from '#shared/domain/row.ts';
import { registry } from '#shared/exchange/registry.ts';
import type { Tables } from '#shared/exchange/tables.ts';
import type { TableName } from '#shared/exchange/table-name.ts';
import { patch, type Command, type TextChange } from './commands.ts';

/**
 * Commands that change the fields of a row as it was read. Texts people write go as text changes, with what they were, so
 * that nothing written meanwhile is lost.
 */
export const changeFields = <T extends TableName>(
  table: T,
  row: Tables[T],
  fields: Partial<Fields<Tables[T]>>,
): Command[] => {
  const texts: TextChange[] = [];
  const rest: Record<string, unknown> = {};
  for (const [field, after] of Object.entries(fields)) {
    const before: unknown = new Map<string, unknown>(Object.entries(row)).get(field);
    const isText = registry[table].fields[field]?.kind === 'text';
    if (isText && isWords(before) && isWords(after))
      texts.push({ kind: 'text', table, id: row.id, field, before, after });
    else rest[field] = after;
  }
  return Object.keys(rest).length === 0 ? texts : [...texts, { ...patch(table, row.id, {}), fields: rest }];
};

const isWords = (value: unknown): value is string | null => value === null || typeof value === 'string';
