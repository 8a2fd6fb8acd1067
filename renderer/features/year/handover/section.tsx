import { useId, type ReactNode } from 'react';
import styles from './handover.module.css';

interface SectionProps {
  readonly heading: string;
  readonly about?: string;
  /** Beside the heading. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** One step of the change under its heading. */
export const Section = ({ heading, about, actions, children }: SectionProps) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        <h2 id={id}>{heading}</h2>
        {actions}
      </div>
      {about !== undefined && <p className={styles.about}>{about}</p>}
      {children}
    </section>
  );
};
