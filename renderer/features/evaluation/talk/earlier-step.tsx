import { Button } from '@digdir/designsystemet-react';
import type { EvaluationFacts } from '#shared/documents/frozen-evaluation.ts';
import { useText } from '#renderer/stores/text.ts';
import { FollowedList } from './followed-list.tsx';
import type { StepProps } from './running-talk.tsx';
import { StepFrame } from './step-frame.tsx';
import styles from './step.module.css';

interface EarlierStepProps extends StepProps {
  readonly earlier: NonNullable<EvaluationFacts['earlier']>;
}

/** What the round before agreed to do, and what has become of it. */
export const EarlierStep = ({ talk, earlier, following, onNext }: EarlierStepProps) => {
  const words = useText().talk;
  return (
    <StepFrame
      following={following}
      next={
        <Button aria-keyshortcuts="Control+Enter" onClick={onNext}>
          {words.theme.done}
          <kbd aria-hidden>Ctrl Enter</kbd>
        </Button>
      }
    >
      <header className={styles.head}>
        <h2 tabIndex={-1}>{words.earlier.heading}</h2>
        <p className={styles.facts}>{words.earlier.ask}</p>
      </header>
      <FollowedList measures={earlier.measures} facts={talk.facts} />
    </StepFrame>
  );
};
