import type { ReactNode } from 'react';
import styles from './history-list.module.css';

export interface HistoryLine {
  readonly id: string;
  /** «i dag 10.42», with the whole moment as ISO in `instant`. */
  readonly when: string;
  readonly instant: string;
  readonly who: string;
  readonly what: string;
  /** Before and after, where it helps. */
  readonly details?: ReactNode;
}

interface HistoryListProps {
  readonly label: string;
  readonly lines: readonly HistoryLine[];
}

/** Who changed what, newest first. */
export const HistoryList = ({ label, lines }: HistoryListProps) => (
  <ol className={styles.list} aria-label={label}>
    {lines.map((line) => (
      <li key={line.id} className={styles.line}>
        <p className={styles.what}>{line.what}</p>
        {line.details !== undefined && <div className={styles.details}>{line.details}</div>}
        <p className={styles.who}>
          <time dateTime={line.instant}>{line.when}</time> · {line.who}
        </p>
      </li>
    ))}
  </ol>
);
