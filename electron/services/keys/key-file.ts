import { personRoles } from '#shared/domain/person.ts';
import { personId } from '#shared/ipc/vault.ts';
import { z } from '#shared/zod.ts';

/**
 * The key file `keys.json`: every key of the workspace, each of them wrapped. It holds no name, no passphrase and no
 * key in the open; ids, roles, dates and public halves are readable.
 *
 * - A person's passphrase makes, by Argon2id, the key that opens the person's own key.
 * - From the own key comes the person's age identity. To it, and to the workspace's recovery sheet, the data key is
 *   encrypted as a standard age file. So a new data key can be given to people who are not there.
 * - The person's own key is encrypted to the person's recovery sheet too.
 */

const sealed = z
  .string()
  .max(100_000)
  .regex(/^[A-Za-z0-9+/]+={0,2}$/);
const instant = z.iso.datetime();
const recipient = z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/);
const keyId = z.string().regex(/^[0-9a-f]{16}$/);

/** KiB. Less is too quick to guess (RFC 9106, second choice); more could be a file made to stop the PC. */
export const leastMemory = 64 * 1024;
const mostMemory = 1024 * 1024;

export const derivationSchema = z.strictObject({
  name: z.literal('argon2id'),
  /** KiB. */
  memory: z.number().int().min(leastMemory).max(mostMemory),
  passes: z.number().int().min(3).max(10),
  lanes: z.literal(1),
  /** 16 random bytes. */
  salt: z.string().regex(/^[A-Za-z0-9+/]{22}==$/),
});
/** How a passphrase becomes a key: Argon2id and its figures. */
export type Derivation = z.infer<typeof derivationSchema>;

/** So many identities of older copies are kept, and so many people's older sheets. */
export const mostFormer = 50;

const sheetSchema = z.strictObject({
  recipient,
  made: instant,
  /** When its word was typed back; null: not yet, so the sheet before this one still holds. */
  confirmed: instant.nullable(),
  /** The check word, sealed. */
  word: sealed,
});
/** The public half of a recovery sheet. */
export type KeptSheet = z.infer<typeof sheetSchema>;

const ownSheetSchema = sheetSchema.extend({ personKey: sealed });
export type OwnSheet = z.infer<typeof ownSheetSchema>;

const slotSchema = z.strictObject({
  personId,
  role: z.enum(personRoles),
  derivation: derivationSchema,
  /** The person's own key, sealed with what the passphrase makes. */
  personKey: sealed,
  /** The person's age recipient, made from the own key. */
  recipient,
  /** When the own key was made anew after a recovery without the person's own sheet; null: never. */
  anew: instant.nullable(),
  /** The newest sheet last; more than one only while the newest is not confirmed. */
  sheets: z.array(ownSheetSchema).max(2),
  /** Own keys of before that an own sheet of before has brought back, sealed with the own key of now. */
  older: z.array(sealed).max(mostFormer).default([]),
});
/** One person's way in. */
export type Slot = z.infer<typeof slotSchema>;

/** What is left of a way in that was taken away or made anew: no key of the workspace, only what the own sheets open. */
const formerSchema = z.strictObject({
  personId,
  sheets: z.array(ownSheetSchema).min(1).max(2),
  /** Sealed with the own key that the sheets open. */
  older: z.array(sealed).max(mostFormer),
});
export type Former = z.infer<typeof formerSchema>;

const wrappedKeySchema = z.strictObject({
  id: keyId,
  /** An age file with the 32 bytes, to every person and the workspace's sheets. */
  age: sealed,
});
export type WrappedKey = z.infer<typeof wrappedKeySchema>;

export const keyFileSchema = z.strictObject({
  format: z.literal('samspill-keys'),
  version: z.literal(1),
  /** Counts every writing, so that the newer of two copies is known. */
  revision: z.number().int().positive(),
  founded: instant,
  people: z.array(slotSchema).min(1).max(50),
  /** The newest last. */
  former: z.array(formerSchema).max(mostFormer).default([]),
  current: wrappedKeySchema,
  /** The data key before, while the workspace is being written anew under the current one. */
  retiring: wrappedKeySchema.nullable(),
  backup: z.strictObject({
    recipient,
    /** The backup identity, sealed with the current data key. */
    identity: sealed,
    /** The identities of before each change of keys, sealed likewise, the newest last: older copies are still known. */
    before: z.array(sealed).max(mostFormer).default([]),
  }),
  /** The workspace's sheet, the newest last; none before the first is made. */
  sheets: z.array(sheetSchema).max(2),
});
export type KeyFile = z.infer<typeof keyFileSchema>;

/** Larger than any real key file. */
export const mostKeyFileBytes = 2_000_000;

/** The key file in the text, null where it is not one that this version can read. */
export const parseKeyFile = (text: string): KeyFile | null => {
  if (text.length > mostKeyFileBytes) return null;
  try {
    const parsed = keyFileSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};

/** The file as text. Throws where this version could not read it again: it would shut everybody out. */
export const keyFileText = (file: KeyFile): string =>
  `${JSON.stringify(keyFileSchema.parse(file), null, 2)}\n`;
