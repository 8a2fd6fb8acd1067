import { csvRows, type CsvRow } from './csv-rows.ts';
import type { FormFault } from './eval-form-faults.ts';

/** What a table says, in the shape of a form, and which line each part of it stands on, by its path. */
export interface FormTable {
  readonly content: Readonly<Record<string, unknown>>;
  readonly lines: ReadonlyMap<string, number>;
}
export type FormTableReading =
  | { readonly ok: true; readonly value: FormTable }
  | { readonly ok: false; readonly faults: readonly FormFault[] };

/** The columns as we write them; others are known by the names people give them. */
export const formColumns = ['område', 'id', 'bokmål', 'nynorsk', 'slag', 'versjon', 'kilde'] as const;
type Column = (typeof formColumns)[number];

/** What a row is. Blank: a statement. */
export const formRowKinds = ['skjema', 'område', 'utsagn', 'hyppighet', 'svar', 'spørsmål'] as const;
type RowKind = (typeof formRowKinds)[number];

/**
 * A form as a table, one statement a row, as people make it in a spreadsheet. Only id and one written form must have a
 * column. A dimension needs no row of its own: its name beside the statement is enough.
 */
export const formTable = (
  text: string,
  fallback: { readonly id: string; readonly title: string },
): FormTableReading => {
  const read = csvRows(text);
  if (!read.ok) return refused([{ at: '', why: 'openQuote', line: read.line }]);
  const [head, ...rows] = read.rows;
  const columns = columnsOf(head?.cells ?? []);
  const missing = columns.has('id')
    ? columns.has('bokmål') || columns.has('nynorsk')
      ? null
      : 'bokmål'
    : 'id';
  if (head === undefined || missing !== null)
    return refused([{ at: '', why: 'missingColumn', name: missing ?? 'id', line: head?.line ?? 1 }]);
  const entries = rows.map((row) => entryOf(row, columns));
  const unknown = entries.filter(({ kind }) => kind === null);
  if (unknown.length > 0)
    return refused(
      unknown
        .slice(0, 20)
        .map(({ line, cell }) => ({ at: '', why: 'unknownKind', name: cell('slag'), line })),
    );
  return { ok: true, value: tableOf(entries, fallback) };
};

const refused = (faults: readonly FormFault[]): FormTableReading => ({ ok: false, faults });

interface Entry {
  readonly line: number;
  readonly kind: RowKind | null;
  readonly cell: (column: Column) => string;
}

const tableOf = (
  entries: readonly Entry[],
  fallback: { readonly id: string; readonly title: string },
): FormTable => {
  const lines = new Map<string, number>();
  const ofKind = (kind: RowKind, path: string): readonly Entry[] => {
    const found = entries.filter((entry) => entry.kind === kind);
    for (const [index, { line }] of found.entries()) lines.set(`${path}.${index}`, line);
    return found;
  };
  const form = entries.find(({ kind }) => kind === 'skjema');
  const statements = ofKind('utsagn', 'statements');
  const dimensions = dimensionsOf(ofKind('område', 'dimensions'), statements);
  const frequency = entries.find(({ kind }) => kind === 'hyppighet');
  if (frequency !== undefined) lines.set('frequency', frequency.line);
  if (form !== undefined) for (const field of ['id', 'version', 'title']) lines.set(field, form.line);
  return {
    lines,
    content: {
      id: form?.cell('id') || fallback.id,
      version: versionOf(form),
      title: form === undefined ? fallback.title : wordsOf(form),
      dimensions: dimensions.map(({ id, name }) => ({ id, name })),
      statements: statements.map((entry) => ({
        id: entry.cell('id'),
        version: versionOf(entry),
        dimension: dimensions.find(({ names }) => names.includes(folded(entry.cell('område'))))?.id ?? '',
        text: wordsOf(entry),
        source: entry.cell('kilde') || null,
      })),
      frequency:
        frequency === undefined
          ? null
          : { ...askedOf(frequency), options: ofKind('svar', 'frequency.options').map(askedOf) },
      questions: ofKind('spørsmål', 'questions').map(askedOf),
    },
  };
};

interface NamedDimension {
  readonly id: string;
  readonly name: unknown;
  /** What a statement may call it. */
  readonly names: readonly string[];
}

/** Those with a row of their own, then those that are only named beside a statement, in the order they come. */
const dimensionsOf = (own: readonly Entry[], statements: readonly Entry[]): readonly NamedDimension[] => {
  const dimensions: NamedDimension[] = own.map((entry) => ({
    id: entry.cell('id'),
    name: wordsOf(entry),
    names: [entry.cell('id'), entry.cell('bokmål'), entry.cell('nynorsk')]
      .filter((name) => name !== '')
      .map(folded),
  }));
  for (const entry of statements) {
    const name = entry.cell('område');
    if (name === '' || dimensions.some(({ names }) => names.includes(folded(name)))) continue;
    const free = letters.find((letter) => !dimensions.some(({ id }) => id === letter));
    dimensions.push({ id: free ?? `D${dimensions.length + 1}`, name, names: [folded(name)] });
  }
  return dimensions;
};

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

const wordsOf = ({ cell }: Entry) => ({ nb: cell('bokmål'), nn: cell('nynorsk') });
const askedOf = (entry: Entry) => ({ id: entry.cell('id'), text: wordsOf(entry) });

/** A version that is no number is left as it stands, for the door to refuse with its line. */
const versionOf = (entry: Entry | undefined): unknown => {
  const written = entry?.cell('versjon') ?? '';
  return /^\d+$/.test(written) ? Number(written) : written === '' ? 1 : written;
};

const entryOf = ({ line, cells }: CsvRow, columns: ReadonlyMap<Column, number>): Entry => {
  const cell = (column: Column): string => cells[columns.get(column) ?? -1] ?? '';
  const slag = folded(cell('slag'));
  return { line, cell, kind: slag === '' ? 'utsagn' : (kindsByName.get(slag) ?? null) };
};

const columnsOf = (head: readonly string[]): ReadonlyMap<Column, number> => {
  const columns = new Map<Column, number>();
  for (const [place, name] of head.entries()) {
    const column = columnsByName.get(folded(name));
    if (column !== undefined && !columns.has(column)) columns.set(column, place);
  }
  return columns;
};

const folded = (name: string): string => name.trim().toLocaleLowerCase('nb');

const columnsByName: ReadonlyMap<string, Column> = new Map([
  ...formColumns.map((column) => [column, column] as const),
  ['dimensjon', 'område'],
  ['tema', 'område'],
  ['nr', 'id'],
  ['utsagn', 'bokmål'],
  ['utsegn', 'nynorsk'],
  ['tekst', 'bokmål'],
  ['type', 'slag'],
  ['kjelde', 'kilde'],
]);

const kindsByName: ReadonlyMap<string, RowKind> = new Map([
  ...formRowKinds.map((kind) => [kind, kind] as const),
  ['dimensjon', 'område'],
  ['påstand', 'utsagn'],
  ['utsegn', 'utsagn'],
  ['hvor ofte', 'hyppighet'],
  ['kor ofte', 'hyppighet'],
  ['svaralternativ', 'svar'],
  ['åpent spørsmål', 'spørsmål'],
  ['ope spørsmål', 'spørsmål'],
]);
