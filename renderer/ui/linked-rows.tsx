import styles from './linked-rows.module.css';

interface LinkedRow {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** A few quiet words about it. */
  readonly facts: string;
}

interface LinkedRowsProps {
  readonly rows: readonly LinkedRow[];
  /** What the list is called where no heading says it. */
  readonly label?: string;
}

/** A list of things to open, one line each, with a few facts at the end of the line. */
export const LinkedRows = ({ rows, label }: LinkedRowsProps) => (
  <ul className={styles.rows} aria-label={label}>
    {rows.map(({ id, href, title, facts }) => (
      <li key={id} className={styles.row}>
        <a href={href}>{title}</a>
        <span className={styles.facts}>{facts}</span>
      </li>
    ))}
  </ul>
);
