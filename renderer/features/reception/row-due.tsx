import { daysBetween, dayOf, yearOf, type Day } from '#shared/calendar/day.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { formatDay, relativeDays } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';
import type { Entry } from './entry.ts';
import styles from './row.module.css';

interface RowDueProps {
  readonly entry: Entry;
  readonly today: Day;
  readonly form: WrittenForm;
}

/** When the item is due, as people say it; the whole date on hover and to screen readers. */
export const RowDue = ({ entry, today, form }: RowDueProps) => {
  const words = textIn(form).reception.row;
  const { item, due, urgency } = entry;
  if (item.status === 'done' && item.doneAt !== null) {
    const day = dayOf(new Date(item.doneAt));
    return (
      <time className={styles.due} dateTime={day} title={formatDay(day, form, 'long')}>
        {words.doneOn(shortDay(day, today, form))}
      </time>
    );
  }
  if (item.status !== 'open') return <span className={styles.due} />;
  if (due === null) return <span className={styles.due}>{words.noDue}</span>;
  const [first, second] = dueWords(entry, due, today, form);
  return (
    <time
      className={styles.due}
      dateTime={due}
      data-urgency={urgency}
      title={formatDay(due, form, 'long')}
      aria-label={`${words.fullDue(formatDay(due, form, 'long'))}, ${second}`}
    >
      <span className={styles.dueFirst}>{first}</span>
      <span className={styles.dueSecond}>{second}</span>
    </time>
  );
};

/** What presses comes first in words; what does not, as its date. */
const dueWords = (
  { urgency }: Entry,
  due: Day,
  today: Day,
  form: WrittenForm,
): readonly [first: string, second: string] => {
  const date = shortDay(due, today, form);
  if (urgency === 'earlier') return [date, textIn(form).reception.row.earlier];
  const distance = relativeDays(daysBetween(today, due), form);
  return urgency === 'overdue' || urgency === 'today' ? [distance, date] : [date, distance];
};

/** The year is said only where it is another than this one. */
const shortDay = (day: Day, today: Day, form: WrittenForm): string =>
  formatDay(day, form, yearOf(day) === yearOf(today) ? 'short' : 'shortYear');
