import { documentSchema, type Document } from './document.ts';

/**
 * The same document without characters that no file may carry: control characters (Word calls such a file damaged)
 * and halves of surrogate pairs. Tab and new line stay.
 */
export const printable = (document: Document): Document =>
  documentSchema.parse(JSON.parse(JSON.stringify(document, cleaned)));

/** Text without those characters. */
export const printableText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // oxlint-disable-next-line no-control-regex -- taking these away is the point
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '')
    .toWellFormed();

const cleaned = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? printableText(value) : value;
