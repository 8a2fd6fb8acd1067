import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToUtf8, utf8ToBytes } from '@noble/ciphers/utils.js';
import { base64 } from '@scure/base';
import path from 'node:path';
import { readJsonFile, writeJsonFile } from '#electron/services/json-file.ts';
import { seal, unseal } from '#shared/vault/seal.ts';
import { z } from '#shared/zod.ts';

const instant = z.iso.datetime();
const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const troubles = ['notWritable', 'gone', 'full', 'differs'] as const;
export type PlaceTrouble = (typeof troubles)[number];

const keyFileSchema = z.object({
  name: z.string().max(100),
  sha256: hash,
});

const resultSchema = z.object({
  /** The last copy that was written and read back. */
  good: z
    .object({
      at: instant,
      name: z.string().max(100),
      sha256: hash,
      chain: hash,
      keyId: z.string(),
      sequence: z.number(),
      rows: z.number(),
    })
    .nullable(),
  trouble: z.enum(troubles).nullable(),
  /** The key files we laid there, by person: another's of the same name is never written over. */
  keyFiles: z.record(z.string().max(64), keyFileSchema),
});
export type PlaceResult = z.infer<typeof resultSchema>;

const placesSchema = z.object({
  /** The folder of the second place, sealed: a path may tell a name. */
  second: z.string().max(20_000).nullable(),
  results: z.object({ profile: resultSchema, second: resultSchema }),
  /** The last copy had far fewer rows than the one before it. */
  shrunk: z.boolean(),
});
/** What this PC knows of where copies go and how it went. Not part of the workspace: it follows no copy. */
export type Places = z.infer<typeof placesSchema>;

const fileSchema = z.object({
  format: z.literal('samspill-backup-places'),
  version: z.literal(1),
  places: placesSchema,
});

export const nothingYet: PlaceResult = { good: null, trouble: null, keyFiles: {} };

const noPlaces: Places = {
  second: null,
  results: { profile: nothingYet, second: nothingYet },
  shrunk: false,
};

const fileOf = (profile: string): string => path.join(profile, 'backup.json');

export const readPlaces = async (profile: string, now: number): Promise<Places> => {
  const read = await readJsonFile(fileOf(profile), fileSchema, now);
  return read.ok ? read.value.places : noPlaces;
};

export const writePlaces = (profile: string, places: Places) =>
  writeJsonFile(fileOf(profile), { format: 'samspill-backup-places', version: 1, places });

/**
 * The folder, sealed with a key made from the backup identity. A workspace from elsewhere has another identity, and so
 * does not send its copies to a place chosen for this one. After a change of keys it opens with the identity of before
 * until it is sealed anew.
 */
export const sealFolder = (identity: string, folder: string): string =>
  base64.encode(seal(placeKey(identity), utf8ToBytes(folder), context));

export const unsealFolder = (identity: string, sealed: string): string | null => {
  try {
    const opened = unseal(placeKey(identity), base64.decode(sealed), context);
    return opened === null ? null : bytesToUtf8(opened);
  } catch {
    return null;
  }
};

const context = 'samspill/1/second-place';

const placeKey = (identity: string): Uint8Array => sha256(utf8ToBytes(`${context}/${identity}`));
