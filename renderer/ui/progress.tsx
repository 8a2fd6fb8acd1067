import styles from './progress.module.css';

interface ProgressProps {
  /** What is counted, for screen readers: «Mottakelse». */
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** The same in words, shown beside the bar: «22 av 83». */
  readonly words: string;
}

/** How far something has come, as a bar with its words. */
export const Progress = ({ label, value, max, words }: ProgressProps) => (
  <div className={styles.progress}>
    <progress className={styles.bar} value={value} max={Math.max(max, 1)} aria-label={`${label}: ${words}`} />
    <span className={styles.words} aria-hidden>
      {words}
    </span>
  </div>
);
