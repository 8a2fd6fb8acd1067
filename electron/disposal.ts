import { app, type BrowserWindow } from 'electron';
import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { Id } from '#shared/domain/id.ts';
import { emptyDatabase, loadAnew } from './empty-database.ts';
import { isEmpty } from './handlers/database.ts';
import type { Handlers } from './ipc.ts';
import type { Records } from './records.ts';
import type { Backups } from './services/backup/backups.ts';
import type { DisposalDesk } from './services/disposal/desk.ts';
import { dispose } from './services/disposal/dispose.ts';
import { finishDisposal, settleDisposal } from './services/disposal/settle.ts';
import { realDisk } from './services/journal/disk.ts';
import { openSession } from './services/keys/open-vault.ts';
import type { Vault } from './services/keys/vault.ts';
import { runVaultTask } from './services/vault-task.ts';

/**
 * Goes on with a deletion for good that was broken off. Before the database is opened, and before it is copied aside.
 * @returns whether the database was emptied for it
 */
export const settleDeleting = (profile: string, vault: Vault): Promise<boolean> =>
  settleDisposal({ profile, disk: realDisk, vault, now: () => new Date() });

export interface OpenDisposal {
  readonly handlers: Pick<Handlers, 'dispose'>;
  /** The database is whole: what is old may go. Goes on by itself, since nobody has to wait for it. */
  readonly whenWhole: () => Promise<void>;
}

export const openDisposal = (
  profile: string,
  vault: Vault,
  { journal, notes, backups }: Records & { readonly backups: Backups },
): OpenDisposal => {
  const desk = {
    profile,
    disk: realDisk,
    session: openSession,
    vault,
    journal,
    rewrite: (order) => runVaultTask('rewriteJournal', order),
    renewCopies: (left) => backups.renew(left).catch(() => null),
    now: () => new Date(),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place in main where ids are made
    newId: <Noun extends string>() => v7() as Id<Noun>,
    randomKey: () => new Uint8Array(randomBytes(32)),
  } satisfies Omit<DisposalDesk, 'startOver'>;
  const startOver = async (window: BrowserWindow): Promise<void> => {
    await emptyDatabase().catch(() => undefined);
    if (!(await isEmpty(profile, realDisk).catch(() => false))) return startAgain();
    notes.noteSetAside('keyChange');
    setImmediate(() => loadAnew(window));
  };
  return {
    handlers: {
      dispose: (request, window) => dispose(request, { ...desk, startOver: () => startOver(window) }),
    },
    whenWhole: () => {
      finishDisposal(desk).catch(() => undefined);
      return Promise.resolve();
    },
  };
};

/** Something holds the old database: the next start removes it before it is opened. */
const startAgain = (): void => {
  app.relaunch();
  app.exit(0);
};
