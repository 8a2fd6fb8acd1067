import { accept, refuse } from '#shared/domain/answer.ts';
import { dropKey } from '#shared/vault/seal.ts';
import { beginKeyChange, endKeyChange } from './key-change.ts';
import { keyFileText, parseKeyFile } from './key-file.ts';
import { amendSession, endSession, openSession } from './open-vault.ts';
import { forgetRemembered } from './remembered.ts';
import { dropUnsaved } from './unsaved.ts';
import type { Vault } from './vault.ts';
import type { VaultMeans } from './vault-means.ts';

type Keys = Pick<
  Vault,
  'keyFileText' | 'replaceKeyFile' | 'keyIds' | 'startOver' | 'beginKeyChange' | 'endKeyChange'
>;

/** What copies, restoring and deletion do with the key file. */
export const vaultKeys = (means: VaultMeans): Keys => ({
  keyFileText: async () => {
    const { file } = await means.store.read();
    return file === null ? null : keyFileText(file);
  },
  replaceKeyFile: async (text) => {
    const file = parseKeyFile(text);
    if (file === null) return refuse('notAKeyFile');
    const { file: before } = await means.store.read();
    endSession();
    await forgetRemembered(means.folder);
    // Above both, so that neither copy of the old one can come back as the newer.
    const revision = Math.max(file.revision, before?.revision ?? 0) + 1;
    return means.store.write({ ...file, revision }, 'both');
  },
  keyIds: () => means.store.ids(),
  startOver: () => {
    endSession();
    means.store.forget();
  },
  beginKeyChange: async (newKey) => {
    const session = openSession();
    if (session === null) return refuse('locked');
    const changed = await beginKeyChange(means, session, newKey);
    if (!changed.ok) return changed;
    amendSession(changed.value);
    return accept(null);
  },
  endKeyChange: async () => {
    const ended = await endKeyChange(means);
    if (!ended.ok) return ended;
    const retiring = openSession()?.retiring;
    if (retiring) dropKey(retiring.bytes);
    amendSession({ retiring: null });
    await dropUnsaved(means.folder);
    return accept(null);
  },
});
