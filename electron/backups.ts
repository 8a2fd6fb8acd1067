import { app, powerMonitor, type BrowserWindow } from 'electron';
import { beforeGoing } from './close.ts';
import { emptyDatabase, loadAnew } from './empty-database.ts';
import { backupHandlers } from './handlers/backup.ts';
import { isEmpty } from './handlers/database.ts';
import type { Profile } from './profile.ts';
import type { Records } from './records.ts';
import { automaticCopies } from './services/backup/automatic.ts';
import { backupsOf, type Backups } from './services/backup/backups.ts';
import type { BackupDesk } from './services/backup/desk.ts';
import { openPlaces } from './services/backup/kept-places.ts';
import { databaseIsEmpty, finishSwitch } from './services/backup/switch.ts';
import type { SwitchDesk } from './services/backup/switching.ts';
import { realDisk } from './services/journal/disk.ts';
import {
  onAccessRemoved,
  onLocking,
  onOpened,
  onPassphrase,
  openSession,
} from './services/keys/open-vault.ts';
import type { Vault } from './services/keys/vault.ts';
import { indexedDbFolder } from './services/leveldb-guard/guard.ts';
import { policy } from './services/policy.ts';
import { runVaultTask } from './services/vault-task.ts';
import { backupReadMe } from '#shared/exchange/backup-read-me.ts';

/** So long the keys may outlive a lock, in milliseconds, while the last copy is made. */
const patienceAtLock = 30_000;

/** Copies and restoring in this run, with the channels to them. */
export interface OpenBackups {
  readonly backups: Backups;
  readonly handlers: ReturnType<typeof backupHandlers>;
}

/**
 * Finishes a switch of workspaces that was broken off. First of all at the start: before keys, journal and database of
 * either are opened.
 */
export const settleSwitch = async (profile: string): Promise<void> => {
  const mustEmpty = await finishSwitch(profile, realDisk);
  if (!mustEmpty) return;
  await realDisk.remove(indexedDbFolder(profile));
  await databaseIsEmpty(profile, realDisk);
};

/** Opens what this PC knows of its copies, and makes them by itself from now on. */
export const openBackups = async (profile: Profile, vault: Vault, records: Records): Promise<OpenBackups> => {
  const desk = deskOf(profile, vault, records);
  const kept = await openPlaces(profile.folder, Date.now());
  const backups = backupsOf(desk, kept, realDisk);
  // Nobody misses the invented kommune, and those who look at it wait for nothing: there, copies are made by hand.
  if (profile.kind !== 'demo') makeByThemselves(backups);
  return {
    backups,
    handlers: backupHandlers({
      desk,
      backups,
      switching: (window) => switchDeskOf(profile, vault, { backups, records, window }),
    }),
  };
};

const makeByThemselves = (backups: Backups): void => {
  const automatic = automaticCopies(backups, Date.now);
  const signal = untilAsleep();
  onOpened(automatic.opened);
  onLocking((session) => {
    const until = AbortSignal.any([signal(), AbortSignal.timeout(patienceAtLock)]);
    void backups.beforeLock(session, until).catch(() => undefined);
  });
  onPassphrase((given) => void backups.passphraseGiven(given));
  onAccessRemoved((personId) => void backups.accessRemoved(personId));
  beforeGoing(automatic.ending);
};

/** Aborts when the PC goes to sleep: no copy of a key lies in its memory until it wakes. */
const untilAsleep = (): (() => AbortSignal) => {
  let awake = new AbortController();
  powerMonitor.on('suspend', () => awake.abort());
  powerMonitor.on('resume', () => {
    awake = new AbortController();
  });
  return () => awake.signal;
};

const deskOf = (profile: Profile, vault: Vault, { journal }: Records): BackupDesk => ({
  profile: profile.folder,
  app: app.getVersion(),
  session: openSession,
  keyFileText: vault.keyFileText,
  journal: async () => {
    const current = await journal.current().catch(() => null);
    if (current === null || current.state() === 'damaged') return null;
    return { file: current.file, length: current.length(), head: current.head() };
  },
  runTask: runVaultTask,
  managedFolder: profile.kind === 'demo' ? null : (policy().backupFolder ?? null),
  readMe: backupReadMe,
  now: () => new Date(),
  env: process.env,
});

interface SwitchParts {
  readonly backups: Backups;
  readonly records: Records;
  readonly window: BrowserWindow;
}

const switchDeskOf = (
  { folder }: Profile,
  vault: Vault,
  { backups, records: { journal, notes }, window }: SwitchParts,
): SwitchDesk => ({
  profile: folder,
  disk: realDisk,
  now: () => new Date(),
  session: openSession,
  catchUp: () => backups.catchUp().catch(() => undefined),
  standStill: journal.stopAppends,
  letGo: journal.letGo,
  dropKeys: vault.startOver,
  emptyDatabase: async () => {
    await emptyDatabase();
    if (!(await isEmpty(folder, realDisk))) throw new Error('the database is not empty');
    notes.noteSetAside('switched');
  },
  loadAnew: () => setImmediate(() => loadAnew(window)),
  startAgain: () => {
    app.relaunch();
    app.exit(0);
  },
});
