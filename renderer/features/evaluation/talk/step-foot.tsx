import type { ReactNode } from 'react';
import styles from './step.module.css';

interface StepFootProps {
  /** What comes next; empty: nothing. */
  readonly following: string;
  /** The button that goes there. */
  readonly children: ReactNode;
}

/** The way on, always in sight. */
export const StepFoot = ({ following, children }: StepFootProps) => (
  <div className={styles.foot}>
    <p className={styles.following}>{following}</p>
    <div className={styles.next}>{children}</div>
  </div>
);
