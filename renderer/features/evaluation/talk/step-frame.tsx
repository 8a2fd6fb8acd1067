import { useEffect, useRef, type ReactNode } from 'react';
import { useText } from '#renderer/stores/text.ts';
import styles from './step.module.css';

interface StepFrameProps {
  readonly children: ReactNode;
  /** What comes next; null: nothing. */
  readonly following: string | null;
  /** The button that goes there. */
  readonly next: ReactNode;
}

/** One step of the talk: its content, and the way on, always in sight. Focus comes to its heading when it is shown. */
export const StepFrame = ({ children, following, next }: StepFrameProps) => {
  const words = useText().talk.theme;
  const step = useRef<HTMLDivElement>(null);
  useEffect(() => step.current?.querySelector<HTMLElement>('h2')?.focus(), []);
  return (
    <div ref={step} className={styles.step} data-pane="content">
      <div className={styles.column}>{children}</div>
      <div className={styles.foot}>
        <p className={styles.following}>{following !== null && words.next(following)}</p>
        <div className={styles.next}>{next}</div>
      </div>
    </div>
  );
};
