import { CheckmarkIcon } from '@navikt/aksel-icons';
import { useText } from '#renderer/stores/text.ts';
import type { Acting } from './acts.ts';
import styles from './turn-list.module.css';

interface TurnListProps {
  readonly people: readonly Acting[];
  /** Whose turn it is. */
  readonly place: number;
}

/** Who has typed their passphrase, whose turn it is, and who comes after. */
export const TurnList = ({ people, place }: TurnListProps) => {
  const { together } = useText();
  return (
    <ul className={styles.list} aria-label={together.list}>
      {people.map(({ personId, name }, at) => (
        <li key={personId} aria-current={at === place ? 'step' : undefined}>
          <span className={styles.mark} aria-hidden>
            {at < place && <CheckmarkIcon />}
          </span>
          <span className={styles.name}>{name}</span>
          <span className={styles.how}>
            {at < place ? together.done : at === place ? together.now : together.later}
          </span>
        </li>
      ))}
    </ul>
  );
};
