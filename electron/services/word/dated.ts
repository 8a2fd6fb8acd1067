import type { Day } from '#shared/calendar/day.ts';
import type { Parts } from './package.ts';

const part = 'docProps/core.xml';

/**
 * The day of the document as the time the file was made, in place of the clock: the same document gives the same
 * bytes, so that two files can be compared.
 */
export const dated = (parts: Parts, day: Day): Parts => {
  const bytes = parts.get(part);
  if (bytes === undefined) return parts;
  const text = new TextDecoder()
    .decode(bytes)
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T12:00:00Z`);
  return new Map([...parts, [part, new TextEncoder().encode(text)]]);
};
