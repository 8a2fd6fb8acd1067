import { CheckmarkIcon } from '@navikt/aksel-icons';
import { useText } from '#renderer/stores/text.ts';
import { Mark } from '#renderer/ui/mark.tsx';
import { steps, type Draft } from './draft.ts';
import styles from './step-list.module.css';

interface StepListProps {
  readonly draft: Draft;
  readonly onGo: (step: number) => void;
}

/** Where one is in the first run. Steps that are answered can be opened again. */
export const StepList = ({ draft, onGo }: StepListProps) => {
  const text = useText();
  const words = text.firstRun;
  return (
    <>
      <div className={styles.house}>
        <Mark className={styles.mark} />
        <p className={styles.name}>{words.heading}</p>
        <p className={styles.lead}>{words.lead}</p>
      </div>
      <ol className={styles.steps} aria-label={words.stepsLabel}>
        {steps.map((step, place) => {
          const isDone = place < draft.step;
          return (
            <li
              key={step}
              className={styles.step}
              data-state={isDone ? 'done' : place === draft.step ? 'here' : 'ahead'}
            >
              <button
                type="button"
                disabled={place > draft.step}
                aria-current={place === draft.step ? 'step' : undefined}
                onClick={() => onGo(place)}
              >
                <span className={styles.dot} aria-hidden>
                  {isDone ? <CheckmarkIcon /> : place + 1}
                </span>
                {words.steps[step]}
              </button>
            </li>
          );
        })}
      </ol>
      <p className={styles.leave}>{words.leave}</p>
    </>
  );
};
