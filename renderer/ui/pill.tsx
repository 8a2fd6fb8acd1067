import type { ComponentType, SVGProps } from 'react';
import styles from './pill.module.css';

export type PillTone = 'neutral' | 'accent' | 'success' | 'warning' | 'danger';

interface PillProps {
  readonly tone?: PillTone;
  readonly icon?: ComponentType<SVGProps<SVGSVGElement>>;
  readonly children: string;
}

/** A state in a word, with an icon where it helps. Never colour alone. */
export const Pill = ({ tone = 'neutral', icon: Icon, children }: PillProps) => (
  <span className={styles.pill} data-color={tone}>
    {Icon && <Icon aria-hidden className={styles.icon} />}
    {children}
  </span>
);
