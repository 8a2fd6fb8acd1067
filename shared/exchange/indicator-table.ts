import { readDay, readPeriod, type Period } from '#shared/calendar/period.ts';
import { foldForSearch } from '#shared/text/collate.ts';
import { readDecimal } from '#shared/text/decimal.ts';
import { csvRows, type CsvRow } from './csv-rows.ts';
import { onePeriodALine, periodPlaces } from './period-columns.ts';

/** One value as a line of the table says it. Blank texts say nothing; `value` null: no number for the period. */
export interface IndicatorLine extends Period {
  readonly line: number;
  readonly title: string;
  readonly unit: string;
  readonly value: string | null;
  readonly target: string | null;
  readonly targetRef: string;
  readonly source: string;
  readonly comment: string;
}

/** Why a line cannot be read in; `cell` is what stands there. Words: `indicators.faults`. */
export interface IndicatorFault {
  readonly line: number;
  readonly why:
    | 'openQuote'
    | 'empty'
    | 'noTitleColumn'
    | 'noPeriodColumn'
    | 'noValueColumn'
    | 'columnTwice'
    | 'tooMany'
    | 'tooWide'
    | 'noTitle'
    | 'noPeriod'
    | 'badPeriod'
    | 'badDay'
    | 'endsFirst'
    | 'badValue'
    | 'badTarget'
    | 'nothing'
    | 'tooLong'
    | 'twice';
  readonly cell: string;
}

export interface IndicatorTable {
  /** Those without faults. Nothing is to be read in while there are any. */
  readonly lines: readonly IndicatorLine[];
  readonly faults: readonly IndicatorFault[];
  /** Headings that are not known, as they stand; what is in those columns is left. */
  readonly unread: readonly string[];
  /** Numbers with a point that may part thousands: read as a decimal point, and to be looked at. */
  readonly doubts: readonly NumberDoubt[];
}

/** `cell`: «1.234», as it stands; `read`: as it was read, «1.234». */
export interface NumberDoubt {
  readonly line: number;
  readonly cell: string;
  readonly read: string;
}

/** More than eight indicators by month for a term. */
export const mostLines = 2_000;

/**
 * Values as people have them in a spreadsheet: one period of one indicator a line, or the periods across, with semicolon,
 * tab or comma, and a line of headings first. Decimal commas and points are both read. Every fault is told by its line.
 */
export const readIndicatorTable = (text: string): IndicatorTable => {
  const read = csvRows(text);
  if (!read.ok) return refused([{ line: read.line, why: 'openQuote', cell: '' }]);
  const [first, ...below] = read.rows;
  if (first === undefined) return refused([{ line: 1, why: 'empty', cell: '' }]);
  const { head, rows } = downwards(first, below);
  const { columns, faults: wrong, unread } = columnsOf(head);
  if (wrong.length > 0) return refused(wrong);
  if (rows.length === 0) return refused([{ line: head.line, why: 'empty', cell: '' }]);
  if (rows.length > mostLines)
    return refused([{ line: head.line, why: 'tooMany', cell: String(rows.length) }]);
  const entries = rows.map((row) => lineOf(row, columns, head.cells.length));
  const lines = entries.flatMap(({ value }) => (value === null ? [] : [value]));
  const faults = [...entries.flatMap((entry) => entry.faults), ...twice(lines)].toSorted(
    (a, b) => a.line - b.line,
  );
  const told = new Map(faults.map((fault) => [`${fault.line} ${fault.why} ${fault.cell}`, fault]));
  const isWrong = new Set(faults.map(({ line }) => line));
  return {
    lines: lines.filter(({ line }) => !isWrong.has(line)),
    // A line of several periods has the same fault once.
    faults: [...told.values()],
    unread,
    doubts: entries.flatMap(({ doubts }) => doubts),
  };
};

/** Periods that stand across are set below each other, as the table is read. */
const downwards = (head: CsvRow, rows: readonly CsvRow[]): { head: CsvRow; rows: readonly CsvRow[] } => {
  const called = head.cells.map((cell) => columnCalled(lettersOf(cell)));
  const places = periodPlaces(head);
  const isAcross = places.length > 0 && !called.some((column) => column === 'value' || column === 'period');
  if (!isAcross) return { head, rows };
  const once = called.flatMap((column, at) => (column !== null && saidOnce.has(column) ? [at] : []));
  const cells = [...head.cells.map((cell, at) => (places.includes(at) ? '' : cell)), 'Periode', 'Verdi'];
  return {
    head: { line: head.line, cells },
    rows: rows.flatMap((row) => onePeriodALine(head, row, { places, once }, isNothing)),
  };
};

const saidOnce: ReadonlySet<Column> = new Set(['target', 'targetRef', 'comment']);

type Column =
  'title' | 'period' | 'from' | 'to' | 'value' | 'unit' | 'target' | 'targetRef' | 'source' | 'comment';

/** Headings by their letters alone, in both written forms and as they are often called. */
const headings: Readonly<Record<Column, readonly string[]>> = {
  title: ['nøkkelinformasjon', 'indikator', 'nøkkeltall', 'nøkkeltal', 'navn', 'namn', 'hva', 'kva'],
  period: ['periode', 'år'],
  from: ['fra', 'frå', 'fradag', 'frådag'],
  to: ['til', 'tildag'],
  value: ['verdi', 'tall', 'tal', 'resultat'],
  unit: ['enhet', 'eining', 'måleenhet', 'måleeining'],
  target: ['mål', 'vedtattmål', 'vedtekemål', 'måltall', 'måltal'],
  targetRef: ['vedtak', 'vedtakommålet', 'vedtakommål', 'sak'],
  source: ['kilde', 'kjelde'],
  comment: ['kommentar', 'merknad'],
};

