import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { dataKeyOf } from '#shared/vault/data-key.ts';
import type { SecretKey } from '#shared/vault/seal.ts';
import { changeFile } from './access.ts';
import type { KeptSheet } from './key-file.ts';
import type { OpenSession } from './open-vault.ts';
import { wrappedForAll } from './slots.ts';
import type { VaultMeans } from './vault-means.ts';
import { sealWord, unsealWord } from './wrap.ts';

/**
 * Makes `newKey` the data key and the one until now the retiring one, in one writing of the key file: before it, the old
 * key is the workspace's; after it, the new one. The backup identity and the sheets' words are sealed anew.
 * @param newKey 32 random bytes; copied
 */
export const beginKeyChange = async (
  means: VaultMeans,
  session: OpenSession,
  newKey: SecretKey,
): Promise<Answer<Pick<OpenSession, 'dataKey' | 'retiring'>, 'notWritable'>> => {
  // A change that was broken off is brought to its end first: its retiring key may still be needed.
  if (session.retiring !== null) return refuse('notWritable', 'a key is retiring');
  const dataKey = dataKeyOf(Uint8Array.from(newKey));
  const retiring = session.dataKey;
  const resealed = (sheet: KeptSheet): KeptSheet => {
    const word = unsealWord(retiring.bytes, sheet.word, 'workspace-sheet') ?? '';
    return { ...sheet, word: sealWord(dataKey.bytes, word, 'workspace-sheet') };
  };
  const changed = await changeFile(means, (file) =>
    wrappedForAll(
      {
        ...file,
        backup: {
          ...file.backup,
          identity: sealWord(dataKey.bytes, session.backupIdentity, 'backup-identity'),
        },
        sheets: file.sheets.map(resealed),
      },
      { dataKey, retiring },
    ),
  );
  return changed.ok ? accept({ dataKey, retiring }) : changed;
};

/** Lets the retiring key go, from both copies of the key file. Needs no key. */
export const endKeyChange = async (means: VaultMeans): Promise<Answer<null, 'notWritable'>> => {
  const changed = await changeFile(means, (file) => ({ ...file, retiring: null }), 'both');
  return changed.ok ? accept(null) : changed;
};
