import { yearOf, type Day } from './day.ts';

/** January to June, or July to December: how people in a kommune speak of a year. */
export interface HalfYear {
  readonly half: 'spring' | 'autumn';
  readonly year: number;
  readonly from: Day;
  readonly to: Day;
}

/** The half-year the day lies in. */
export const halfYearOf = (day: Day): HalfYear => {
  const year = yearOf(day);
  return Number(day.slice(5, 7)) <= 6
    ? { half: 'spring', year, from: dayIn(year, '01-01'), to: dayIn(year, '06-30') }
    : { half: 'autumn', year, from: dayIn(year, '07-01'), to: dayIn(year, '12-31') };
};

/** Every half-year from the one day to the other, both included, in order; none when `to` comes first. */
export const halfYearsBetween = (from: Day, to: Day): readonly HalfYear[] => {
  const all: HalfYear[] = [];
  for (let one = halfYearOf(from); one.from <= to; one = next(one)) all.push(one);
  return all;
};

/** The first day of each of its months. */
export const monthsOf = ({ half, year }: HalfYear): readonly Day[] =>
  (half === 'spring' ? ['01', '02', '03', '04', '05', '06'] : ['07', '08', '09', '10', '11', '12']).map(
    (month) => dayIn(year, `${month}-01`),
  );

const next = ({ half, year }: HalfYear): HalfYear =>
  halfYearOf(half === 'spring' ? dayIn(year, '07-01') : dayIn(year + 1, '01-01'));

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a year and a month and day that are in every year
const dayIn = (year: number, monthAndDay: string): Day => `${year}-${monthAndDay}` as Day;
