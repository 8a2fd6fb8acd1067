import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { mostText } from '#shared/size.ts';
import { decryptFile, encryptFile, type AgeTrouble } from './backup/age.ts';
import { parseKeyFile } from './keys/key-file.ts';
import type { OpenSession } from './keys/open-vault.ts';
import { identityOf } from './keys/wrap.ts';

/** An age file never adds so much; what is larger is none of ours. */
export const mostParcelBytes = 2 * mostText;

/**
 * Closes the text for one person: a standard age file to the recipient that comes from their own key. Who sent it cannot
 * open it again, and neither can IT with the workspace's recovery sheet.
 */
export const closeParcel = async (
  text: string,
  to: string,
  keyFile: string | null,
): Promise<Answer<Uint8Array, 'noAccess'>> => {
  const slot =
    keyFile === null ? undefined : parseKeyFile(keyFile)?.people.find(({ personId }) => personId === to);
  if (slot === undefined) return refuse('noAccess');
  return accept(await encryptFile(new TextEncoder().encode(text), [slot.recipient]));
};

/** What is in the file, for who has opened; also where their own key has been made anew since. */
export const openParcel = async (
  file: Uint8Array,
  { personKey, olderKeys }: Pick<OpenSession, 'personKey' | 'olderKeys'>,
): Promise<Answer<string, AgeTrouble>> => {
  const bytes = await decryptFile(file, [personKey, ...olderKeys].map(identityOf));
  if (typeof bytes === 'string') return refuse(bytes);
  try {
    return accept(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refuse('damaged');
  }
};
