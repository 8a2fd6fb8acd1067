import { daysBetween, type Day } from '#shared/calendar/day.ts';
import type { Term } from '#shared/domain/term.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { formatDay, relativeDays } from '#shared/text/dates.ts';
import type { Text } from '#shared/text/text.ts';
import { markTitle } from './time-label.ts';
import type { TimeBand, TimeLine, TimeMark } from './time-line.ts';
import styles from './time-line.module.css';

interface TimeLineListProps {
  readonly line: TimeLine;
  readonly term: Term;
  readonly titleOf: (band: TimeBand) => string;
  readonly text: Text;
  readonly form: WrittenForm;
}

interface Line {
  readonly key: string;
  readonly day: Day;
  readonly when: string;
  readonly what: string;
  readonly away: string;
  readonly law: string;
}

/** The time line as a table: the same phases and dates in order, for screen readers and for whoever prefers it. */
export const TimeLineList = ({ line, term, titleOf, text, form }: TimeLineListProps) => {
  const words = text.overview.timeLine;
  const lines = [...bandLines(line, titleOf, text, form), ...markLines(line, term, text, form)].toSorted(
    (one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0),
  );
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{words.listCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.when}</th>
          <th scope="col">{words.columns.what}</th>
          <th scope="col">{words.columns.away}</th>
          <th scope="col">{words.columns.law}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, when, what, away, law }) => (
          <tr key={key} data-today={key === 'today'}>
            <td>{when}</td>
            <td>{what}</td>
            <td>{away}</td>
            <td>{law}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const bandLines = (
  line: TimeLine,
  titleOf: (band: TimeBand) => string,
  text: Text,
  form: WrittenForm,
): readonly Line[] =>
  line.bands.map((band) => ({
    key: `band-${band.key}`,
    day: band.from,
    when: text.overview.timeLine.span(
      formatDay(band.from, form, 'numeric'),
      formatDay(band.to, form, 'numeric'),
    ),
    what: titleOf(band),
    away: band.from <= line.today && line.today <= band.to ? text.overview.timeLine.phaseNow : '',
    law: '',
  }));

const markLines = (line: TimeLine, term: Term, text: Text, form: WrittenForm): readonly Line[] => {
  const today: Line = {
    key: 'today',
    day: line.today,
    when: formatDay(line.today, form, 'numeric'),
    what: text.common.today,
    away: '',
    law: '',
  };
  return [...line.marks.map((mark) => markLine(mark, line.today, term, text, form)), today];
};

const markLine = (mark: TimeMark, today: Day, term: Term, text: Text, form: WrittenForm): Line => {
  const days = daysBetween(today, mark.day);
  const isProposed = mark.kind !== 'statutory' && mark.isProposed;
  return {
    key: `${mark.kind}-${mark.key}`,
    day: mark.day,
    when: formatDay(mark.day, form, 'numeric'),
    what: isProposed
      ? `${markTitle(mark, term, text)} (${text.overview.timeLine.proposed})`
      : markTitle(mark, term, text),
    away: days < 0 ? text.overview.timeLine.passed(-days) : relativeDays(days, form),
    law: mark.kind === 'statutory' ? mark.law : '',
  };
};
