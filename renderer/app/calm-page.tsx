import type { ReactNode } from 'react';
import { Mark } from '#renderer/ui/mark.tsx';
import styles from './calm-page.module.css';

interface CalmPageProps {
  readonly heading?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** A whole window with one thing to say. */
export const CalmPage = ({ heading, children, actions }: CalmPageProps) => (
  <main className={styles.page}>
    <div className={styles.sheet}>
      <Mark className={styles.mark} />
      {heading !== undefined && <h1>{heading}</h1>}
      <div className={styles.words}>{children}</div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  </main>
);
