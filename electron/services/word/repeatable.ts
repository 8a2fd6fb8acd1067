import type { Day } from '#shared/calendar/day.ts';
import type { Parts } from './package.ts';

/**
 * The same document gives the same bytes, so that two files can be compared: the day of the document in place of the
 * clock, and the numbers of bookmarks and pictures, which the writer counts on through its whole life, from 1.
 */
export const repeatable = (parts: Parts, day: Day): Parts =>
  new Map(
    [...parts].map(([name, bytes]) => {
      if (name === 'docProps/core.xml') return [name, changed(bytes, (text) => dated(text, day))];
      if (name === 'word/document.xml') return [name, changed(bytes, counted)];
      return [name, bytes];
    }),
  );

const changed = (bytes: Uint8Array, change: (text: string) => string): Uint8Array =>
  new TextEncoder().encode(change(new TextDecoder().decode(bytes)));

const dated = (text: string, day: Day): string =>
  text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T12:00:00Z`);

const counted = (text: string): string => {
  const numbers = new Map<string, number>();
  return text.replace(
    /(<(?:w:bookmark(?:Start|End)|wp:docPr|pic:cNvPr)\b[^>]*? (?:w:)?id=")(\d+)"/g,
    (_all, before: string, id: string) => {
      const key = `${before.slice(0, 6)} ${id}`;
      const number = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, number);
      return `${before}${number}"`;
    },
  );
};
