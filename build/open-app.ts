import { hasDisplay, hidden } from './display.ts';
import { prepare } from './prepare.ts';
import { run, type Environment } from './process.ts';
import { root } from './project.ts';
import { electronRuntime, runtimeEnvironment, sandboxSwitches } from './runtime-doors.ts';
import { say } from './terminal.ts';

interface Opening {
  readonly build: () => Promise<void>;
  /** Switches for the app itself, such as `--samspill-profile=demo`. */
  readonly switches: readonly string[];
  readonly environment?: Environment;
}

/** Opens the app from the sources, and ends with its exit code. */
export const openApp = async ({ build, switches, environment = {} }: Opening): Promise<void> => {
  const seen = hasDisplay();
  await (seen ? prepare('window') : prepare('window', 'hidden-window'));
  const runtime = await electronRuntime();
  await build();
  const args = [root, ...sandboxSwitches(), ...switches];
  if (!seen) {
    say(
      'there is no display here: opening on an invisible one (Xvfb). Set DISPLAY to see the app; Ctrl+C ends it.',
    );
  }
  const [command, all] = seen ? ([runtime.executable, args] as const) : hidden(runtime.executable, args);
  process.exitCode = await run(command, all, { ...runtimeEnvironment(runtime), ...environment });
};
