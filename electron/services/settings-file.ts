import path from 'node:path';
import { settingsSchema, type Settings } from '#shared/ipc.ts';
import { z } from '#shared/zod.ts';
import { readJsonFile, writeJsonFile } from './json-file.ts';

const fileSchema = z.object({
  format: z.literal('samspill-settings'),
  version: z.literal(1),
  settings: z.object(settingsSchema.shape),
});

export const firstSettings: Settings = { theme: 'system', textScale: 100, writtenForm: 'nb' };

export const settingsFile = (folder: string): string => path.join(folder, 'settings.json');

/** The settings of this PC; the first ones where there is no file that can be read. */
export const readSettings = async (folder: string, now: number): Promise<Settings> => {
  const read = await readJsonFile(settingsFile(folder), fileSchema, now);
  return read.ok ? read.value.settings : firstSettings;
};

export const writeSettings = (folder: string, settings: Settings) =>
  writeJsonFile(settingsFile(folder), { format: 'samspill-settings', version: 1, settings });
