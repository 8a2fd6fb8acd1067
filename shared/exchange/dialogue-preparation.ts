import { dialogueAreas, type DialogueArea } from '#shared/domain/dialogue.ts';
import { z } from '#shared/zod.ts';
import { canonicalJson } from './canonical-json.ts';

/** What one has prepared for a talk, by area; an area nobody has written about is not there. */
export type PreparedWords = Readonly<Partial<Record<DialogueArea, string>>>;

const storedSchema = z.object({ format: z.literal(1), areas: z.record(z.string(), z.string()) });

/** As it is sealed. Empty answers are left out. */
export const writePrepared = (words: PreparedWords): string => {
  const areas = dialogueAreas.flatMap((area) => {
    const text = words[area] ?? '';
    return text === '' ? [] : [[area, text] as const];
  });
  return canonicalJson({ format: 1, areas: Object.fromEntries(areas) });
};

/** The same read back; null: it is of a newer version of the program, or not this at all. */
export const readPrepared = (json: string): PreparedWords | null => {
  try {
    const { areas } = storedSchema.parse(JSON.parse(json));
    return Object.fromEntries(
      dialogueAreas.flatMap((area) => (Object.hasOwn(areas, area) ? [[area, areas[area] ?? '']] : [])),
    );
  } catch {
    return null;
  }
};
