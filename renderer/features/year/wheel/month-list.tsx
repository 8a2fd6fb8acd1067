import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { WheelDate } from '#shared/calendar/wheel-date.ts';
import { wheelMonths, type MonthMeetings, type WheelMonth } from '#shared/calendar/wheel-months.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { cite, sourceLine } from '#shared/templates/sources.ts';
import { capitalised, fillTerms, termsOf } from '#shared/templates/terminology.ts';
import { calendarNames } from '#shared/text/dates.ts';
import { monthDays } from '#shared/text/wheel-words.ts';
import { DateRow, type OnOpen } from './date-row.tsx';
import styles from './wheel.module.css';

interface MonthListProps extends OnOpen {
  readonly year: number;
  readonly dates: readonly WheelDate[];
  readonly workspace: Workspace;
}

/** Every date month by month; months without any are left out. */
export const MonthList = ({ year, dates, workspace, ...open }: MonthListProps) => {
  const words = useText().yearWheel;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const months = wheelMonths(dates, year).filter((month) => month.dates.length + month.meetings.length > 0);
  return (
    <section className={styles.section} aria-labelledby="year-list">
      <div className={styles.head}>
        <h2 id="year-list">{words.list.heading(year)}</h2>
      </div>
      {months.length === 0 && <p className={styles.quiet}>{words.drawing.none(year)}</p>}
      {months.map((month) => (
        <Month key={month.month} month={month} {...open} />
      ))}
      <div className={styles.month}>
        <h3>{words.list.undated}</h3>
        <p>
          {fillTerms(words.list.report, termsOf(workspace, form))}
          <span className={styles.quiet}> · {sourceLine(cite('KOML', '§ 6-1'), form)}</span>
        </p>
      </div>
    </section>
  );
};

const Month = ({ month, ...open }: OnOpen & { readonly month: WheelMonth }) => {
  const form = usePreferences((preferences) => preferences.writtenForm);
  const name = calendarNames[form].months[Number(month.month.slice(5, 7)) - 1] ?? '';
  return (
    <div className={styles.month}>
      <h3>{capitalised(name)}</h3>
      <ul className={styles.rows}>
        {month.dates.map((date) => (
          <DateRow key={date.key} date={date} {...open} />
        ))}
      </ul>
      {month.meetings.map((row) => (
        <Meetings key={row.seriesId} row={row} />
      ))}
    </div>
  );
};

const Meetings = ({ row }: { readonly row: MonthMeetings }) => {
  const words = useText().yearWheel.list;
  return <p className={styles.meetings}>{words.meetings(row.title, monthDays(row.meetings))}</p>;
};
