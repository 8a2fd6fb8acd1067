import { isDay, yearOf, type Day } from './day.ts';

/** From the first day to the last, both included. */
export interface Period {
  readonly fromDay: Day;
  readonly toDay: Day;
}

/** How a period can be said in one word: a year, a part of a year, or its two days. */
export type PeriodPart =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'half' | 'third' | 'quarter' | 'month'; readonly year: number; readonly number: number }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'days'; readonly from: Day; readonly to: Day };

/** Months in each part; a tertial is four. */
const lengths = { half: 6, third: 4, quarter: 3, month: 1 } as const;

/** What the period is: a whole year, half-year, tertial, quarter or month, else its days. */
export const partOf = ({ fromDay, toDay }: Period): PeriodPart => {
  const year = yearOf(fromDay);
  if (same({ fromDay, toDay }, wholeYear(year))) return { kind: 'year', year };
  for (const kind of ['half', 'third', 'quarter', 'month'] as const) {
    const number = Math.ceil(Number(fromDay.slice(5, 7)) / lengths[kind]);
    if (same({ fromDay, toDay }, partOfYear(kind, number, year))) return { kind, year, number };
  }
  return fromDay === toDay ? { kind: 'day', day: fromDay } : { kind: 'days', from: fromDay, to: toDay };
};

/**
 * A period as people write it, in both written forms: «2024», «1. halvår 2024», «2. tertial 2024», «3. kvartal 2024»,
 * «K3 2024», «mars 2024», «31.12.2024» and «01.01.2024–31.03.2024». Null: it cannot be read as one.
 */
export const readPeriod = (text: string): Period | null => {
  const said = text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
  const year = /^(?:år |året )?(\d{4})$/.exec(said)?.[1];
  if (year !== undefined) return sensible(wholeYear(Number(year)));
  return readPart(said) ?? readMonth(said) ?? readDays(said);
};

/** «1.10.2023», «01.10.23» and «2023-10-01». */
export const readDay = (text: string): Day | null => {
  const [, date = '', month = '', year = ''] =
    /^(\d{1,2})[./](\d{1,2})[./](\d{2}|\d{4})$/.exec(text.trim()) ?? [];
  const whole =
    date === ''
      ? text.trim()
      : `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(whole) && whole >= earliest ? whole : null;
};

const earliest = '1900-01-01';

const readPart = (said: string): Period | null => {
  const long = /^(\d)\.? ?(halvår|tertial|kvartal)(?:et)?[ ,]*(\d{4})$/.exec(said);
  const short = /^([htkq])(\d)[ -]?(\d{4})$/.exec(said);
  const [number, word, year] = long === null ? [short?.[2], short?.[1], short?.[3]] : long.slice(1);
  const kind = kinds[word?.charAt(0) ?? ''];
  const which = Number(number);
  if (kind === undefined || which < 1 || which * lengths[kind] > 12) return null;
  return sensible(partOfYear(kind, which, Number(year)));
};

const kinds: Readonly<Record<string, keyof typeof lengths>> = {
  h: 'half',
  t: 'third',
  k: 'quarter',
  q: 'quarter',
};

const months = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'];

/** Months are called by their first three letters alike in both written forms. */
const readMonth = (said: string): Period | null => {
  const [, name = '', year = ''] = /^(\p{L}{3,9})\.? (\d{4})$/u.exec(said) ?? [];
  const [, number = ''] = /^(\d{1,2})[./-]\d{4}$/.exec(said) ?? [];
  const at = name === '' ? Number(number) : months.findIndex((month) => name.startsWith(month)) + 1;
  if (at < 1 || at > 12) return null;
  return sensible(partOfYear('month', at, Number(year === '' ? said.slice(-4) : year)));
};

const readDays = (said: string): Period | null => {
  const one = readDay(said);
  if (one !== null) return { fromDay: one, toDay: one };
  const [from, to] = said
    .split(/ ?[–—] ?| til | - |(?<=\.\d{2,4})-(?=\d{1,2}\.)/)
    .map((part) => readDay(part));
  return from === undefined || from === null || to === undefined || to === null || to < from
    ? null
    : { fromDay: from, toDay: to };
};

const sensible = (period: Period): Period | null => (period.fromDay >= earliest ? period : null);

const same = (a: Period, b: Period): boolean => a.fromDay === b.fromDay && a.toDay === b.toDay;

const wholeYear = (year: number): Period => partOfMonths(year, 1, 12);

const partOfYear = (kind: keyof typeof lengths, number: number, year: number): Period =>
  partOfMonths(year, (number - 1) * lengths[kind] + 1, number * lengths[kind]);

const partOfMonths = (year: number, first: number, last: number): Period => {
  const lastDate = new Date(Date.UTC(year, last, 0)).getUTCDate();
  return { fromDay: dayIn(year, first, 1), toDay: dayIn(year, last, lastDate) };
};

const dayIn = (year: number, month: number, date: number): Day => {
  const two = (figure: number): string => String(figure).padStart(2, '0');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a date that is in the month
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}` as Day;
};
