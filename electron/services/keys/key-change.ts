import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { dataKeyOf } from '#shared/vault/data-key.ts';
import type { SecretKey } from '#shared/vault/seal.ts';
import { changeFile } from './access.ts';
import { mostFormer, type KeptSheet } from './key-file.ts';
import type { OpenSession } from './open-vault.ts';
import { newIdentity } from './sheet.ts';
import { wrappedForAll } from './slots.ts';
import type { VaultMeans } from './vault-means.ts';
import { sealWord, unsealWord } from './wrap.ts';

type ChangedKeys = Pick<
  OpenSession,
  'dataKey' | 'retiring' | 'backupIdentity' | 'backupRecipient' | 'formerIdentities'
>;

/**
 * Makes `newKey` the data key and the one until now the retiring one, in one writing of the key file: before it, the old
 * key is the workspace's; after it, the new one. The sheets' words are sealed anew. Copies get a new identity: whoever
 * kept an older key file opens none that is made from now on.
 * @param newKey 32 random bytes; copied
 */
export const beginKeyChange = async (
  means: VaultMeans,
  session: OpenSession,
  newKey: SecretKey,
): Promise<Answer<ChangedKeys, 'notWritable'>> => {
  // A change that was broken off is brought to its end first: its retiring key may still be needed.
  if (session.retiring !== null) return refuse('notWritable', 'a key is retiring');
  const dataKey = dataKeyOf(Uint8Array.from(newKey));
  const retiring = session.dataKey;
  const { identity: backupIdentity, recipient: backupRecipient } = await newIdentity();
  const formerIdentities = [...session.formerIdentities, session.backupIdentity].slice(-mostFormer);
  const sealIdentity = (identity: string): string => sealWord(dataKey.bytes, identity, 'backup-identity');
  const resealed = (sheet: KeptSheet): KeptSheet => {
    const word = unsealWord(retiring.bytes, sheet.word, 'workspace-sheet') ?? '';
    return { ...sheet, word: sealWord(dataKey.bytes, word, 'workspace-sheet') };
  };
  const changed = await changeFile(means, (file) =>
    wrappedForAll(
      {
        ...file,
        backup: {
          recipient: backupRecipient,
          identity: sealIdentity(backupIdentity),
          before: formerIdentities.map(sealIdentity),
        },
        sheets: file.sheets.map(resealed),
      },
      { dataKey, retiring },
    ),
  );
  if (!changed.ok) return changed;
  return accept({ dataKey, retiring, backupIdentity, backupRecipient, formerIdentities });
};

/** Lets the retiring key go, from both copies of the key file. Needs no key. */
export const endKeyChange = async (means: VaultMeans): Promise<Answer<null, 'notWritable'>> => {
  const changed = await changeFile(means, (file) => ({ ...file, retiring: null }), 'both');
  return changed.ok ? accept(null) : changed;
};
