import { identityToRecipient } from 'age-encryption';
import type { PersonId } from '#shared/domain/id.ts';
import type { PersonRole } from '#shared/domain/person.ts';
import type { DataKey } from '#shared/vault/data-key.ts';
import type { SecretKey } from '#shared/vault/seal.ts';
import { mostFormer, type KeyFile, type KeptSheet, type Slot } from './key-file.ts';
import type { OpenSession } from './open-vault.ts';
import type { PassphraseKey } from './passphrase-key.ts';
import { identityOf, unsealWord, unwrapDataKey, unwrapOlderKey, wrapDataKey, wrapPersonKey } from './wrap.ts';

export const slotOf = (file: KeyFile, personId: PersonId): Slot | undefined =>
  file.people.find((slot) => slot.personId === personId);

/** The file with the slot in the place of the person's old one, or after the others. */
export const withSlot = (file: KeyFile, slot: Slot): KeyFile => ({
  ...file,
  people:
    slotOf(file, slot.personId) === undefined
      ? [...file.people, slot]
      : file.people.map((old) => (old.personId === slot.personId ? slot : old)),
});

/** A way in for the person: their own key under their passphrase. */
export const newSlot = async (
  person: { readonly personId: PersonId; readonly role: PersonRole; readonly anew: string | null },
  personKey: SecretKey,
  { key, derivation }: PassphraseKey,
): Promise<Slot> => ({
  ...person,
  derivation,
  personKey: wrapPersonKey(key, personKey, person.personId, derivation),
  recipient: await identityToRecipient(identityOf(personKey)),
  sheets: [],
  older: [],
});

/** The file with what the person's own sheets open kept aside, before the way in goes or gets a new own key. */
export const withFormer = (file: KeyFile, { personId, sheets, older }: Slot): KeyFile =>
  sheets.length === 0
    ? file
    : { ...file, former: [...file.former, { personId, sheets, older }].slice(-mostFormer) };

/** The own keys of before that stand in the slot or beside former sheets, opened with the own key they are sealed with. */
export const olderKeysOf = (
  { personId, older }: Pick<Slot, 'personId' | 'older'>,
  personKey: SecretKey,
): readonly SecretKey[] =>
  older.map((sealed) => unwrapOlderKey(personKey, sealed, personId)).filter((key) => key !== null);

/** The file with its data keys encrypted anew, to the people and sheets that stand in it now and nobody else. */
export const wrappedForAll = async (
  file: KeyFile,
  { dataKey, retiring }: { readonly dataKey: DataKey; readonly retiring: DataKey | null },
): Promise<KeyFile> => {
  const recipients = [...file.people, ...file.sheets].map(({ recipient }) => recipient);
  return {
    ...file,
    current: await wrapDataKey(dataKey, recipients),
    retiring: retiring === null ? null : await wrapDataKey(retiring, recipients),
  };
};

/** The data keys that the identity opens, of a person or a sheet; null when it is neither's. */
export const dataKeysFor = async (
  file: KeyFile,
  identity: string,
): Promise<{ readonly dataKey: DataKey; readonly retiring: DataKey | null } | null> => {
  const dataKey = await unwrapDataKey(identity, file.current);
  if (dataKey === null) return null;
  return { dataKey, retiring: file.retiring === null ? null : await unwrapDataKey(identity, file.retiring) };
};

/** What opens with the person's own key; null when the file is not whole. */
export const sessionOf = async (
  file: KeyFile,
  slot: Slot,
  personKey: SecretKey,
  confirmedAt: string | null,
): Promise<OpenSession | null> => {
  const keys = await dataKeysFor(file, identityOf(personKey));
  if (keys === null) return null;
  const backupIdentity = unsealWord(keys.dataKey.bytes, file.backup.identity, 'backup-identity');
  if (backupIdentity === null) return null;
  return {
    personId: slot.personId,
    role: slot.role,
    personKey,
    olderKeys: olderKeysOf(slot, personKey),
    ...keys,
    backupIdentity,
    backupRecipient: file.backup.recipient,
    formerIdentities: file.backup.before
      .map((sealed) => unsealWord(keys.dataKey.bytes, sealed, 'backup-identity'))
      .filter((identity) => identity !== null),
    recoveryRecipient: holdingSheet(file.sheets)?.recipient ?? null,
    sheetAt: holdingSheet(file.sheets)?.confirmed ?? null,
    confirmedAt,
    ownThings: slot.anew === null ? 'open' : 'startedAnew',
  };
};

/** The sheet that counts: the one that was confirmed, else the newest. */
export const holdingSheet = <Sheet extends KeptSheet>(sheets: readonly Sheet[]): Sheet | undefined =>
  sheets.findLast(({ confirmed }) => confirmed !== null) ?? sheets.at(-1);
