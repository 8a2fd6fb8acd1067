import { spawn, type ChildProcess } from 'node:child_process';
import { watch } from 'node:fs';
import { createBuilder, createServer } from 'vite';
import { hasDisplay, hidden } from './display.ts';
import { prepare } from './prepare.ts';
import { inRoot, root } from './project.ts';
import { electronRuntime, runtimeEnvironment, sandboxSwitches } from './runtime-doors.ts';
import { say } from './terminal.ts';

/**
 * `npm run dev`: the window is reloaded in place when a source of it changes, the whole app is started again when main
 * or preload does. Uses a profile of its own, so that work in progress never meets real notes.
 */
const configFile = inRoot('build/vite.config.ts');
const address = { host: 'localhost', port: 5273 };

await (hasDisplay() ? prepare('window') : prepare('window', 'hidden-window'));
const runtime = await electronRuntime();
const server = await createServer({
  configFile,
  // The page's own origin is the app's; the socket must be told where the server really is.
  server: { ...address, ws: { ...address, protocol: 'ws', clientPort: address.port } },
});
await server.listen();

const buildBehind = async (): Promise<void> => {
  const builder = await createBuilder({ configFile, logLevel: 'warn' });
  for (const name of ['main', 'preload']) {
    const environment = builder.environments[name];
    if (environment !== undefined) await builder.build(environment);
  }
};

const open = (): ChildProcess => {
  const args = [root, ...sandboxSwitches(), '--samspill-profile=test', ...process.argv.slice(2)];
  const [command, all] = hasDisplay() ? [runtime.executable, args] : hidden(runtime.executable, args);
  const child = spawn(command, all, {
    stdio: 'inherit',
    detached: process.platform !== 'win32',
    env: {
      ...process.env,
      ...runtimeEnvironment(runtime),
      SAMSPILL_DEV_SERVER: `http://${address.host}:${address.port}`,
    },
  });
  child.on('exit', (code) => {
    // Ended by its user, not by us.
    if (child === current) void finish(code ?? 0);
  });
  return child;
};

const end = (child: ChildProcess | null): void => {
  if (child?.pid === undefined || child.exitCode !== null) return;
  process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');
};

const finish = async (code: number): Promise<never> => {
  const last = current;
  current = null;
  end(last);
  await server.close();
  process.exit(code);
};

/** Starts again once the editor has been quiet for a moment; a build that fails leaves the old app running. */
const startAgain = async (): Promise<void> => {
  try {
    await buildBehind();
  } catch {
    return say('main or preload could not be built; the app goes on as it was');
  }
  const last = current;
  current = null;
  const ended = last === null ? null : new Promise((resolve) => last.once('exit', resolve));
  end(last);
  // The next one is refused while this one holds the profile.
  await ended;
  current = open();
};

let current: ChildProcess | null = null;
let pause: NodeJS.Timeout | undefined;
let work = startAgain();
for (const folder of ['electron', 'shared']) {
  watch(inRoot(folder), { recursive: true }, () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      work = work.then(startAgain);
    }, 200);
  });
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void finish(0));
say(`the window follows the sources; main and preload start it again (${address.host}:${address.port})`);
