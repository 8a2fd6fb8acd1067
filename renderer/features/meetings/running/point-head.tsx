import { CheckmarkCircleFillIcon } from '@navikt/aksel-icons';
import type { Row } from '#renderer/features/meetings/agenda/row.ts';
import { useText } from '#renderer/stores/text.ts';
import styles from './point.module.css';

/** What the point is called, where it comes from, and how long it has taken. */
export const PointHead = ({ row, seconds }: { readonly row: Row; readonly seconds: number }) => {
  const words = useText().running.point;
  const isDiscussed = row.entry.agendaItem.state === 'discussed';
  return (
    <header className={styles.head}>
      <h2 id="point-heading">
        <span className={styles.number}>{row.number}</span> {row.title}
      </h2>
      <p className={styles.facts}>
        {row.facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        <Time minutes={row.minutes} seconds={seconds} />
        {isDiscussed && (
          <span className={styles.discussed}>
            <CheckmarkCircleFillIcon aria-hidden />
            {words.discussed}
          </span>
        )}
      </p>
    </header>
  );
};

/** «4 av 15 min», and in words when it takes longer. */
const Time = ({ minutes, seconds }: { readonly minutes: number | null; readonly seconds: number }) => {
  const words = useText().running.point;
  const spent = Math.floor(seconds / 60);
  if (minutes === null) return <span className={styles.time}>{words.spentOnly(spent)}</span>;
  const over = spent - minutes;
  return (
    <span className={styles.time} data-late={over > 0 || undefined}>
      {words.spent(spent, minutes)}
      {over > 0 && `, ${words.over(over)}`}
    </span>
  );
};
