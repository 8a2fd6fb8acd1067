import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { PassphraseRefusal } from '#shared/ipc/vault.ts';
import { dropKey, type SecretKey } from '#shared/vault/seal.ts';
import { readSheetKey } from '#shared/vault/sheet-key.ts';
import { mostFormer, type Former, type KeyFile, type Slot } from './key-file.ts';
import type { OpenSession } from './open-vault.ts';
import { newPassphraseKey, passphraseKey, refusedPassphrase } from './passphrase-key.ts';
import {
  dataKeysFor,
  newSlot,
  olderKeysOf,
  sessionOf,
  slotOf,
  withFormer,
  withSlot,
  wrappedForAll,
} from './slots.ts';
import type { VaultMeans } from './vault-means.ts';
import { decryptWith, unwrapPersonKey, wrapOlderKey } from './wrap.ts';

export interface PersonPassphrase {
  readonly personId: PersonId;
  readonly passphrase: string;
}

/** Opens with a person's passphrase. */
export const openWithPassphrase = async (
  means: VaultMeans,
  { personId, passphrase }: PersonPassphrase,
): Promise<Answer<OpenSession, 'wrong' | 'wait' | 'unknownPerson' | 'unreadable'>> => {
  const { file } = await means.store.read();
  if (file === null) return refuse('unreadable');
  const slot = slotOf(file, personId);
  if (slot === undefined) return refuse('unknownPerson');
  const personKey = await tryPassphrase(means, slot, passphrase);
  if (!personKey.ok) return personKey;
  const session = await sessionOf(file, slot, personKey.value, means.now().toISOString());
  if (session === null) return refuse('unreadable');
  await means.door.opened(personId);
  return accept(session);
};

/** The person's own key, when the passphrase is right. A wrong one makes the next try wait. */
export const tryPassphrase = async (
  means: VaultMeans,
  slot: Slot,
  passphrase: string,
): Promise<Answer<SecretKey, 'wrong' | 'wait' | 'unreadable'>> => {
  const wait = means.door.wait();
  if (wait > 0) return refuse('wait', String(wait));
  // Counted before it is known to be wrong, so that ending the app in between saves nobody a wait.
  await means.door.tried();
  const key = await passphraseKey(means, passphrase, slot.derivation);
  if (!key.ok) {
    await means.door.untried();
    return refuse('unreadable', key.detail);
  }
  const personKey = unwrapPersonKey(key.value, slot.personKey, slot.personId, slot.derivation);
  dropKey(key.value);
  return personKey === null ? refuse('wrong') : accept(personKey);
};

/** What opens with the key that the operating system remembered; null when it is not the person's any more. */
export const openWithPersonKey = async (
  means: VaultMeans,
  personId: PersonId,
  personKey: SecretKey,
): Promise<OpenSession | null> => {
  const { file } = await means.store.read();
  const slot = file === null ? undefined : slotOf(file, personId);
  return file === null || slot === undefined ? null : sessionOf(file, slot, personKey, null);
};

export interface Recovery extends PersonPassphrase {
  readonly sheetKey: string;
}

/**
 * Opens with a sheet and gives the person a new passphrase. With the person's own sheet the own key stays as it is.
 * With the workspace's sheet the person gets a new own key: what was sealed to the old one opens again when the person
 * brings the own sheet of before, see {@link bringBack}.
 */
