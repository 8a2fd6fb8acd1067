import type { Answer } from '#shared/domain/answer.ts';
import { accept, refuse } from '#shared/domain/answer.ts';
import { vaultTasks, type VaultTask } from './vault-tasks/all.ts';

/**
 * The process for slow work with keys: one order, one answer, then main ends it. What takes a second, or much memory,
 * never makes the window wait, and the memory that held the passphrase goes back to the system at once.
 */
interface Order {
  readonly kind: VaultTask;
  readonly order: unknown;
}

const fulfil = async ({ kind, order }: Order): Promise<Answer<unknown, 'taskFailed'>> => {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `runVaultTask` gives each kind its own order
    const task = vaultTasks[kind] as (order: unknown) => Promise<unknown>;
    return accept(await task(order));
  } catch (error) {
    // The kind of error only: a message could hold something of what was worked on.
    return refuse('taskFailed', error instanceof Error ? error.name : 'unknown');
  }
};

process.parentPort.once('message', (message: { data: Order }) => {
  void fulfil(message.data).then((answer) => process.parentPort.postMessage(answer));
});
