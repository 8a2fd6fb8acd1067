import { app, dialog } from 'electron';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Profile } from './profile.ts';
import { currentText, speak } from './services/current-text.ts';
import { policy } from './services/policy.ts';
import { isNewer, readProfileFormat } from './services/profile-format.ts';
import { peekWrittenForm } from './services/settings-file.ts';

/** This program, as the profile names it. */
export const thisProgram = () => ({ app: app.getVersion(), electron: process.versions.electron });

/**
 * Turns away a profile that a newer program has written, before Chromium or anything of ours has touched a byte of it:
 * this run is given an empty folder of its own, says why, and ends.
 * @returns whether it was turned away
 */
export const refusesNewer = (profile: Profile): boolean => {
  if (!isNewer(readProfileFormat(profile.folder), thisProgram())) return false;
  speak(policy().writtenForm ?? peekWrittenForm(profile.folder));
  const elsewhere = mkdtempSync(path.join(os.tmpdir(), 'samspill-'));
  app.setPath('userData', elsewhere);
  app.setPath('sessionData', elsewhere);
  const end = () => {
    rmSync(elsewhere, { recursive: true, force: true });
    app.exit(0);
  };
  app.whenReady().then(say).then(end, end);
  return true;
};

const say = async (): Promise<void> => {
  const { message, detail, quit } = currentText().main.newerProfile;
  await dialog.showMessageBox({ type: 'warning', message, detail, buttons: [quit], noLink: true });
};
