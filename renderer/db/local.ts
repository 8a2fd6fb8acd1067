import { bytesToUtf8, utf8ToBytes } from '@noble/ciphers/utils.js';
import { canonicalJson } from '#shared/exchange/canonical-json.ts';
import { seal, unseal } from '#shared/vault/seal.ts';
import type { z } from '#shared/zod.ts';
import { database } from './database.ts';
import { isOpen, openKeys } from './vault.ts';

/** What this PC remembers under the key; null when there is nothing, or nothing that can be read. */
export const readLocal = async <Value>(key: string, schema: z.ZodType<Value>): Promise<Value | null> => {
  if (!isOpen()) return null;
  const record = await database().local.get(key);
  if (!(record?.value instanceof Uint8Array)) return null;
  const opened = unseal(openKeys().data.bytes, record.value, contextOf(key));
  if (opened === null) return null;
  const parsed = schema.safeParse(JSON.parse(bytesToUtf8(opened)));
  return parsed.success ? parsed.data : null;
};

/**
 * Remembers a draft or a choice of view on this PC alone; null forgets it. Sealed like everything else, never exported,
 * never in the journal. Before there are keys nothing is written.
 */
export const writeLocal = async (key: string, value: unknown): Promise<void> => {
  if (value === null) return database().local.delete(key);
  if (!isOpen()) return;
  const bytes = utf8ToBytes(JSON.stringify(value));
  await database().local.put({ key, value: seal(openKeys().data.bytes, bytes, contextOf(key)) });
};

const contextOf = (key: string): string => canonicalJson(['samspill-local', 1, key]);
