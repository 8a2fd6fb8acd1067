import { useId, type ReactNode } from 'react';
import styles from './file-exchange.module.css';

interface FileSectionProps {
  readonly heading: string;
  readonly about: string;
  /** The ways of a file, as buttons. */
  readonly children: ReactNode;
}

/** The two ways of a file, under one quiet heading. */
export const FileSection = ({ heading, about, children }: FileSectionProps) => {
  const headingId = useId();
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId}>{heading}</h2>
      <p>{about}</p>
      <div className={styles.buttons}>{children}</div>
    </section>
  );
};
