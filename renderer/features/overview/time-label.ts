import { daysBetween, toDate, yearOf, type Day } from '#shared/calendar/day.ts';
import type { PhaseKey } from '#shared/domain/checklist-item.ts';
import type { Term } from '#shared/domain/term.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { anchorName } from '#shared/text/anchor.ts';
import { calendarNames } from '#shared/text/dates.ts';
import type { Text } from '#shared/text/text.ts';
import type { TimeBand, TimeLine, TimeMark } from './time-line.ts';

/** Words that stand at a day on the time line. */
export interface TimeLabel {
  readonly key: string;
  readonly kind: 'anchor' | 'milestone' | 'statutory' | 'today';
  readonly day: Day;
  readonly title: string;
  /** «17. okt.», with the year where the line covers several. Empty for today, which says it in its title. */
  readonly date: string;
}

/**
 * The words that stand on the drawing, today among them. What the law asked for before today is over and keeps only its
 * mark; the list has all of it.
 */
export const labelsOf = (line: TimeLine, term: Term, text: Text, form: WrittenForm): readonly TimeLabel[] => {
  const shown = line.marks.filter((mark) => mark.kind !== 'statutory' || !isSpent(mark, line.today, term));
  const labels = shown.map((mark): TimeLabel => ({
    key: `${mark.kind}-${mark.key}`,
    kind: mark.kind,
    day: mark.day,
    title: shortTitle(mark, term, text),
    date: dateWords(mark, line, text, form),
  }));
  return [
    ...joined(labels),
    { key: 'today', kind: 'today', day: line.today, title: todayWords(line, term, text, form), date: '' },
  ];
};

/** Over, or met: when the constituting meeting has been held, its own last days say nothing more. */
export const isSpent = (mark: TimeMark, today: Day, { constitutingDay }: Term): boolean =>
  mark.day < today ||
  (mark.key.startsWith('constituting-') && constitutingDay !== null && constitutingDay <= today);

export const markTitle = (mark: TimeMark, { reason }: Term, text: Text): string => {
  if (mark.kind === 'anchor') return anchorName(mark.key, reason, text);
  if (mark.kind === 'milestone') return text.overview.timeLine[mark.key];
  return mark.title;
};

/** The law's dates of the same day share a flag. */
const joined = (labels: readonly TimeLabel[]): readonly TimeLabel[] =>
  labels.reduce<readonly TimeLabel[]>((before, label) => {
    const last = before.at(-1);
    const isSameFlag = last?.kind === 'statutory' && label.kind === 'statutory' && last.day === label.day;
    return isSameFlag
      ? [...before.slice(0, -1), { ...last, title: `${last.title}, ${lowered(label.title)}` }]
      : [...before, label];
  }, []);

const lowered = (title: string): string => `${title.charAt(0).toLowerCase()}${title.slice(1)}`;

const shortTitle = (mark: TimeMark, term: Term, text: Text): string =>
  mark.kind === 'statutory'
    ? (text.overview.timeLine.short[mark.key] ?? mark.title)
    : markTitle(mark, term, text);

export const bandTitle = (key: TimeBand['key'], text: Text, phaseName: (key: PhaseKey) => string): string => {
  const words = text.overview.timeLine;
  if (key === 'startYear') return words.startYear;
  if (key === 'running') return words.running;
  return key === 'nextPreparation' ? words.nextPreparation : phaseName(key);
};

/** «17. okt.» or «17. okt. 2023». */
export const dayMonth = (day: Day, form: WrittenForm, withYear: boolean): string => {
  const date = toDate(day);
  const month = calendarNames[form].shortMonths[date.getMonth()] ?? '';
  return `${date.getDate()}. ${month}${withYear ? ` ${yearOf(day)}` : ''}`;
};

const dateWords = (mark: TimeMark, line: TimeLine, text: Text, form: WrittenForm): string => {
  const date = dayMonth(mark.day, form, line.scale === 'term');
  const isProposed = mark.kind !== 'statutory' && mark.isProposed;
  return isProposed ? `${date} (${text.overview.timeLine.proposed})` : date;
};

/** «i dag (dag 12)» within the first year; outside it the date. */
const todayWords = (line: TimeLine, { officeDay }: Term, text: Text, form: WrittenForm): string => {
  const words = text.overview.timeLine;
  const days = officeDay === null ? -1 : daysBetween(officeDay, line.today);
  if (line.scale === 'year' && days >= 0) return words.todayNumbered(days + 1);
  const isOutside = line.today < line.from;
  const date = dayMonth(line.today, form, isOutside || line.scale === 'term');
  return `${isOutside ? '← ' : ''}${words.today}, ${date}`;
};
