import { accept, refuse } from '#shared/domain/answer.ts';
import type { OpenVault, VaultState } from '#shared/ipc/vault.ts';
import { dropKey } from '#shared/vault/seal.ts';
import { foundKeys } from './founding.ts';
import type { KeyFile } from './key-file.ts';
import {
  amendSession,
  endSession,
  openSession,
  startSession,
  tellLocking,
  tellPassphrase,
  type OpenSession,
} from './open-vault.ts';
import { openWithPassphrase, openWithPersonKey, openWithSheet, tryPassphrase } from './opening.ts';
import { forgetRemembered, remember, remembered } from './remembered.ts';
import { holdingSheet, slotOf } from './slots.ts';
import { keepUnsaved, takeUnsaved } from './unsaved.ts';
import type { Vault } from './vault.ts';
import type { VaultMeans } from './vault-means.ts';

type Door = Pick<
  Vault,
  | 'vaultState'
  | 'foundVault'
  | 'unlock'
  | 'openVault'
  | 'lock'
  | 'takeUnsaved'
  | 'confirmPassphrase'
  | 'recover'
>;

/** The way in and out. */
export const vaultDoor = (means: VaultMeans): Door => ({
  vaultState: async () => stateOf(means),
  foundVault: async (founder) => {
    const founded = await foundKeys(means, founder);
    if (!founded.ok) return founded;
    await means.door.opened(founder.personId);
    return accept(begin(founded.value, founder.passphrase));
  },
  unlock: async (given) => {
    const opened = await openWithPassphrase(means, given);
    if (!opened.ok) return opened;
    if (given.remember === true && (await mayRemember(means))) {
      await remember(means.folder, means.keychain, opened.value);
    }
    if (given.remember === false) await forgetRemembered(means.folder);
    return accept(begin(opened.value, given.passphrase));
  },
  openVault: async () => {
    const session = openSession() ?? (await openRemembered(means));
    return session === null ? null : handedOut(session);
  },
  lock: async ({ unsaved }) => {
    const session = openSession();
    if (session === null) return null;
    tellLocking(session);
    // Before anything that waits, for the disk may keep us waiting.
    endSession();
    await means.door.locked(means.pcRun);
    if (unsaved !== null) await keepUnsaved(means.folder, session.personId, unsaved);
    return null;
  },
  takeUnsaved: async () => {
    const session = openSession();
    return session === null ? null : takeUnsaved(means.folder, session);
  },
  confirmPassphrase: async ({ passphrase }) => {
    const session = openSession();
    const { file } = session === null ? { file: null } : await means.store.read();
    const slot = session === null || file === null ? undefined : slotOf(file, session.personId);
    if (session === null || slot === undefined) return refuse('locked');
    const personKey = await tryPassphrase(means, slot, passphrase);
    if (!personKey.ok) return personKey.reason === 'unreadable' ? refuse('locked') : refuse(personKey.reason);
    dropKey(personKey.value);
    await means.door.opened(session.personId);
    const confirmedAt = means.now().toISOString();
    amendSession({ confirmedAt });
    // After a change of keys the person's key file beside the copies waits for this.
    const { personId, role, backupIdentity } = session;
    tellPassphrase({ personId, role, passphrase, backupIdentity });
    return accept({ confirmedAt });
  },
  recover: async (recovery) => {
    const opened = await openWithSheet(means, recovery);
    if (!opened.ok) return opened;
    await forgetRemembered(means.folder);
    return accept(begin(opened.value, recovery.passphrase));
  },
});

const begin = (session: OpenSession, passphrase: string): OpenVault => {
  startSession(session);
  const { personId, role, backupIdentity } = session;
  tellPassphrase({ personId, role, passphrase, backupIdentity });
  return handedOut(session);
};

/** Copies, so that a lock right after it does not zero what is on its way to the window. */
const handedOut = (session: OpenSession): OpenVault => ({
  personId: session.personId,
  role: session.role,
  keyId: session.dataKey.id,
  dataKey: Uint8Array.from(session.dataKey.bytes),
  personKey: Uint8Array.from(session.personKey),
  olderKeys: session.olderKeys.map((key) => Uint8Array.from(key)),
  confirmedAt: session.confirmedAt,
  ownThings: session.ownThings,
});

/**
 * Opens for the person the operating system remembers. Not after a lock: who locked, or left the PC until it locked
 * itself, has asked for the passphrase, and a new start of the app must not be a way around it. When the PC has been
 * started anew, its own log-in has been passed, and the person is remembered again.
 */
const openRemembered = async (means: VaultMeans): Promise<OpenSession | null> => {
  if (means.door.now().lockedIn === means.pcRun || !(await mayRemember(means))) return null;
  const person = await remembered(means.folder, means.keychain);
  if (person === null) return null;
  const session = await openWithPersonKey(means, person.personId, person.personKey);
  if (session === null) await forgetRemembered(means.folder);
  else startSession(session);
  return session;
};

/** Only with a real keychain, while one person alone has access, and never in the demo, where there is nothing to guard. */
export const mayRemember = async (means: VaultMeans): Promise<boolean> => {
  const { file } = await means.store.read();
  return file?.people.length === 1 && means.demoPassphrase === null && means.keychain.isReal();
};

const stateOf = async (means: VaultMeans): Promise<VaultState> => {
  const { state, file } = await means.store.read();
  const people = file?.people ?? [];
  const { last } = means.door.now();
  const canRemember = await mayRemember(means);
  return {
    state: state !== 'kept' ? state : openSession() === null ? 'locked' : 'open',
    people: people.map(({ personId, role, sheets }) => ({
      personId,
      role,
      sheetAt: holdingSheet(sheets)?.confirmed ?? null,
      isSheetWaiting: sheets.at(-1)?.confirmed === null,
    })),
    last: people.some(({ personId }) => personId === last) ? last : null,
    wait: means.door.wait(),
    sheetAt: holdingSheet(file?.sheets ?? [])?.confirmed ?? null,
    isSheetWaiting: file?.sheets.at(-1)?.confirmed === null,
    canRemember,
    remembers: canRemember && (await remembered(means.folder, means.keychain)) !== null,
    demoPassphrase: means.demoPassphrase,
  };
};

/** What the session knows of the workspace's sheet, after it has changed. */
export const followFile = (file: KeyFile): void => {
  const sheet = holdingSheet(file.sheets);
  amendSession({ recoveryRecipient: sheet?.recipient ?? null, sheetAt: sheet?.confirmed ?? null });
};
