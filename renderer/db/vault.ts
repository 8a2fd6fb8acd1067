import type { PersonId } from '#shared/domain/id.ts';
import type { PersonRole } from '#shared/domain/person.ts';
import type { OpenVault } from '#shared/ipc/vault.ts';
import type { DataKey } from '#shared/vault/data-key.ts';
import { dropKey, type SecretKey } from '#shared/vault/seal.ts';
import { setActor } from './session.ts';
import { forgetSteps } from './undo-stack.ts';

/** What this window can open, for as long as it is unlocked. Lives in memory only. */
export interface Keys {
  readonly personId: PersonId;
  readonly role: PersonRole;
  /** Of the whole workspace. */
  readonly data: DataKey;
  /** Of the person alone. */
  readonly person: SecretKey;
  /** The person's own of before: they open and never seal. */
  readonly older: readonly SecretKey[];
}

let held: Keys | null = null;

/** Takes the keys that main has handed out. From now on what is written is written by this person. */
export const setKeys = (vault: OpenVault | null): void => {
  if (vault === null) return forgetKeys();
  const { personId, role, keyId, dataKey, personKey, olderKeys } = vault;
  // What one person did is not for the next one to take back.
  if (held?.personId !== personId) forgetSteps();
  held = { personId, role, data: { id: keyId, bytes: dataKey }, person: personKey, older: olderKeys };
  setActor(personId);
};

export const isOpen = (): boolean => held !== null;

/** The keys. Asking while it is locked is a bug. */
export const openKeys = (): Keys => {
  if (held === null) throw new Error('It is locked');
  return held;
};

/** Drops the keys, and with them everything that was opened with them; what it was written by goes too. */
export const forgetKeys = (): void => {
  if (held !== null) for (const key of [held.data.bytes, held.person, ...held.older]) dropKey(key);
  held = null;
  forgetSteps();
  setActor(null);
};
