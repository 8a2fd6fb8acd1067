import { useText } from '#renderer/stores/text.ts';
import { dialogueAreas, type DialogueArea } from '#shared/domain/dialogue.ts';
import { tick } from './acts.ts';
import type { TalkStep } from './running-talk.tsx';
import type { TalkFacts } from './talk-facts.ts';
import styles from './talk.module.css';

interface TalkRailProps {
  readonly found: TalkFacts;
  readonly current: TalkStep;
  readonly nameOf: (step: TalkStep) => string;
  readonly onTurn: (step: TalkStep) => void;
}

/** The steps beside the one they are on: what they have been through, what is left. */
export const TalkRail = ({ found, current, nameOf, onTurn }: TalkRailProps) => {
  const words = useText().dialogues.run;
  const { dialogue, points } = found.facts;
  const outer = (step: TalkStep) => (
    <ul className={styles.steps}>
      <li className={styles.stepRow} data-current={step === current || undefined} data-plain>
        <TitleButton name={nameOf(step)} isCurrent={step === current} onTurn={() => onTurn(step)} />
      </li>
    </ul>
  );
  return (
    <nav className={styles.rail} data-pane="agenda" aria-label={words.rail}>
      {outer('opening')}
      <ol className={styles.steps}>
        {dialogueAreas.map((area: DialogueArea) => {
          const isDone = points.some((point) => point.area === area && point.isDone);
          return (
            <li
              key={area}
              className={styles.stepRow}
              data-current={area === current || undefined}
              data-done={isDone || undefined}
            >
              <input
                type="checkbox"
                className={`ds-input ${styles.tick}`}
                aria-label={words.tick(nameOf(area))}
                checked={isDone}
                onChange={() => void tick(dialogue.id, area, !isDone)}
              />
              <TitleButton name={nameOf(area)} isCurrent={area === current} onTurn={() => onTurn(area)} />
            </li>
          );
        })}
      </ol>
      {outer('closing')}
    </nav>
  );
};

interface TitleButtonProps {
  readonly name: string;
  readonly isCurrent: boolean;
  readonly onTurn: () => void;
}

const TitleButton = ({ name, isCurrent, onTurn }: TitleButtonProps) => (
  <button
    type="button"
    className={styles.stepTitle}
    aria-current={isCurrent ? 'step' : undefined}
    onClick={onTurn}
  >
    {name}
  </button>
);