export const openWithSheet = async (
  means: VaultMeans,
  { personId, sheetKey, passphrase }: Recovery,
): Promise<Answer<OpenSession, 'wrong' | 'wait' | 'unknownPerson' | 'notWritable' | PassphraseRefusal>> => {
  const { file } = await means.store.read();
  const old = file === null ? undefined : slotOf(file, personId);
  if (file === null || old === undefined) return refuse('unknownPerson');
  const trouble = refusedPassphrase(means, passphrase);
  if (trouble !== null) return refuse(trouble);
  const typed = readSheetKey(sheetKey);
  const opened = typed.state === 'whole' ? await openedBy(typed.key, file, old, means) : null;
  if (opened === null) {
    const former = typed.state === 'whole' ? await formerOpenedBy(typed.key, file, personId) : null;
    return former === null ? refuse('wrong') : bringBack(means, { file, slot: old, former, passphrase });
  }
  const key = await newPassphraseKey(means, passphrase);
  if (!key.ok) return refuse('notWritable', key.detail);
  const now = means.now().toISOString();
  const { keys, personKey, isOwn } = opened;
  const fresh = await newSlot(
    { personId, role: old.role, anew: isOwn ? old.anew : now },
    personKey,
    key.value,
  );
  const slot = isOwn ? { ...fresh, sheets: old.sheets, older: old.older } : fresh;
  dropKey(key.value.key);
  const changed = await wrappedForAll(
    { ...withSlot(isOwn ? file : withFormer(file, old), slot), revision: file.revision + 1 },
    keys,
  );
  const written = await means.store.write(changed);
  if (!written.ok) return written;
  const session = await sessionOf(changed, slot, personKey, now);
  if (session === null) return refuse('wrong');
  await means.door.opened(personId);
  return accept(session);
};

const openedBy = async (identity: string, file: KeyFile, slot: Slot, means: VaultMeans) => {
  for (const sheet of slot.sheets) {
    const personKey = await decryptWith(identity, sheet.personKey);
    const session = personKey === null ? null : await sessionOf(file, slot, personKey, null);
    if (personKey !== null && session !== null) return { keys: session, personKey, isOwn: true };
  }
  // The sheets' own recipients only: nobody else's identity is typed by hand.
  const keys = await dataKeysFor(file, identity);
  return keys === null ? null : { keys, personKey: means.random(32), isOwn: false };
};

interface FormerKeys {
  readonly entry: Former;
  readonly keys: readonly SecretKey[];
}

/** The own keys of before that an own sheet of before opens. */
const formerOpenedBy = async (
  identity: string,
  file: KeyFile,
  personId: PersonId,
): Promise<FormerKeys | null> => {
  for (const entry of file.former.filter((former) => former.personId === personId)) {
    for (const sheet of entry.sheets) {
      const personKey = await decryptWith(identity, sheet.personKey);
      if (personKey !== null) return { entry, keys: [...olderKeysOf(entry, personKey), personKey] };
    }
  }
  return null;
};

interface BringingBack {
  readonly file: KeyFile;
  readonly slot: Slot;
  readonly former: FormerKeys;
  readonly passphrase: string;
}

/**
 * Opens what was sealed to the person's own key of before, beside what is sealed to the one of now. The sheet of before
 * opens nothing of the workspace, so the passphrase must be the one the person has now; it stays.
 */
const bringBack = async (
  means: VaultMeans,
  { file, slot, former, passphrase }: BringingBack,
): Promise<Answer<OpenSession, 'wrong' | 'wait' | 'notWritable'>> => {
  const { personId } = slot;
  const tried = await tryPassphrase(means, slot, passphrase);
  if (!tried.ok) return refuse(tried.reason === 'unreadable' ? 'notWritable' : tried.reason);
  const personKey = tried.value;
  const sealed = former.keys.map((key) => wrapOlderKey(personKey, key, personId));
  for (const key of former.keys) dropKey(key);
  const whole = { ...slot, anew: null, older: [...slot.older, ...sealed].slice(-mostFormer) };
  const changed = {
    ...withSlot(file, whole),
    former: file.former.filter((entry) => entry !== former.entry),
    revision: file.revision + 1,
  };
  const written = await means.store.write(changed);
  if (!written.ok) return written;
  const session = await sessionOf(changed, whole, personKey, means.now().toISOString());
  if (session === null) return refuse('wrong');
  await means.door.opened(personId);
  return accept(session);
};
