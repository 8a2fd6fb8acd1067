import { Button } from '@digdir/designsystemet-react';
import styles from '#renderer/features/information/parts/rows.module.css';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { unanswered } from '#shared/domain/contact-balance.ts';
import { answerPoint } from './acts.ts';
import type { BalanceFacts } from './balance-facts.ts';
import type { Opened } from './balance-place.tsx';
import { pointWords } from './contact-words.ts';

interface WaitingContactsProps {
  readonly facts: BalanceFacts;
  readonly onOpen: (opened: Opened) => void;
}

/** Planned contact whose day is past: one click says what came of it. Nothing when there is none. */
export const WaitingContacts = ({ facts, onOpen }: WaitingContactsProps) => {
  const words = useText().balance.waiting;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const waiting = unanswered(facts.points, useToday());
  if (waiting.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="waiting-contacts">
      <div className={styles.head}>
        <h2 id="waiting-contacts">{words.heading}</h2>
      </div>
      <ul className={styles.rows}>
        {waiting.map((point) => {
          const group = facts.partyGroups.find(({ id }) => id === point.partyGroupId)?.name ?? '';
          const what = pointWords(point, group, form);
          return (
            <li key={point.id} className={styles.row}>
              <span className={styles.main}>
                <button type="button" className={styles.title} onClick={() => onOpen({ point })}>
                  {what}
                </button>
              </span>
              <span className={styles.end}>
                <Button
                  variant="secondary"
                  data-size="sm"
                  aria-label={words.heldFor(what)}
                  onClick={() => void answerPoint(point, group, 'held')}
                >
                  {words.held}
                </Button>
                <Button
                  variant="tertiary"
                  data-size="sm"
                  aria-label={words.droppedFor(what)}
                  onClick={() => void answerPoint(point, group, 'dropped')}
                >
                  {words.dropped}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