type Columns = ReadonlyMap<Column, number>;

/** Which column stands where, and what is wrong with them: at least a name, a period and a number are needed. */
const columnsOf = ({ line, cells }: CsvRow) => {
  const names = cells.map(lettersOf);
  const columns = new Map<Column, number>();
  const unread: string[] = [];
  const faults: IndicatorFault[] = [];
  for (const [at, name] of names.entries()) {
    const cell = cells[at] ?? '';
    const column = columnCalled(name);
    if (column === null) unread.push(...(cell === '' ? [] : [cell]));
    else if (columns.has(column)) faults.push({ line, why: 'columnTwice', cell });
    else columns.set(column, at);
  }
  const said = cells.filter((cell) => cell !== '').join(', ');
  const hasPeriod = columns.has('period') || (columns.has('from') && columns.has('to'));
  if (!columns.has('title')) faults.push({ line, why: 'noTitleColumn', cell: said });
  if (!hasPeriod) faults.push({ line, why: 'noPeriodColumn', cell: said });
  if (!columns.has('value')) faults.push({ line, why: 'noValueColumn', cell: said });
  return { columns, faults, unread };
};

/** A heading by its letters alone. */
const lettersOf = (cell: string): string => foldForSearch(cell).replace(/[^\p{L}]/gu, '');

const columnCalled = (name: string): Column | null => {
  for (const [column, known] of Object.entries(headings))
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the object are the columns
    if (known.some((each) => foldForSearch(each) === name)) return column as Column;
  return null;
};

const refused = (faults: readonly IndicatorFault[]): IndicatorTable => ({
  lines: [],
  faults,
  unread: [],
  doubts: [],
});

interface Entry {
  readonly value: IndicatorLine | null;
  readonly faults: readonly IndicatorFault[];
  readonly doubts: readonly NumberDoubt[];
}

/** The longest each text may be: as the fields of the row. */
const longest = { title: 300, unit: 60, targetRef: 300, source: 1_000, comment: 5_000 } as const;

const lineOf = ({ line, cells }: CsvRow, columns: Columns, width: number): Entry => {
  const cell = (column: Column): string => (cells[columns.get(column) ?? -1] ?? '').normalize('NFC');
  const faults: IndicatorFault[] = [];
  const doubts: NumberDoubt[] = [];
  const fault = (why: IndicatorFault['why'], what: string) => void faults.push({ line, why, cell: what });
  // A comma in a number parts it in two where commas part the columns: then nothing stands where it should.
  if (cells.slice(width).some((each) => each !== '')) fault('tooWide', String(cells.length));
  if (cell('title') === '') fault('noTitle', cells.filter((each) => each !== '').join(', '));
  const period = periodOf(cell, fault);
  const number = (column: 'value' | 'target', why: IndicatorFault['why']): string | null => {
    if (isNothing(cell(column))) return null;
    const value = readDecimal(cell(column));
    if (value === null) fault(why, cell(column));
    else if (mayBeThousands.test(cell(column))) doubts.push({ line, cell: cell(column), read: value });
    return value;
  };
  const value = number('value', 'badValue');
  const target = number('target', 'badTarget');
  const texts = { title: cell('title'), unit: cell('unit'), targetRef: cell('targetRef') };
  const more = { source: cell('source'), comment: cell('comment') };
  for (const [column, text] of Object.entries({ ...texts, ...more }))
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the two objects
    if (text.length > longest[column as keyof typeof longest]) fault('tooLong', `${text.slice(0, 40)} …`);
  if (faults.length === 0 && value === null && target === null && more.comment === '')
    fault('nothing', cell('title'));
  return {
    value:
      period === null || faults.length > 0 ? null : { line, ...period, ...texts, ...more, value, target },
    faults,
    doubts,
  };
};

/** «1.234»: one and a bit, or a thousand and more. */
const mayBeThousands = /^[+-]?[1-9]\d{0,2}\.\d{3}(?: ?%)?$/;

/** «–» and the like are written where there is no number. */
const isNothing = (text: string): boolean => /^[-–—.]*$/.test(text);

const periodOf = (
  cell: (column: Column) => string,
  fault: (why: IndicatorFault['why'], what: string) => void,
): Period | null => {
  const [from, to] = [cell('from'), cell('to')];
  if (from === '' && to === '') {
    const said = cell('period');
    const period = readPeriod(said);
    if (said === '') fault('noPeriod', cell('title'));
    else if (period === null) fault('badPeriod', said);
    return period;
  }
  const [fromDay, toDay] = [readDay(from), readDay(to)];
  if (fromDay === null) fault('badDay', from);
  if (toDay === null) fault('badDay', to);
  if (fromDay === null || toDay === null) return null;
  if (toDay < fromDay) fault('endsFirst', `${from}–${to}`);
  return { fromDay, toDay };
};

/** The same period of the same indicator again: which of the two counts cannot be known. */
const twice = (lines: readonly IndicatorLine[]): readonly IndicatorFault[] => {
  const seen = new Set<string>();
  return lines.flatMap(({ line, title, fromDay, toDay }): readonly IndicatorFault[] => {
    const key = `${keyOfTitle(title)}|${fromDay}|${toDay}`;
    if (seen.has(key)) return [{ line, why: 'twice', cell: title }];
    seen.add(key);
    return [];
  });
};

/** Names that differ only in capitals and spaces are the same. */
export const keyOfTitle = (title: string): string =>
  title.normalize('NFC').toLocaleLowerCase('nb').replaceAll(/\s+/g, ' ').trim();
