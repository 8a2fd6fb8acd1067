import type { PersonId } from '#shared/domain/id.ts';
import type { OpenVault } from '#shared/ipc/vault.ts';
import { dataKeyOf } from '#shared/vault/data-key.ts';

const personId = '019a0000-0000-7000-8000-00000000000a' as PersonId;

/** Fixed keys: the tests of the data layer ask for no passphrase. Fresh bytes each time, since a lock clears them. */
export const testVault = (fields: Partial<OpenVault> = {}): OpenVault => {
  const dataKey = new Uint8Array(32).fill(7);
  return {
    personId,
    role: 'director',
    keyId: dataKeyOf(dataKey).id,
    dataKey,
    personKey: new Uint8Array(32).fill(11),
    confirmedAt: null,
    olderKeys: [],
    ownThings: 'open',
    ...fields,
  };
};
