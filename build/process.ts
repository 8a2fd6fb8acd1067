import { spawn } from 'node:child_process';
import { root } from './project.ts';

export interface Ended {
  /** Exit code; 1 when the program could not be started or was ended by a signal. */
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

export type Environment = Readonly<Record<string, string>>;

/** Runs a program and keeps what it says. Never throws: a program that is not there answers code 1. */
export const capture = (command: string, args: readonly string[], folder = root): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    const end = (code: number, extra = '') =>
      resolve({
        code,
        output: Buffer.concat(output).toString('utf8'),
        errors: Buffer.concat(errors).toString('utf8') + extra,
      });
    child.on('error', (error) => end(1, error.message));
    child.on('close', (code) => end(code ?? 1));
  });

/** Runs npm and keeps what it says: the npm that started us, by its own file, so that no shell is needed on Windows. */
export const captureNpm = (args: readonly string[], folder = root): Promise<Ended> => {
  const npm = process.env['npm_execpath'];
  return npm === undefined ? capture('npm', args, folder) : capture(process.execPath, [npm, ...args], folder);
};

/**
 * Runs a program in the terminal, in a process group of its own, and ends the whole group with us: `xvfb-run` and
 * Electron leave children behind when only the first process is ended. Answers the exit code.
 */
export const run = (
  command: string,
  args: readonly string[],
  environment: Environment = {},
): Promise<number> =>
  new Promise((resolve) => {
    const grouped = process.platform !== 'win32';
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
      detached: grouped,
    });
    const endGroup = (signal: NodeJS.Signals) => {
      if (child.pid === undefined) return;
      try {
        process.kill(grouped ? -child.pid : child.pid, signal);
      } catch {
        // The group has ended already.
      }
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
    const listeners = signals.map((signal) => [signal, () => endGroup(signal)] as const);
    for (const [signal, listener] of listeners) process.on(signal, listener);
    const end = (code: number) => {
      for (const [signal, listener] of listeners) process.off(signal, listener);
      endGroup('SIGKILL');
      resolve(code);
    };
    child.on('error', () => end(1));
    child.on('exit', (code) => end(code ?? 1));
  });

/** Runs a tool of node_modules by its own file: no shell, so it is the same on Windows. */
export const runTool = (
  file: string,
  args: readonly string[],
  environment: Environment = {},
): Promise<number> => run(process.execPath, [file, ...args], environment);
