import { app } from 'electron';
import { existsSync, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { AppInfo } from '#shared/ipc.ts';
import { demoDay } from '#shared/templates/demo.ts';
import { profileFolder, profileKind, todayOf } from './profile-place.ts';

export interface Profile {
  readonly kind: AppInfo['profile'];
  readonly folder: string;
  /** The day to show as today; only demo and test profiles may set it. */
  readonly today: string | null;
}

/** Points Electron at the profile of this run. Must run before anything is read or written. */
export const settleProfile = (): Profile => {
  const kind = profileKind(app.commandLine.getSwitchValue('samspill-profile'));
  const chosen = app.commandLine.getSwitchValue('user-data-dir');
  // A package for tests never meets what people really wrote.
  const own = kind === 'user' && app.isPackaged && isTestRuntime() ? 'test' : kind;
  const place = { platform: process.platform, env: process.env, home: os.homedir(), kind: own };
  const folder = chosen === '' ? profileFolder(place) : path.resolve(chosen);
  // What people write is theirs: on a shared machine no other account may look.
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  app.setPath('userData', folder);
  app.setPath('sessionData', folder);
  const today = todayOf(kind, app.commandLine.getSwitchValue('samspill-today'));
  return { kind, folder, today: kind === 'demo' ? (today ?? demoDay) : today };
};

/** True when the runtime is a third party's copy, for development and tests only. */
export const isTestRuntime = (): boolean =>
  app.isPackaged
    ? existsSync(path.join(process.resourcesPath, 'test-runtime'))
    : process.env['SAMSPILL_TEST_RUNTIME'] === '1';
