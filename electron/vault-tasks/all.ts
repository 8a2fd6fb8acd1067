import { copyBackup } from './copy-backup.ts';
import { checkSnapshot, type CheckOrder } from './check-snapshot.ts';
import { derive } from './derive.ts';
import { makeBackup } from './make-backup.ts';
import { makeKeyFile } from './make-key-file.ts';
import { readBackup } from './read-backup.ts';
import { rewriteJournal, type RewriteOrder } from './rewrite-journal.ts';
import { whoseBackups } from './whose-backups.ts';

/** What the vault process can do: kind of order → function. A new task is one line here and a file of its own. */
export const vaultTasks = {
  checkSnapshot: (order: CheckOrder) => checkSnapshot(order),
  copyBackup,
  derive,
  makeBackup,
  makeKeyFile,
  readBackup,
  rewriteJournal: (order: RewriteOrder) => rewriteJournal(order),
  whoseBackups,
};

export type VaultTasks = typeof vaultTasks;
export type VaultTask = keyof VaultTasks;
export type VaultOrder<Kind extends VaultTask> = Parameters<VaultTasks[Kind]>[0];
export type VaultAnswer<Kind extends VaultTask> = Awaited<ReturnType<VaultTasks[Kind]>>;
