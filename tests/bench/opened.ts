import { openDatabase } from '../../renderer/db/database.ts';
import { newId } from '../../renderer/db/new-id.ts';
import { setKeys } from '../../renderer/db/vault.ts';

/** The keys that main has open, or those of a workspace that is founded now. */
export const openVault = async (): Promise<void> => {
  const open = await window.samspill.openVault();
  if (open !== null) return setKeys(open);
  const personId = newId<'Person'>();
  const founded = await window.samspill.foundVault({
    personId,
    role: 'director',
    passphrase: 'fjord lampe korg stein',
  });
  if (!founded.ok) throw new Error(founded.reason);
  return setKeys(founded.value);
};

/** The app’s own database, or one of that name. */
export const openOrFail = async (name?: string): Promise<void> => {
  const answer = await openDatabase(name);
  if (!answer.ok) throw new Error(answer.reason);
};
