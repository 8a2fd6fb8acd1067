import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

let ready: Promise<void> | null = null;

/**
 * Gives each worker of a test run after the first an invisible display of its own: two windows on one display take the
 * keyboard and the clipboard from each other.
 */
export const useDisplayOfWorker = (): Promise<void> => {
  ready ??= openDisplay();
  return ready;
};

const openDisplay = async (): Promise<void> => {
  const isFirst = ['0', undefined].includes(process.env['TEST_PARALLEL_INDEX']);
  if (process.platform !== 'linux' || isFirst) return;
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  process.on('exit', () => child.kill());
  // The handle would keep the worker alive after its last test.
  child.unref();
  const number = child.stdio[3] as Readable;
  const [said] = (await once(number, 'data')) as [Buffer];
  number.destroy();
  process.env['DISPLAY'] = `:${said.toString('utf8').trim()}`;
  delete process.env['XAUTHORITY'];
};
