import type { ReactNode } from 'react';
import { useText } from '#renderer/stores/text.ts';
import styles from './mirror.module.css';

interface PartyWordsProps {
  readonly label: string;
  readonly text: string;
  /** A guess: quieter than what was meant. */
  readonly isQuiet?: boolean;
}

/** What one of them wrote, under what it answers; that nothing was written is said. */
export const PartyWords = ({ label, text, isQuiet = false }: PartyWordsProps) => {
  const words = useText().mirror.result;
  const isBlank = text.trim() === '';
  return (
    <div className={styles.said} data-quiet={isQuiet || undefined}>
      <dt>{label}</dt>
      <dd className={styles.words} data-blank={isBlank || undefined}>
        {isBlank ? words.blank : text}
      </dd>
    </div>
  );
};

/** The two beside each other, in the fixed order of the columns. */
export const Sides = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.sides}>{children}</div>
);
