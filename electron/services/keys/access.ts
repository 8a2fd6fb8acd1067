import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { PersonRole } from '#shared/domain/person.ts';
import type { PassphraseRefusal } from '#shared/ipc/vault.ts';
import { dropKey } from '#shared/vault/seal.ts';
import type { KeyFile } from './key-file.ts';
import { newPassphraseKey, refusedPassphrase } from './passphrase-key.ts';
import { newSlot, slotOf, withFormer, withSlot, wrappedForAll } from './slots.ts';
import type { OpenSession } from './open-vault.ts';
import type { Founder } from './founding.ts';
import type { VaultMeans } from './vault-means.ts';
import { wrapPersonKey } from './wrap.ts';

type NotWritable = 'notWritable';

/** Reads the file, lets the change be made, and writes it. A change that answers null leaves everything as it is. */
export const changeFile = async <Reason extends string = never>(
  means: VaultMeans,
  change: (
    file: KeyFile,
  ) => Promise<KeyFile | { readonly refused: Reason }> | KeyFile | { readonly refused: Reason },
  both?: 'both',
): Promise<Answer<KeyFile, Reason | NotWritable>> => {
  const { file } = await means.store.read();
  if (file === null) return refuse('notWritable');
  const changed = await change(file);
  if ('refused' in changed) return refuse(changed.refused);
  const next = { ...changed, revision: file.revision + 1 };
  const written = await means.store.write(next, both);
  return written.ok ? accept(next) : written;
};

/** Gives one more person a way in, with a new own key of theirs. */
export const giveAccess = async (
  means: VaultMeans,
  session: OpenSession,
  { personId, role, passphrase }: Founder,
): Promise<Answer<KeyFile, NotWritable | 'hasAccess' | PassphraseRefusal>> => {
  const trouble = refusedPassphrase(means, passphrase);
  if (trouble !== null) return refuse(trouble);
  return changeFile<'hasAccess' | NotWritable>(means, async (file) => {
    if (slotOf(file, personId) !== undefined) return { refused: 'hasAccess' };
    const key = await newPassphraseKey(means, passphrase);
    if (!key.ok) return { refused: 'notWritable' };
    const personKey = means.random(32);
    const slot = await newSlot({ personId, role, anew: null }, personKey, key.value);
    dropKey(personKey);
    dropKey(key.value.key);
    return wrappedForAll(withSlot(file, slot), session);
  });
};

/**
 * Takes a person's way in away. What their own sheets open of their own is kept for the day they get access again; it
 * opens nothing of the workspace. The data key stays; a change of keys shuts what an older key file
 * still opens.
 */
export const removeAccess = (
  means: VaultMeans,
  session: OpenSession,
  personId: PersonId,
): Promise<Answer<KeyFile, NotWritable | 'lastPerson'>> =>
  changeFile<'lastPerson'>(
    means,
    async (file) => {
      const people = file.people.filter((slot) => slot.personId !== personId);
      if (people.length === 0) return { refused: 'lastPerson' };
      const gone = slotOf(file, personId);
      const kept = gone === undefined ? file : withFormer(file, gone);
      return wrappedForAll({ ...kept, people }, session);
    },
    'both',
  );

/** A new passphrase for who has opened. The own key stays, and with it the sheet. */
export const changePassphrase = async (
  means: VaultMeans,
  session: OpenSession,
  passphrase: string,
): Promise<Answer<KeyFile, NotWritable | PassphraseRefusal>> => {
  const trouble = refusedPassphrase(means, passphrase);
  if (trouble !== null) return refuse(trouble);
  const key = await newPassphraseKey(means, passphrase);
  if (!key.ok) return refuse('notWritable', key.detail);
  const { personId, personKey } = session;
  const { derivation } = key.value;
  const wrapped = wrapPersonKey(key.value.key, personKey, personId, derivation);
  dropKey(key.value.key);
  return changeFile<NotWritable>(
    means,
    (file) => {
      const slot = slotOf(file, personId);
      if (slot === undefined) return { refused: 'notWritable' };
      return withSlot(file, { ...slot, derivation, personKey: wrapped });
    },
    // The older copy would still open with the passphrase before.
    'both',
  );
};

/** The role that stands on the lock screen. */
export const setRole = (
  means: VaultMeans,
  { personId, role }: { readonly personId: PersonId; readonly role: PersonRole },
): Promise<Answer<KeyFile, NotWritable | 'unknownPerson'>> =>
  changeFile<'unknownPerson'>(means, (file) => {
    const slot = slotOf(file, personId);
    return slot === undefined ? { refused: 'unknownPerson' } : withSlot(file, { ...slot, role });
  });
