import { Button } from '@digdir/designsystemet-react';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { DayField } from '#renderer/ui/day-field.tsx';
import { setNext } from './acts.ts';
import { MeasureList } from './measure-list.tsx';
import { RuleList } from './rule-list.tsx';
import type { StepProps } from './running-talk.tsx';
import { StepFrame } from './step-frame.tsx';
import styles from './step.module.css';

/** What belongs to no theme, the day of the next round, and the way to what it all came to. */
export const ClosingStep = ({ talk, onNext }: StepProps) => {
  const words = useText().talk.closing;
  const today = useToday();
  return (
    <StepFrame
      following={null}
      next={
        <Button aria-keyshortcuts="Control+Enter" onClick={onNext}>
          {words.toOutcome}
          <kbd aria-hidden>Ctrl Enter</kbd>
        </Button>
      }
    >
      <header className={styles.head}>
        <h2 tabIndex={-1}>{words.heading}</h2>
        <p className={styles.facts}>{words.about}</p>
      </header>
      <MeasureList talk={talk} themeId={null} />
      <div className={styles.folds}>
        <RuleList talk={talk} themeId={null} />
      </div>
      <DayField
        label={words.nextOn}
        description={words.nextAbout}
        min={today}
        value={talk.round.nextOn}
        onChange={(day) => void setNext(talk.round.id, day)}
      />
      <p className={styles.opening}>{words.last}</p>
    </StepFrame>
  );
};
