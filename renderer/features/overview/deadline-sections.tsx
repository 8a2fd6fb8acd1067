import { formatDay } from '#shared/text/dates.ts';
import { DeadlineList } from './deadline-list.tsx';
import type { Deadline, Deadlines } from './deadlines.ts';
import styles from './overview.module.css';
import { titleOf, type View } from './view.ts';

interface DeadlineSectionsProps {
  readonly deadlines: Deadlines;
  readonly view: View;
}

/** What is overdue, due today and due in the next seven days. */
export const DeadlineSections = ({ deadlines, view }: DeadlineSectionsProps) => {
  const words = view.text.overview.deadlines;
  const { overdue, today, nextSevenDays, thereafter } = deadlines;
  return (
    <>
      {overdue.length > 0 && (
        <Group id="overdue" heading={words.overdue} deadlines={overdue} view={view} isLate />
      )}
      {today.length > 0 && <Group id="today" heading={words.today} deadlines={today} view={view} />}
      {nextSevenDays.length > 0 ? (
        <Group id="seven-days" heading={words.nextSevenDays} deadlines={nextSevenDays} view={view} />
      ) : (
        <section aria-labelledby="seven-days-heading">
          <h2 id="seven-days-heading">{words.nextSevenDays}</h2>
          <p className={styles.quiet}>
            {words.noneSoon}{' '}
            {thereafter &&
              words.thereafter(titleOf(thereafter.item, view), formatDay(thereafter.day, view.form, 'short'))}
          </p>
        </section>
      )}
    </>
  );
};

interface GroupProps {
  readonly id: string;
  readonly heading: string;
  readonly deadlines: readonly Deadline[];
  readonly view: View;
  readonly isLate?: boolean;
}

const Group = ({ id, heading, deadlines, view, isLate = false }: GroupProps) => (
  <section aria-labelledby={`${id}-heading`}>
    <h2 id={`${id}-heading`} data-late={isLate}>
      {heading} <span className={styles.count}>{deadlines.length}</span>
    </h2>
    <DeadlineList label={heading} deadlines={deadlines} view={view} />
  </section>
);
