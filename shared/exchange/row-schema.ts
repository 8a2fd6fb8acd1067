import { z } from '#shared/zod.ts';
import { idSchema, instantSchema } from './field.ts';
import { registry, type rowFields, type TableDescription } from './registry.ts';
import { eachTable, type TableName } from './table-name.ts';

/** What every row carries, whatever its table. */
const rowShape = {
  id: idSchema,
  rev: z.number().int().positive(),
  createdAt: instantSchema,
  createdBy: idSchema.nullable(),
  updatedAt: instantSchema,
  updatedBy: idSchema.nullable(),
  deletedAt: instantSchema.nullable(),
} satisfies Record<(typeof rowFields)[number], z.ZodType>;

/** A whole flat row. Fields this version does not know pass untouched: a newer version may have written them. */
export const rowSchema = (description: TableDescription) =>
  z.looseObject({
    ...rowShape,
    ...Object.fromEntries(Object.entries(description.fields).map(([key, { schema }]) => [key, schema])),
  });

export const rowSchemas: Readonly<Record<TableName, ReturnType<typeof rowSchema>>> = eachTable((table) =>
  rowSchema(registry[table]),
);
