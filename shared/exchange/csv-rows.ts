/** One row of a table as text, and the line of the file it begins on (the first is 1). */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export type CsvReading =
  | { readonly ok: true; readonly rows: readonly CsvRow[] }
  /** A quotation mark that is never closed; all below it would be one cell. */
  | { readonly ok: false; readonly line: number };

/**
 * Reads a table as spreadsheets write it: semicolons (as in Norway), tabs or commas, the first of them that the first line has; cells in
 * quotation marks may hold them and line breaks. Empty rows are left out, cells are trimmed.
 */
export const csvRows = (text: string): CsvReading => {
  const whole = text.replace(/^\uFEFF/, '');
  const named = /^sep=(.)\r?\n/i.exec(whole);
  const sign = named?.[1] ?? separatorOf(whole);
  // Excel's own first line is a line too when one counts them.
  return rowsFrom(whole, named?.[0].length ?? 0, named === null ? 1 : 2, sign);
};

/** What stands in quotation marks separates nothing. */
const separatorOf = (text: string): string => {
  const first = text.slice(0, text.search(/\r?\n|$/)).replace(/"(?:[^"]|"")*("|$)/g, '');
  return [';', '\t', ','].find((sign) => first.includes(sign)) ?? ';';
};

const rowsFrom = (text: string, from: number, firstLine: number, separator: string): CsvReading => {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let line = firstLine;
  let begun = firstLine;
  let quotedSince: number | null = null;
  const endCell = () => {
    cells.push(unguarded(cell.trim()));
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (cells.some((each) => each !== '')) rows.push({ line: begun, cells });
    cells = [];
    begun = line;
  };
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '\n') line += 1;
    if (quotedSince !== null) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[(at += 1)] ?? '';
      else quotedSince = null;
    } else if (sign === '"' && cell.trim() === '') {
      cell = '';
      quotedSince = line;
    } else if (sign === separator) endCell();
    else if (sign === '\n') endRow();
    else if (sign !== '\r') cell += sign;
  }
  if (quotedSince !== null) return { ok: false, line: quotedSince };
  endRow();
  return { ok: true, rows };
};

/** `csv` in `documents/csv.ts` puts an apostrophe before what a spreadsheet would run; it comes off again here. */
const unguarded = (cell: string): string => (/^'\s*[=+\-@＝＋－＠]/u.test(cell) ? cell.slice(1) : cell);
