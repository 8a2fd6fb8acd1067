import { isDay } from '#shared/calendar/day.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import type { TableName } from '#shared/exchange/table-name.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatDay, formatInstant } from '#shared/text/dates.ts';
import { exerciseKindName } from '#shared/text/exercise-title.ts';
import { textIn } from '#shared/text/text.ts';
import { isInBothForms } from './eval-answers.ts';
import type { Finding } from './finding.ts';
import { keyWordsOf } from './key-words.ts';
import type { Rows } from './related.ts';
import { nameOf, rowTitle } from './row-title.ts';

export { nameOf } from './row-title.ts';

/** What the words of a finding depend on. */
export interface AccessWords {
  readonly workspace: Workspace | null;
  /** Names of everyone, also of those in the bin, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly form: WrittenForm;
  /** Rows that what was found is named by, by `table/id`; left out: they are named without. */
  readonly related?: Rows;
}

/** One finding as it is read, on the screen and on paper. */
export interface Line {
  readonly when: string;
  /** «Punkt: Gjør klart kontor» */
  readonly where: string;
  /** The field, or what was done. */
  readonly what: string;
  readonly content: string;
  /** Whether it is so now, lies in the bin, or stands in the history. */
  readonly place: string;
  readonly by: string | null;
}

export const lineOf = (finding: Finding, words: AccessWords): Line => {
  const { access, dataLayer } = textIn(words.form);
  const { table, row, field, change, at, by, place } = finding;
  return {
    when: formatInstant(at, words.form),
    where: whereOf(table, row, words),
    what:
      field === null
        ? capitalised(change === null ? '' : dataLayer.labels[change.label])
        : fieldName(table, field, words),
    content: field === null ? '' : valueInWords({ table, field, value: finding.value }, words),
    place: access.places[place],
    by: by === null ? null : nameOf(by, words),
  };
};

/** The title of an exercise says itself what it is. */
const whereOf = (table: TableName, row: AnyRow, words: AccessWords): string => {
  const title = rowTitle(table, row, words);
  return exerciseKindName(table, row, words.form) === null
    ? `${textIn(words.form).access.kinds[table]}: ${title}`
    : title;
};

const fieldName = (table: TableName, field: string, { form }: AccessWords): string => {
  const names: Readonly<Record<string, string>> = textIn(form).access.fields;
  return names[`${table}.${field}`] ?? field;
};

/** The value as people read it: names for ids, words for keys, days as days. */
export const valueInWords = (
  { table, field, value }: Pick<Finding, 'table' | 'value'> & { readonly field: string },
  words: AccessWords,
): string => {
  const { access } = textIn(words.form);
  if (isInBothForms(value)) return value[words.form];
  if (typeof value === 'boolean') return value ? access.values.yes : access.values.no;
  if (typeof value !== 'string') return value === null || value === undefined ? '' : JSON.stringify(value);
  const known = keyWordsOf(table, field);
  if (known !== null) return known(value, words);
  if (isDay(value)) return formatDay(value, words.form, 'numeric');
  return instantShape.test(value) ? formatInstant(value, words.form) : value;
};

const instantShape = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
