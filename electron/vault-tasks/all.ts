import { derive } from './derive.ts';

/** What the vault process can do: kind of order → function. A new task is one line here and a file of its own. */
export const vaultTasks = {
  derive,
};

export type VaultTasks = typeof vaultTasks;
export type VaultTask = keyof VaultTasks;
export type VaultOrder<Kind extends VaultTask> = Parameters<VaultTasks[Kind]>[0];
export type VaultAnswer<Kind extends VaultTask> = Awaited<ReturnType<VaultTasks[Kind]>>;
