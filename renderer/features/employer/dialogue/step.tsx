import { CheckmarkIcon, ChevronDownIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import { useId, useState, type ReactNode } from 'react';
import styles from './dialogue.module.css';

interface StepProps {
  readonly number: number;
  readonly heading: string;
  /** How far it has come, in words. */
  readonly status: string;
  /** The one they are in: it is open, and opens by itself when they come to it; it never folds under anybody's hands. */
  readonly isNow: boolean;
  readonly isDone: boolean;
  readonly children: ReactNode;
}

/** One step on the way of a talk, folded when it is not its turn. Its words say where it is; the mark only supports that. */
export const Step = ({ number, heading, status, isNow, isDone, children }: StepProps) => {
  const id = useId();
  const [isOpen, setOpen] = useState(isNow);
  const [wasNow, setWasNow] = useState(isNow);
  if (wasNow !== isNow) {
    setWasNow(isNow);
    if (isNow) setOpen(true);
  }
  const Icon = isOpen ? ChevronDownIcon : ChevronRightIcon;
  return (
    <li
      className={styles.step}
      data-state={isDone ? 'done' : isNow ? 'now' : 'later'}
      aria-current={isNow ? 'step' : undefined}
    >
      <span className={styles.stepMark} aria-hidden>
        {isDone ? <CheckmarkIcon /> : number}
      </span>
      <div className={styles.stepHead}>
        <h2>
          <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
            <Icon aria-hidden />
            {heading}
          </button>
        </h2>
        <span className={styles.stepStatus}>{status}</span>
      </div>
      <div id={id} className={styles.stepBody} hidden={!isOpen}>
        {children}
      </div>
    </li>
  );
};
