import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { PersonRole } from '#shared/domain/person.ts';
import type { PassphraseRefusal } from '#shared/ipc/vault.ts';
import { dataKeyOf } from '#shared/vault/data-key.ts';
import { dropKey } from '#shared/vault/seal.ts';
import type { KeyFile, Slot } from './key-file.ts';
import type { OpenSession } from './open-vault.ts';
import { newPassphraseKey, refusedPassphrase } from './passphrase-key.ts';
import { newIdentity } from './sheet.ts';
import { newSlot, wrappedForAll } from './slots.ts';
import type { VaultMeans } from './vault-means.ts';
import { sealWord } from './wrap.ts';

export interface Founder {
  readonly personId: PersonId;
  readonly role: PersonRole;
  readonly passphrase: string;
}

/** Makes every key of a new workspace and writes the key file; never over one that is there, or over sealed work. */
export const foundKeys = async (
  means: VaultMeans,
  { personId, role, passphrase }: Founder,
): Promise<Answer<OpenSession, 'exists' | 'notWritable' | PassphraseRefusal>> => {
  const trouble = refusedPassphrase(means, passphrase);
  if (trouble !== null) return refuse(trouble);
  if ((await means.store.read()).state !== 'none') return refuse('exists');
  const key = await newPassphraseKey(means, passphrase);
  if (!key.ok) return refuse('notWritable', key.detail);
  const personKey = means.random(32);
  const slot = await newSlot({ personId, role, anew: null }, personKey, key.value);
  dropKey(key.value.key);
  const { file, session } = await newKeys(means, slot, personKey);
  const written = await means.store.write(file);
  if (written.ok) return accept(session);
  // Half a founding would stand in the way of the next try.
  await means.store.remove();
  return written;
};

const newKeys = async (
  means: VaultMeans,
  slot: Slot,
  personKey: Uint8Array,
): Promise<{ readonly file: KeyFile; readonly session: OpenSession }> => {
  const now = means.now().toISOString();
  const dataKey = dataKeyOf(means.random(32));
  const backup = await newIdentity();
  const file = await wrappedForAll(
    {
      format: 'samspill-keys',
      version: 1,
      revision: 1,
      founded: now,
      people: [slot],
      former: [],
      current: { id: dataKey.id, age: '' },
      retiring: null,
      backup: {
        recipient: backup.recipient,
        identity: sealWord(dataKey.bytes, backup.identity, 'backup-identity'),
        before: [],
      },
      sheets: [],
    },
    { dataKey, retiring: null },
  );
  const session: OpenSession = {
    personId: slot.personId,
    role: slot.role,
    personKey,
    olderKeys: [],
    dataKey,
    retiring: null,
    backupIdentity: backup.identity,
    backupRecipient: backup.recipient,
    formerIdentities: [],
    recoveryRecipient: null,
    sheetAt: null,
    confirmedAt: now,
    ownThings: 'open',
  };
  return { file, session };
};
