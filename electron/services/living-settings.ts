import type { Request, Settings } from '#shared/ipc.ts';
import type { Policy } from './policy-file.ts';
import { readSettings, writeSettings } from './settings-file.ts';

/** The settings of this run, kept in step with the file. */
export interface LivingSettings {
  readonly current: () => Settings;
  /**
   * Changes what is given; keeps the change for this run even where the file cannot be written. What IT has decided
   * is refused: the answer holds the settings as they stand.
   */
  readonly change: (change: Request<'writeSettings'>) => Promise<Settings>;
}

/**
 * Opens the settings of this PC. The policy lies over them and is never written to the file: when IT takes it away, the
 * user's own choices are there again.
 */
export const openSettings = async (folder: string, policy: Policy = {}): Promise<LivingSettings> => {
  const { settings: first, mayWrite } = await readSettings(folder, Date.now());
  let own = first;
  let writing: Promise<unknown> = Promise.resolve();
  const current = (): Settings => ({
    ...own,
    writtenForm: policy.writtenForm ?? own.writtenForm,
    lockAfter: policy.lockAfter ?? own.lockAfter,
    hideFromCapture: policy.hideFromCapture ?? own.hideFromCapture,
  });
  return {
    current,
    change: async (change) => {
      own = {
        theme: change.theme ?? own.theme,
        textScale: change.textScale ?? own.textScale,
        writtenForm: chosen(own.writtenForm, policy.writtenForm, change.writtenForm),
        lockAfter: chosen(own.lockAfter, policy.lockAfter, change.lockAfter),
        hideFromCapture: chosen(own.hideFromCapture, policy.hideFromCapture, change.hideFromCapture),
      };
      const next = own;
      // One after the other, so that the last choice is the one that stays.
      if (mayWrite) writing = writing.then(() => writeSettings(folder, next));
      await writing;
      return current();
    },
  };
};

const chosen = <Value>(own: Value, managed: Value | undefined, wanted: Value | undefined): Value =>
  managed === undefined ? (wanted ?? own) : own;
