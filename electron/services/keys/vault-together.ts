import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { TogetherAnswers, TogetherRefusal } from '#shared/ipc/together.ts';
import { signConsent } from '#shared/vault/eval-consent.ts';
import { keyFromText } from '#shared/vault/eval-seal.ts';
import { unsealText } from '#shared/vault/person-seal.ts';
import { dropKey, type SecretKey } from '#shared/vault/seal.ts';
import { openSession } from './open-vault.ts';
import { tryPassphrase, type PersonPassphrase } from './opening.ts';
import { olderKeysOf, slotOf } from './slots.ts';
import type { Vault } from './vault.ts';
import type { VaultMeans } from './vault-means.ts';

type Together = Pick<Vault, keyof TogetherAnswers>;

/** What each of two people does in the same window with their own passphrase; see `shared/ipc/together.ts`. */
export const vaultTogether = (means: VaultMeans): Together => ({
  signTogether: ({ passphrase, ...consented }) =>
    withOwnKeys(means, { personId: consented.personId, passphrase }, ([personKey]) =>
      accept(signConsent(personKey, consented)),
    ),
  envelopeKey: ({ personId, passphrase, keyId, sealed }) =>
    withOwnKeys(means, { personId, passphrase }, (keys) => {
      const key = envelopeKeyIn({ personId, keyId, sealed }, keys);
      return key === null ? refuse('notTheirs') : accept(key);
    }),
});

/** The newest own key first. */
type OwnKeys = readonly [SecretKey, ...(readonly SecretKey[])];

/**
 * Opens the person's slot for one act, and fills their keys with zeroes after it. A wrong passphrase makes the next try
 * wait, at the lock screen too; a right one makes nobody the last who opened.
 */
const withOwnKeys = async <Value, Reason extends string>(
  means: VaultMeans,
  person: PersonPassphrase,
  act: (keys: OwnKeys) => Answer<Value, Reason>,
): Promise<Answer<Value, Reason | TogetherRefusal>> => {
  const keys = await ownKeys(means, person);
  if (!keys.ok) return keys;
  try {
    return act(keys.value);
  } finally {
    for (const key of keys.value) dropKey(key);
  }
};

const ownKeys = async (
  means: VaultMeans,
  { personId, passphrase }: PersonPassphrase,
): Promise<Answer<OwnKeys, TogetherRefusal>> => {
  const session = openSession();
  if (session === null) return refuse('locked');
  const { file } = await means.store.read();
  if (file === null) return refuse('unreadable');
  const slot = slotOf(file, personId);
  if (slot === undefined) return refuse('noAccess');
  const personKey = await tryPassphrase(means, slot, passphrase);
  if (!personKey.ok) return personKey;
  await means.door.opened(means.door.now().last ?? session.personId);
  return accept([personKey.value, ...olderKeysOf(slot, personKey.value)]);
};

interface Wrapped {
  readonly personId: PersonId;
  readonly keyId: string;
  readonly sealed: string;
}

/** Bound to the field it stands in: what is sealed for a note, a draft or anything else does not open here. */
const envelopeKeyIn = ({ personId, keyId, sealed }: Wrapped, keys: OwnKeys): SecretKey | null => {
  const place = { table: 'evalKeys', id: keyId, field: 'body', personId } as const;
  for (const personKey of keys) {
    const text = openedText(personKey, sealed, place);
    const key = text === null ? null : keyFromText(text);
    if (key !== null) return key;
  }
  return null;
};

const openedText = (...[key, sealed, place]: Parameters<typeof unsealText>): string | null => {
  try {
    return unsealText(key, sealed, place);
  } catch {
    return null;
  }
};
