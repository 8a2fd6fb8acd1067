import { CheckmarkIcon } from '@navikt/aksel-icons';
import { useId, type ReactNode } from 'react';
import { useText } from '#renderer/stores/text.ts';
import styles from './rounds.module.css';

export type StepState = 'done' | 'now' | 'later';

interface StepProps {
  readonly number: number;
  readonly heading: string;
  /** How far it has come, in words: «bekreftet av begge». */
  readonly status: string;
  readonly state: StepState;
  readonly children?: ReactNode;
}

/** One step on the way of a round. Its words say where it is; the mark beside them only supports that. */
export const Step = ({ number, heading, status, state, children }: StepProps) => {
  const words = useText().evaluationRound;
  const id = useId();
  return (
    <li
      className={styles.step}
      data-state={state}
      aria-labelledby={id}
      aria-current={state === 'now' ? 'step' : undefined}
    >
      <span className={styles.stepMark} aria-hidden>
        {state === 'done' ? <CheckmarkIcon /> : number}
      </span>
      <div className={styles.stepHead}>
        <h2 id={id}>{heading}</h2>
        <span className={styles.stepStatus}>{state === 'now' ? `${status} · ${words.here}` : status}</span>
      </div>
      {children}
    </li>
  );
};
