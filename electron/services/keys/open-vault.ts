import type { PersonId } from '#shared/domain/id.ts';
import type { PersonRole } from '#shared/domain/person.ts';
import type { DataKey } from '#shared/vault/data-key.ts';
import { tidyPassphrase } from '#shared/vault/passphrase-rule.ts';
import { dropKey, type SecretKey } from '#shared/vault/seal.ts';
import type { AgeIdentity, AgeRecipient } from './wrap.ts';

/** What is open now. The keys are filled with zeroes at lock: whoever needs one longer must copy it. */
export interface OpenSession {
  readonly personId: PersonId;
  readonly role: PersonRole;
  readonly personKey: SecretKey;
  /** The person's own keys of before, brought back with an own sheet: they open and never seal. */
  readonly olderKeys: readonly SecretKey[];
  readonly dataKey: DataKey;
  /** The data key before, while a change of keys is going on; null: none. */
  readonly retiring: DataKey | null;
  readonly backupIdentity: AgeIdentity;
  readonly backupRecipient: AgeRecipient;
  /** What copies from before a change of keys were made for; nothing is encrypted to them any more. */
  readonly formerIdentities: readonly AgeIdentity[];
  /** The workspace's recovery sheet; null until one has been made. */
  readonly recoveryRecipient: AgeRecipient | null;
  /** When the workspace's sheet was confirmed; null: not yet. */
  readonly sheetAt: string | null;
  /** When the passphrase was last typed; null: the operating system remembered the person. */
  readonly confirmedAt: string | null;
  readonly ownThings: 'open' | 'startedAnew';
}

/** A passphrase that is right, as it is used, the moment it is known. Never keep it. */
export interface GivenPassphrase {
  readonly personId: PersonId;
  readonly role: PersonRole;
  readonly passphrase: string;
  readonly backupIdentity: AgeIdentity;
}

let living: OpenSession | null = null;

/** The living session, null while locked. */
export const openSession = (): OpenSession | null => living;

const listeners = <Value>() => {
  const all = new Set<(value: Value) => void>();
  return {
    add: (listener: (value: Value) => void) => {
      all.add(listener);
      return () => all.delete(listener);
    },
    tell: (value: Value) => {
      for (const listener of all) listener(value);
    },
  };
};

const opening = listeners<OpenSession>();
const leaving = listeners<OpenSession>();
const locking = listeners<null>();
const passphrases = listeners<GivenPassphrase>();
const removals = listeners<PersonId>();

/** Calls the listener each time somebody has opened. */
export const onOpened = opening.add;
/**
 * Calls the listener right before a lock that somebody asked for, or that came by itself. What it needs of the keys it
 * must copy before it returns, and fill with zeroes itself.
 */
export const onLocking = leaving.add;
/** Calls the listener after each lock, and before another person takes over. */
export const onLocked = locking.add;
/** Calls the listener when a right passphrase is at hand: founding, unlocking, asked for again, a new one. */
export const onPassphrase = passphrases.add;
/** Calls the listener when a person's way in has been taken away. */
export const onAccessRemoved = removals.add;

export const tellPassphrase = (given: GivenPassphrase): void =>
  passphrases.tell({ ...given, passphrase: tidyPassphrase(given.passphrase) });
export const tellAccessRemoved = removals.tell;
export const tellLocking = leaving.tell;

/** Takes the session as the living one; the keys of the one before are gone. */
export const startSession = (session: OpenSession): void => {
  endSession();
  living = session;
  opening.tell(session);
};

/** Changes what is known of the living session, with the same keys. */
export const amendSession = (change: Partial<OpenSession>): void => {
  if (living !== null) living = { ...living, ...change };
};

/** Fills every key with zeroes and locks. Without a session it does nothing. */
export const endSession = (): void => {
  if (living === null) return;
  for (const key of [living.personKey, ...living.olderKeys, living.dataKey.bytes, living.retiring?.bytes]) {
    if (key !== undefined) dropKey(key);
  }
  living = null;
  locking.tell(null);
};
