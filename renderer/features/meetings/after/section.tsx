import { useId, type ReactNode } from 'react';
import styles from './after.module.css';

interface SectionProps {
  readonly heading: string;
  readonly about?: string;
  /** Something in it stops the closing: focus comes here when one tries all the same. */
  readonly isLacking?: boolean;
  readonly children: ReactNode;
}

/** One question of the closing, or one part of what comes after it. */
export const Section = ({ heading, about, isLacking = false, children }: SectionProps) => {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} {...(isLacking ? { 'data-lacking': '' } : {})}>
        {heading}
      </h2>
      {about !== undefined && <p className={styles.quiet}>{about}</p>}
      {children}
    </section>
  );
};
