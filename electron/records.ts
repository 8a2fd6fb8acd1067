import { stat } from 'node:fs/promises';
import { app, type BrowserWindow } from 'electron';
import { emptyDatabase, loadAnew } from './empty-database.ts';
import { databaseHandlers } from './handlers/database.ts';
import { journalHandlers } from './handlers/journal.ts';
import { snapshotHandlers } from './handlers/snapshots.ts';
import { thisProgram } from './refuse-newer.ts';
import { endRun } from './services/clean-exit.ts';
import { realDisk } from './services/journal/disk.ts';
import { livingJournal, type LivingJournal } from './services/journal/living-journal.ts';
import {
  onAccessRemoved,
  onLocked,
  onOpened,
  onPassphrase,
  openSession,
} from './services/keys/open-vault.ts';
import type { Vault } from './services/keys/vault.ts';
import { noteBackend, prepareProfile } from './services/prepare-profile.ts';
import { layKeys, type SnapshotDesk } from './services/snapshots/snapshots.ts';
import { startNotes, type StartNotes } from './services/start-notes.ts';
import { runVaultTask } from './services/vault-task.ts';
import { checkSnapshot } from './vault-tasks/check-snapshot.ts';

/** What main keeps beside the database: the journal of this run, and what was found at its start. */
export interface Records {
  readonly journal: LivingJournal;
  readonly notes: StartNotes;
  readonly snapshots: SnapshotDesk;
}

/** Makes the profile ready for the database, and opens the journal. Must be done before the window opens. */
export const openRecords = async (profile: string, vault: Vault): Promise<Records> => {
  const disk = realDisk;
  const ids = await vault.keyIds();
  const prepared = await prepareProfile(profile, {
    program: thisProgram(),
    founded: ids !== null,
    now: new Date(),
    disk,
  });
  // After a fault of ours the run did not end properly.
  app.on('quit', (_event, code) => code === 0 && endRun(profile));
  // Windows shuts down without quitting first.
  app.on('browser-window-created', (_event, window) => window.on('session-end', () => endRun(profile)));
  const journal = livingJournal(profile, async () => (await vault.keyIds())?.current ?? null, disk);
  // Read while the window opens; who asks first waits for it.
  journal.current().catch(() => undefined);
  const snapshots: SnapshotDesk = {
    profile,
    disk,
    now: () => new Date(),
    keyId: () => openSession()?.dataKey.id ?? null,
    check,
    keyFileText: vault.keyFileText,
  };
  keepKeysFresh(snapshots);
  return { journal, notes: startNotes(prepared), snapshots };
};

/** The key file beside the snapshots is that of now, as soon as anybody's way in may have changed. */
const keepKeysFresh = (snapshots: SnapshotDesk): void => {
  // What fails is done at the next occasion, or with the next snapshot. In a turn of its own: the vault is still at work.
  const lay = () => setImmediate(() => void layKeys(snapshots).catch(() => undefined));
  for (const follow of [onOpened, onLocked, onPassphrase, onAccessRemoved]) follow(lay);
};

/** @param whenWhole what waits for the database to be whole, such as the end of a change of keys */
export const recordHandlers = (
  { journal, notes, snapshots }: Records,
  whenWhole: readonly (() => Promise<unknown>)[],
) => {
  const desk = { profile: snapshots.profile, disk: snapshots.disk, now: snapshots.now, journal, notes };
  const reload = (window: BrowserWindow) => setImmediate(() => loadAnew(window));
  return {
    ...journalHandlers(desk),
    ...databaseHandlers({
      ...desk,
      empty: emptyDatabase,
      loadAnew: reload,
      whenWhole: [() => noteBackend(desk.profile, thisProgram()), ...whenWhole],
    }),
    ...snapshotHandlers(snapshots, journal),
  };
};

/** Above so many bytes a snapshot is opened in a process of its own, so that main always answers. */
const small = 30_000;

const check = async (file: string): Promise<boolean> => {
  const open = openSession();
  if (open === null) return false;
  const order = { file, key: Uint8Array.from(open.dataKey.bytes) };
  try {
    const { size } = await stat(file);
    if (size <= small) return await checkSnapshot(order);
    const answer = await runVaultTask('checkSnapshot', order);
    return answer.ok && answer.value;
  } finally {
    order.key.fill(0);
  }
};
