import { readPeriod } from '#shared/calendar/period.ts';
import type { CsvRow } from './csv-rows.ts';

/** A table whose periods stand across: «Indikator; 2022; 2023; 2024». */
interface PeriodColumns {
  /** Places of the columns that are called by a period. */
  readonly places: readonly number[];
  /** Places of what is said once for the whole line, and so of its last period: target, decision, comment. */
  readonly once: readonly number[];
}

/** Places of the columns that are called by a period. */
export const periodPlaces = ({ cells }: CsvRow): readonly number[] =>
  cells.flatMap((cell, at) => (readPeriod(cell) === null ? [] : [at]));

/**
 * The same lines with one period each: its name and its number come last, in two columns of their own. Periods that say
 * nothing are left out, unless none says anything.
 * @param isNothing whether there is no number in the cell
 */
export const onePeriodALine = (
  head: CsvRow,
  row: CsvRow,
  { places, once }: PeriodColumns,
  isNothing: (cell: string) => boolean,
): readonly CsvRow[] => {
  const cells = head.cells.map((_, at) => row.cells[at] ?? '');
  const beyond = row.cells.slice(head.cells.length);
  const filled = places.filter((at) => !isNothing(cells[at] ?? ''));
  const said = filled.length === 0 ? places.slice(0, 1) : filled;
  return said.map((place) => ({
    line: row.line,
    cells: [
      ...cells.map((cell, at) => (once.includes(at) && place !== said.at(-1) ? '' : cell)),
      head.cells[place] ?? '',
      cells[place] ?? '',
      ...beyond,
    ],
  }));
};
