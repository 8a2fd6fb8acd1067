import path from 'node:path';
import { z } from '#shared/zod.ts';
import { windowPlaceSchema, type WindowPlace } from '#electron/window-place.ts';
import { readJsonFile, writeJsonFile } from './json-file.ts';

const fileSchema = z.object({
  format: z.literal('samspill-window'),
  version: z.literal(1),
  place: windowPlaceSchema,
});

const placeFile = (folder: string): string => path.join(folder, 'window.json');

export const readWindowPlace = async (folder: string, now: number): Promise<WindowPlace | null> => {
  const read = await readJsonFile(placeFile(folder), fileSchema, now);
  return read.ok ? read.value.place : null;
};

export const writeWindowPlace = (folder: string, place: WindowPlace) =>
  writeJsonFile(placeFile(folder), { format: 'samspill-window', version: 1, place });
