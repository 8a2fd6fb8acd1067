import { useEffect, useRef, type ReactNode } from 'react';
import styles from './talk.module.css';

interface StepFrameProps {
  readonly children: ReactNode;
  /** What comes next, in words; null: nothing. */
  readonly following: string | null;
  /** The button that goes there. */
  readonly next: ReactNode;
}

/** One step of the talk, and the way on, always in sight. Focus comes to its heading when it is shown. */
export const StepFrame = ({ children, following, next }: StepFrameProps) => {
  const step = useRef<HTMLDivElement>(null);
  useEffect(() => step.current?.querySelector<HTMLElement>('h2')?.focus(), []);
  return (
    <div ref={step} className={styles.step} data-pane="content">
      <div className={styles.column}>{children}</div>
      <div className={styles.foot}>
        <p className={styles.following}>{following}</p>
        <div className={styles.next}>{next}</div>
      </div>
    </div>
  );
};
