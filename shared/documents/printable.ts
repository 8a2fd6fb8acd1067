import type { Document } from './document.ts';

/**
 * The same document without characters that no file may carry: control characters (Word calls such a file damaged)
 * and halves of surrogate pairs. Tab and new line stay.
 */
export const printable = (document: Document): Document => cleaned(document);

/** Text without those characters. */
export const printableText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // oxlint-disable-next-line no-control-regex -- taking these away is the point
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '')
    .toWellFormed();

const cleaned = <Value>(value: Value): Value => {
  if (typeof value === 'string') return printableText(value) as Value & string;
  if (Array.isArray(value)) return value.map(cleaned) as Value & unknown[];
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleaned(part)])) as Value &
      object;
  }
  return value;
};
