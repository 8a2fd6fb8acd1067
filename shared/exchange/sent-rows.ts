import { refuse } from '#shared/domain/answer.ts';
import { z } from '#shared/zod.ts';
import { idSchema } from './field.ts';
import type { FileFault } from './file-fault.ts';
import { registry } from './registry.ts';
import { rowSchemas } from './row-schema.ts';
import type { SharedTable } from './table-name.ts';

/** Which kind of file it is, before anything more is asked of it. */
export const fileKindSchema = z.looseObject({ type: z.string(), format: z.number().int().positive() });

/** Rows of these tables with what they used to say, as they stand in a file; each row is looked at by `sentRowsFault`. */
export const sentRowsSchema = <Table extends SharedTable>(tables: readonly Table[], most: number) =>
  z
    .array(
      z.strictObject({
        table: z.enum(tables),
        row: z.looseObject({ id: idSchema }),
        past: z.record(z.string().max(300), z.array(z.string().regex(/^[0-9a-f]{16}$/)).max(10_000)),
      }),
    )
    .max(most);

/** The first row that breaks the schema or the rules of its table, or stands there twice; null: there is none. */
export const sentRowsFault = (
  rows: readonly { readonly table: SharedTable; readonly row: Readonly<Record<string, unknown>> }[],
): ReturnType<typeof refuse<FileFault>> | null => {
  const places = new Set<string>();
  for (const { table, row } of rows) {
    const parsed = rowSchemas[table].safeParse(row);
    if (!parsed.success)
      return refuse('wrongShape', `${table}.${parsed.error.issues[0]?.path.join('.') ?? ''}`);
    const rule = registry[table].broken(row);
    if (rule !== null) return refuse('wrongShape', `${table}.${rule}`);
    const place = `${table}/${String(row['id'])}`;
    if (places.has(place)) return refuse('twiceTheSame', place);
    places.add(place);
  }
  return null;
};
