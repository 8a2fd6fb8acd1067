import type { Request, Settings } from '#shared/ipc.ts';
import { readSettings, writeSettings } from './settings-file.ts';

/** The settings of this run, kept in step with the file. */
export interface LivingSettings {
  readonly current: () => Settings;
  /** Changes what is given; keeps the change for this run even where the file cannot be written. */
  readonly change: (change: Request<'writeSettings'>) => Promise<Settings>;
}

export const openSettings = async (folder: string): Promise<LivingSettings> => {
  const { settings: first, mayWrite } = await readSettings(folder, Date.now());
  let settings = first;
  let writing: Promise<unknown> = Promise.resolve();
  return {
    current: () => settings,
    change: async (change) => {
      settings = {
        theme: change.theme ?? settings.theme,
        textScale: change.textScale ?? settings.textScale,
        writtenForm: change.writtenForm ?? settings.writtenForm,
      };
      const next = settings;
      // One after the other, so that the last choice is the one that stays.
      if (mayWrite) writing = writing.then(() => writeSettings(folder, next));
      await writing;
      return next;
    },
  };
};
