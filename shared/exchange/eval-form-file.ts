import { csv } from '#shared/documents/csv.ts';
import type { BothForms, EvalFormContent } from '#shared/domain/eval-form.ts';
import { canonicalJson } from './canonical-json.ts';
import { formColumns, formTable } from './eval-form-csv.ts';
import type { FormFault } from './eval-form-faults.ts';
import { formFrom } from './eval-form.ts';
import { readJson } from './read-json.ts';

/** A form as a file, to change and read in again. Formats are appended, never edited. */
export const formFileType = 'samspill-form';
export const formFileFormat = 1;

export interface FormFile {
  readonly form: EvalFormContent;
  /** How many things are asked in one written form only, and shown in that one to both. */
  readonly inOneForm: number;
}
export type FormFileReading =
  | { readonly ok: true; readonly value: FormFile }
  | { readonly ok: false; readonly faults: readonly FormFault[] };

/** The form in our open format; one statement a line, so that two forms can be compared by eye. */
export const writeFormFile = (form: EvalFormContent): string => {
  const lines = (list: readonly unknown[]) => list.map((each) => `\n  ${canonicalJson(each)}`).join(',');
  return `${[
    `{"type":"${formFileType}","format":${formFileFormat}`,
    `"id":${JSON.stringify(form.id)},"version":${form.version}`,
    `"title":${canonicalJson(form.title)}`,
    `"dimensions":[${lines(form.dimensions)}\n]`,
    `"statements":[${lines(form.statements)}\n]`,
    `"frequency":${canonicalJson(form.frequency)}`,
    `"questions":[${lines(form.questions)}\n]}`,
  ].join(',\n')}\n`;
};

/** The same as a table for a spreadsheet. */
export const writeFormTable = (form: EvalFormContent): string => {
  const nameOf = (dimension: string) =>
    form.dimensions.find(({ id }) => id === dimension)?.name.nb ?? dimension;
  const row = (kind: string, id: string, text: BothForms, rest: readonly string[] = ['', '']) => [
    '',
    id,
    text.nb,
    text.nn,
    kind,
    ...rest,
  ];
  return csv([
    formColumns,
    row('skjema', form.id, form.title, [String(form.version), '']),
    ...form.dimensions.map(({ id, name }) => row('område', id, name)),
    ...form.statements.map(({ id, version, dimension, text, source }) => [
      nameOf(dimension),
      ...row('utsagn', id, text, [String(version), source ?? '']).slice(1),
    ]),
    ...(form.frequency === null
      ? []
      : [
          row('hyppighet', form.frequency.id, form.frequency.text),
          ...form.frequency.options.map(({ id, text }) => row('svar', id, text)),
        ]),
    ...form.questions.map(({ id, text }) => row('spørsmål', id, text)),
  ]);
};

/**
 * Reads a form that someone has made, as JSON in our format or as a table. What stands in one written form only is shown
 * in that one to both. Anything else that is wrong is told by line or place, and nothing is read in.
 * @param fileName names the form when the table does not
 */
export const readFormFile = (text: string, fileName: string): FormFileReading => {
  const isJson = /^\uFEFF?\s*[[{]/.test(text);
  return isJson ? fromJson(text) : fromTable(text, fileName);
};

const fromJson = (text: string): FormFileReading => {
  const json = readJson(text);
  if (!json.ok) return refused([{ at: '', why: 'notJson' }]);
  const file = asRecord(json.value);
  if (file['type'] !== formFileType) return refused([{ at: '', why: 'notOurs' }]);
  if (typeof file['format'] !== 'number' || file['format'] > formFileFormat)
    return refused([{ at: '', why: 'newerFormat' }]);
  const { type: _type, format: _format, ...content } = file;
  return judged({ version: 1, frequency: null, questions: [], ...content });
};

const fromTable = (text: string, fileName: string): FormFileReading => {
  const title = fileName.replace(/\.[^.]*$/, '');
  const table = formTable(text, { id: idFrom(title), title });
  if (!table.ok) return table;
  const { content, lines } = table.value;
  const reading = judged(content);
  if (reading.ok) return reading;
  const lineOf = (at: string): number | undefined =>
    at === '' ? undefined : (lines.get(at) ?? lineOf(at.slice(0, Math.max(0, at.lastIndexOf('.')))));
  const placed = reading.faults.map((fault): FormFault => {
    const line = lineOf(fault.at);
    return line === undefined ? fault : { ...fault, line };
  });
  return refused(placed.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)));
};

const judged = (content: Readonly<Record<string, unknown>>): FormFileReading => {
  const filled = fillForms(content);
  const reading = formFrom(filled.value);
  return reading.ok
    ? { ok: true, value: { form: reading.value, inOneForm: filled.count } }
    : refused(withoutEchoes(reading.faults));
};

const refused = (faults: readonly FormFault[]) => ({ ok: false, faults }) as const;

/** The same is wrong with both written forms of a text: once is enough. */
const withoutEchoes = (faults: readonly FormFault[]): readonly FormFault[] =>
  faults.filter(
    ({ at, why }) =>
      !at.endsWith('.nn') ||
      !faults.some((other) => other.why === why && other.at === `${at.slice(0, -3)}.nb`),
  );

/** Fills in what people leave out: the other written form, the version of a statement, its source. */
const fillForms = (content: Readonly<Record<string, unknown>>) => {
  let count = 0;
  const words = (value: unknown): unknown => {
    const { nb, nn, ...rest } = typeof value === 'string' ? { nb: value, nn: '' } : asRecord(value);
    const [hasNb, hasNn] = [isWritten(nb), isWritten(nn)];
    return hasNb === hasNn ? value : { ...rest, nb: hasNb ? nb : nn, nn: hasNn ? nn : nb };
  };
  const withText = (value: unknown): unknown => {
    if (!isRecord(value)) return value;
    const text = words(value['text']);
    if (text !== value['text']) count += 1;
    return { ...value, text };
  };
  const list = (value: unknown, each: (item: unknown) => unknown): unknown =>
    Array.isArray(value) ? value.map(each) : value;
  const statement = (value: unknown): unknown =>
    isRecord(value) ? withText({ version: 1, source: null, ...value }) : value;
  const { frequency } = content;
  const value = {
    ...content,
    title: words(content['title']),
    dimensions: list(content['dimensions'], (item) =>
      isRecord(item) ? { ...item, name: words(item['name']) } : item,
    ),
    statements: list(content['statements'], statement),
    questions: list(content['questions'], withText),
    frequency: isRecord(frequency)
      ? { ...asRecord(withText(frequency)), options: list(frequency['options'], withText) }
      : frequency,
  };
  return { value, count };
};

const isWritten = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asRecord = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});

/** «KS-mal 2026.csv» becomes `ks-mal-2026`. */
const idFrom = (title: string): string =>
  title
    .toLocaleLowerCase('nb')
    .replace(/[æä]/g, 'ae')
    .replace(/[øö]/g, 'o')
    .replace(/å/g, 'a')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'skjema';
