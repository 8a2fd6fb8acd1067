import type { Telling } from '#shared/domain/coverage.ts';
import type { RecipientGroup } from '#shared/domain/information-entry.ts';
import type { MatterView } from '#shared/domain/matter-view.ts';
import { foldForSearch } from '#shared/text/collate.ts';

/** One line of the log: one time something was told, and what it was about. */
export interface LogLine {
  readonly view: MatterView;
  readonly telling: Telling;
}

/** A month as `yyyy-MM`. */
export type Month = string;

/** What is asked of the log; what is empty asks for everything. */
export interface LogFilter {
  readonly query: string;
  readonly month: Month;
  readonly recipients: RecipientGroup | '';
}

/** Every time something was told, the latest first. */
export const logLines = (views: readonly MatterView[]): readonly LogLine[] =>
  views.flatMap((view) => view.told.map((telling) => ({ view, telling }))).toSorted(byMoment);

/** The lines that fit, in their order. */
export const filteredLines = (
  lines: readonly LogLine[],
  { query, month, recipients }: LogFilter,
): readonly LogLine[] => {
  const wanted = foldForSearch(query.trim());
  return lines.filter(({ view, telling: { entry } }) => {
    if (month !== '' && monthOf(entry.toldOn) !== month) return false;
    if (recipients !== '' && entry.recipients !== recipients) return false;
    return wanted === '' || foldForSearch(`${view.title} ${entry.text} ${view.text}`).includes(wanted);
  });
};

/** The months something was told in, the latest first. */
export const monthsOf = (lines: readonly LogLine[]): readonly Month[] =>
  [...new Set(lines.map(({ telling }) => monthOf(telling.entry.toldOn)))].toSorted().toReversed();

export const monthOf = (day: string): Month => day.slice(0, 7);

/** The matters of the lines, each once, in the order of the lines. */
export const mattersIn = (lines: readonly LogLine[]): readonly MatterView[] => [
  ...new Set(lines.map(({ view }) => view)),
];

const byMoment = (a: LogLine, b: LogLine): number => {
  const [one, other] = [momentOf(a), momentOf(b)];
  return one === other ? 0 : one < other ? 1 : -1;
};

const momentOf = ({ telling: { entry } }: LogLine): string =>
  `${entry.toldOn} ${entry.toldAt ?? ''} ${entry.id}`;
