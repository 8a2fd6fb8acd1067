import { dialogueAreas } from '#shared/domain/dialogue.ts';
import type { InBothForms } from '#shared/domain/written-form.ts';
import { readPrepared } from '#shared/exchange/dialogue-preparation.ts';
import { textIn } from '#shared/text/text.ts';

/** What one has prepared for a talk, area by area; empty for what cannot be read. */
export const preparedInWords = (json: string): InBothForms => ({
  nb: inWords(json, 'nb'),
  nn: inWords(json, 'nn'),
});

const inWords = (json: string, form: keyof InBothForms): string => {
  const words = readPrepared(json) ?? {};
  return dialogueAreas
    .flatMap((area) => {
      const text = words[area] ?? '';
      return text === '' ? [] : [`${textIn(form).employerWords.dialogueAreas[area]}: ${text}`];
    })
    .join('\n');
};
