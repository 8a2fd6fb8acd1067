import type { z } from '#shared/zod.ts';
import { database } from './database.ts';

/** What this PC remembers under the key; null when there is nothing, or something of an older shape. */
export const readLocal = async <Value>(key: string, schema: z.ZodType<Value>): Promise<Value | null> => {
  const record = await database().local.get(key);
  const parsed = schema.safeParse(record?.value);
  return parsed.success ? parsed.data : null;
};

/** Remembers a draft or a choice of view on this PC alone; null forgets it. Never exported, never in the journal. */
export const writeLocal = async (key: string, value: unknown): Promise<void> => {
  if (value === null) await database().local.delete(key);
  else await database().local.put({ key, value });
};
