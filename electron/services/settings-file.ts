import { readFileSync } from 'node:fs';
import path from 'node:path';
import { settingsSchema, type Settings } from '#shared/ipc.ts';
import { z } from '#shared/zod.ts';
import { readJsonFile, writeJsonFile } from './json-file.ts';

const fileSchema = z.object({
  format: z.literal('samspill-settings'),
  version: z.literal(1),
  // Older files know fewer settings; what they lack is as at first.
  settings: z.object({
    ...settingsSchema.shape,
    lockAfter: settingsSchema.shape.lockAfter.default(10),
    hideFromCapture: settingsSchema.shape.hideFromCapture.default(false),
  }),
});

export const firstSettings: Settings = {
  theme: 'system',
  textScale: 100,
  writtenForm: 'nb',
  lockAfter: 10,
  hideFromCapture: false,
};

export const settingsFile = (folder: string): string => path.join(folder, 'settings.json');

/** The written form alone, before anything may be touched: what cannot be read is left as it is. */
export const peekWrittenForm = (folder: string): Settings['writtenForm'] => {
  try {
    return fileSchema.parse(JSON.parse(readFileSync(settingsFile(folder), 'utf8'))).settings.writtenForm;
  } catch {
    return firstSettings.writtenForm;
  }
};

export interface ReadSettings {
  readonly settings: Settings;
  /** False when a file lies there that could be neither read nor set aside: it must not be overwritten. */
  readonly mayWrite: boolean;
}

/** The settings of this PC; the first ones where there is no file that can be read. */
export const readSettings = async (folder: string, now: number): Promise<ReadSettings> => {
  const read = await readJsonFile(settingsFile(folder), fileSchema, now);
  if (read.ok) return { settings: read.value.settings, mayWrite: true };
  return { settings: firstSettings, mayWrite: read.reason !== 'notReadable' };
};

export const writeSettings = (folder: string, settings: Settings) =>
  writeJsonFile(settingsFile(folder), { format: 'samspill-settings', version: 1, settings });
