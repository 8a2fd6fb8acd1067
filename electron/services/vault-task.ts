import { utilityProcess } from 'electron';
import path from 'node:path';
import { refuse, type Answer } from '#shared/domain/answer.ts';
import type { VaultAnswer, VaultOrder, VaultTask } from '#electron/vault-tasks/all.ts';

/** Long enough for ten years of work on a slow laptop, short enough that nobody waits for a hung process. */
const longest = 300_000;

/**
 * Lets the vault process do the work, in a process of its own that ends with the order. Bytes are copied on the way;
 * the answer of the task is the value, whatever the task itself refuses included.
 * @param patience milliseconds until the process is ended and `taskFailed` is the answer, or a signal that ends it
 */
export const runVaultTask = <Kind extends VaultTask>(
  kind: Kind,
  order: VaultOrder<Kind>,
  patience: number | AbortSignal = longest,
): Promise<Answer<VaultAnswer<Kind>, 'taskFailed'>> =>
  new Promise((resolve) => {
    const signal = typeof patience === 'number' ? AbortSignal.timeout(patience) : patience;
    if (signal.aborted) return resolve(refuse('taskFailed', 'aborted'));
    const child = utilityProcess.fork(path.join(import.meta.dirname, 'vault-process.js'), [], {
      serviceName: 'Samspill keys',
      stdio: 'ignore',
    });
    const done = (answer: Answer<VaultAnswer<Kind>, 'taskFailed'>) => {
      signal.removeEventListener('abort', end);
      resolve(answer);
      child.kill();
    };
    const end = () => done(refuse('taskFailed', 'timeout'));
    signal.addEventListener('abort', end, { once: true });
    child.once('message', (answer: Answer<VaultAnswer<Kind>, 'taskFailed'>) => done(answer));
    child.once('exit', (code) => done(refuse('taskFailed', `exit ${code}`)));
    child.postMessage({ kind, order });
  });
