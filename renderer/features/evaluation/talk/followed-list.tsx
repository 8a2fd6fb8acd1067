import { Link } from '@digdir/designsystemet-react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import type { EvaluationFacts } from '#shared/documents/frozen-evaluation.ts';
import type { FollowedMeasure } from '#shared/domain/eval-measure.ts';
import { fateOf, nameOf } from './talk-words.ts';
import styles from './followed.module.css';

interface FollowedListProps {
  readonly measures: readonly FollowedMeasure[];
  readonly facts: Pick<EvaluationFacts, 'people' | 'workspace'>;
}

/** Measures with who has them and what has become of them, and the way to them in Ukemøter. */
export const FollowedList = ({ measures, facts }: FollowedListProps) => {
  const words = useText().talk.measures;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const today = useToday();
  return (
    <ul className={styles.list}>
      {measures.map((followed) => {
        const { measure, action } = followed;
        const owner = nameOf(action?.ownerId ?? measure.ownerId, facts, form) ?? words.noOwner;
        return (
          <li key={measure.id} className={styles.row} data-state={action?.state}>
            <span className={styles.title}>{action?.title ?? measure.title}</span>
            <span className={styles.facts}>
              <span>{owner}</span>
              <span>{fateOf(followed, today, form)}</span>
              {action !== null && (
                <Link
                  className="no-print"
                  href={hashOf({ room: 'meetings', view: 'followUp', id: action.id })}
                  aria-label={words.openOf(action.title)}
                >
                  {words.open}
                </Link>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
};
