/** Whether a window opened now could be seen by anyone. */
export const hasDisplay = (
  platform: string = process.platform,
  env: Readonly<Record<string, string | undefined>> = process.env,
): boolean =>
  platform !== 'linux' || [env['DISPLAY'], env['WAYLAND_DISPLAY']].some((name) => (name ?? '') !== '');

/** The same command on an invisible display of its own, where the machine is one that has X. */
export const hidden = (
  command: string,
  args: readonly string[],
  platform: string = process.platform,
): readonly [command: string, args: readonly string[]] =>
  platform === 'linux'
    ? ['xvfb-run', ['--auto-servernum', '--server-args=-screen 0 1920x1200x24', command, ...args]]
    : [command, args];
