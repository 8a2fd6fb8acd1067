import { useRef } from 'react';
import { useRowKeys } from '#renderer/ui/use-row-keys.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { Pill } from '#renderer/ui/pill.tsx';
import type { Day } from '#shared/calendar/day.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { meetingWords, reviewWords } from './decision-words.ts';
import styles from './decisions.module.css';
import type { RegisterEntry } from './register.ts';

interface DecisionListProps {
  readonly entries: readonly RegisterEntry[];
  readonly openId: string | undefined;
  readonly today: Day;
  readonly form: WrittenForm;
}

/** The decisions, one under the other. Arrows walk, Enter opens. */
export const DecisionList = ({ entries, openId, today, form }: DecisionListProps) => {
  const { followUp, meetingWords: names } = useText();
  const list = useRef<HTMLUListElement>(null);
  const ids = entries.map(({ decision }) => decision.id);
  const keys = useRowKeys(list, ids, () => false);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the buttons within
    <ul
      ref={list}
      className={styles.list}
      aria-label={followUp.decisions.list}
      onKeyDown={keys.onKeyDown}
      onFocus={keys.onFocus}
    >
      {entries.map((entry) => {
        const { decision, title } = entry;
        const review = reviewWords(decision, today, form);
        return (
          <li
            key={decision.id}
            className={styles.row}
            data-row={decision.id}
            data-state={decision.state}
            data-open={decision.id === openId || undefined}
          >
            <button
              type="button"
              className={styles.text}
              tabIndex={decision.id === keys.active ? 0 : -1}
              onClick={() => openDecision(decision.id)}
            >
              {decision.text}
            </button>
            <p className={styles.quiet}>
              {[title, meetingWords(entry, form)].filter((part) => part !== '').join(' · ')}
            </p>
            {decision.state !== 'inForce' && <Pill>{names.decisionStates[decision.state]}</Pill>}
            {review !== null && (
              <p className={styles.review} data-late={review.isPassed || undefined}>
                {review.words}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
};

/** Shows it in the pane, which takes focus, also when it was open with another. */
export const openDecision = (id: string): void => {
  go({ room: 'meetings', view: 'decisions', id });
  setTimeout(() => document.querySelector<HTMLElement>('[data-pane="side"] h2')?.focus(), 50);
};
