import { printableText } from './printable.ts';

/**
 * A table as text that Excel in Norwegian opens as columns: UTF-8 with byte order mark, semicolons, every cell quoted,
 * lines ended by CRLF. A cell that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV
 * injection), so it stays what it is: text.
 */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;

const cell = (text: string): string => `"${guarded(printableText(text)).replaceAll('"', '""')}"`;

/** The full-width signs are read as formulas by Excel in some languages; a blank in front does not stop any. */
const guarded = (text: string): string => (/^\s*[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text);
