import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { base64 } from '@scure/base';
import { refuse, type Answer } from '#shared/domain/answer.ts';
import type { PersonId } from '#shared/domain/id.ts';
import { personId } from '#shared/ipc/vault.ts';
import type { SecretKey } from '#shared/vault/seal.ts';
import { z } from '#shared/zod.ts';
import { writeAtomic } from '#electron/services/atomic-write.ts';

/** The operating system's keychain, which opens with the log-in to the PC. */
export interface Keychain {
  /** False where there is none, or only one that anybody can open. */
  readonly isReal: () => boolean;
  readonly seal: (text: string) => Uint8Array;
  /** Null when it cannot be opened: another user, another PC, a keychain made anew. */
  readonly open: (sealed: Uint8Array) => string | null;
}

export interface RememberedPerson {
  readonly personId: PersonId;
  readonly personKey: SecretKey;
}

const textSchema = z.strictObject({
  personId,
  personKey: z.string().regex(/^[A-Za-z0-9+/]{43}=$/),
});

const fileOf = (folder: string): string => path.join(folder, 'remembered.bin');

/**
 * Keeps the person's own key under the operating system's keychain. It protects against who takes the disk or logs in
 * to the PC as somebody else; not against who sits at the PC while it is logged in.
 */
export const remember = async (
  folder: string,
  keychain: Keychain,
  person: RememberedPerson,
): Promise<Answer<null, 'notReal' | 'notWritable'>> => {
  if (!keychain.isReal()) return refuse('notReal');
  const text = JSON.stringify({
    personId: person.personId,
    personKey: base64.encode(person.personKey),
  });
  return writeAtomic(fileOf(folder), keychain.seal(text));
};

/** Who is remembered; null: nobody, or the keychain is another one now. */
export const remembered = async (folder: string, keychain: Keychain): Promise<RememberedPerson | null> => {
  const sealed = await readFile(fileOf(folder)).catch(() => null);
  if (sealed === null || !keychain.isReal()) return null;
  const text = keychain.open(sealed);
  if (text === null) return null;
  try {
    const parsed = textSchema.safeParse(JSON.parse(text));
    if (!parsed.success) return null;
    return { personId: parsed.data.personId, personKey: base64.decode(parsed.data.personKey) };
  } catch {
    return null;
  }
};

export const forgetRemembered = (folder: string): Promise<void> => rm(fileOf(folder), { force: true });
