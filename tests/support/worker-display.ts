import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

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
  // The number comes in two parts, and the server ends when nobody reads the second.
  const said = await text(child.stdio[3] as Readable);
  process.env['DISPLAY'] = `:${said.trim()}`;
  delete process.env['XAUTHORITY'];
};
