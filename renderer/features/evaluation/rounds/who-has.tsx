import { CheckmarkCircleIcon, HourglassIcon } from '@navikt/aksel-icons';
import styles from './rounds.module.css';

interface WhoHasProps {
  readonly lines: ReadonlyArray<{ readonly key: string; readonly words: string; readonly isDone: boolean }>;
}

/** Who has done what, one line for each. The words say it; the icon supports them. */
export const WhoHas = ({ lines }: WhoHasProps) => (
  <ul className={styles.people}>
    {lines.map(({ key, words, isDone }) => (
      <li key={key}>
        {isDone ? <CheckmarkCircleIcon aria-hidden /> : <HourglassIcon aria-hidden />}
        {words}
      </li>
    ))}
  </ul>
);
