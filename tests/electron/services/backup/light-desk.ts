import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { backupsOf, type Backups } from '#electron/services/backup/backups.ts';
import type { BackupDesk } from '#electron/services/backup/desk.ts';
import { openPlaces, type KeptPlaces } from '#electron/services/backup/kept-places.ts';
import { realDisk } from '#electron/services/journal/disk.ts';
import { openJournal, type Journal } from '#electron/services/journal/journal.ts';
import { endSession, openSession } from '#electron/services/keys/open-vault.ts';
import type { Vault } from '#electron/services/keys/vault.ts';
import { vaultTasks } from '#electron/vault-tasks/all.ts';
import { accept, refuse } from '#shared/domain/answer.ts';
import type { Change } from '#shared/journal/change.ts';
import { resealed } from '#shared/journal/resealed.ts';
import { kari, kariPassphrase, lightVault } from '../keys/light-vault.ts';

/** A profile with keys and a journal, and the copies of it, with the tasks of the vault process run here. */
export interface LightDesk {
  readonly profile: string;
  /** A folder outside the profile. */
  readonly elsewhere: string;
  readonly vault: Vault;
  readonly desk: BackupDesk;
  readonly kept: KeptPlaces;
  readonly backups: Backups;
  /** Writes the changes to the journal, as the next ones after those there. */
  readonly write: (changes: readonly Change[]) => Promise<void>;
  /** Changes the data key as a deletion for good does, with the journal written anew, up to where copies are renewed. */
  readonly changeKeys: () => Promise<void>;
  /** Lets the clock of the copies go on. */
  readonly wait: (milliseconds: number) => void;
  /** Makes Kari's key file, as when she types her passphrase; takes two seconds. */
  readonly typePassphrase: (passphrase?: string) => Promise<void>;
  /** What stands on the workspace's sheet, once it is made and confirmed. */
  readonly confirmSheet: () => Promise<string>;
  readonly close: () => Promise<void>;
}

interface LightDeskOptions {
  readonly changes?: readonly Change[];
  readonly managedFolder?: string;
}

/** Founded and open, by Kari, with the changes in the journal. */
export const lightDesk = async ({
  changes = [],
  managedFolder,
}: LightDeskOptions = {}): Promise<LightDesk> => {
  const root = await mkdtemp(path.join(os.tmpdir(), 'samspill-backup-'));
  const profile = path.join(root, 'profile');
  const elsewhere = path.join(root, 'elsewhere');
  await Promise.all([mkdir(profile), mkdir(elsewhere)]);
  const { vault } = await lightVault(profile);
  const founded = await vault.foundVault({ personId: kari, role: 'director', passphrase: kariPassphrase });
  if (!founded.ok) throw new Error(founded.reason);
  const { journal, write, rewrite } = await journalOf(profile);
  await write(changes);
  let time = Date.parse('2026-11-22T08:00:00Z');
  const desk: BackupDesk = {
    profile,
    app: '1.0.0-test',
    session: openSession,
    keyFileText: vault.keyFileText,
    journal: async () => ({ file: journal().file, length: journal().length(), head: journal().head() }),
    runTask: async (kind, order, patience) => {
      if (typeof patience === 'object' && patience.aborted) return refuse('taskFailed');
      try {
        // Cloned, as on the way to another process.
        const task = vaultTasks[kind] as (given: unknown) => Promise<never>;
        return accept(await task(structuredClone(order)));
      } catch (error) {
        return refuse('taskFailed', String(error));
      }
    },
    managedFolder: managedFolder === undefined ? null : path.join(root, managedFolder),
    readMe: () => 'Les meg\n',
    now: () => new Date(time),
    env: {},
  };
  const kept = await openPlaces(profile, time);
  const backups = backupsOf(desk, kept, realDisk);
  return {
    profile,
    elsewhere,
    vault,
    desk,
    kept,
    backups,
    write,
    changeKeys: async () => {
      const begun = await vault.beginKeyChange(new Uint8Array(randomBytes(32)));
      if (!begun.ok) throw new Error(begun.reason);
      await rewrite();
      const ended = await vault.endKeyChange();
      if (!ended.ok) throw new Error(ended.reason);
    },
    wait: (milliseconds) => void (time += milliseconds),
    typePassphrase: (passphrase = kariPassphrase) =>
      backups.passphraseGiven({
        personId: kari,
        role: 'director',
        passphrase,
        backupIdentity: openSession()?.backupIdentity ?? '',
      }),
    confirmSheet: async () => {
      const sheet = await vault.makeSheet({ of: 'workspace' });
      if (!sheet.ok) throw new Error(sheet.reason);
      await vault.confirmSheet({ of: 'workspace', word: sheet.value.word });
      return sheet.value.key;
    },
    close: async () => {
      endSession();
      await journal().close();
      await rm(root, { recursive: true, force: true });
    },
  };
};

const journalOf = async (profile: string) => {
  const keyNow = () => {
    const key = openSession()?.dataKey;
    if (key === undefined) throw new Error('locked');
    return key;
  };
  let open: Journal = await openJournal(profile, keyNow().id, realDisk);
  let all: readonly Change[] = [];
  const write = async (changes: readonly Change[]): Promise<void> => {
    const before = all.length;
    all = [...all, ...changes.map((change, place) => ({ ...change, sequence: before + place + 1 }))];
    for (const stored of resealed(all, keyNow()).stored.slice(before)) {
      const answer = await open.append(stored);
      if (!answer.ok) throw new Error(answer.reason);
    }
  };
  const rewrite = async (): Promise<void> => {
    const changes = all;
    await open.close();
    open = await openJournal(profile, keyNow().id, realDisk);
    all = [];
    await write(changes);
  };
  return { journal: () => open, write, rewrite };
};
