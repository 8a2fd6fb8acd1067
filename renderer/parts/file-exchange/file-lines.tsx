import styles from './file-exchange.module.css';

interface FileLinesProps {
  readonly heading: string;
  readonly lines: readonly string[];
  /** «og 3 til» */
  readonly more: (count: number) => string;
}

const shown = 12;

/** One kind of what a file brings; of many only the first are told. */
export const FileLines = ({ heading, lines, more }: FileLinesProps) => (
  <section className={styles.group}>
    <h3>{heading}</h3>
    <ul>
      {lines.slice(0, shown).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {lines.length > shown && <li>{more(lines.length - shown)}</li>}
    </ul>
  </section>
);
