import { ChevronDownIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { fold, type GroupKey } from './view.ts';
import styles from './list.module.css';

interface FoldButtonProps {
  readonly group: GroupKey;
  readonly id: string;
  readonly isFolded: boolean;
  /** A group that is alone on the screen is not folded. */
  readonly isFixed?: boolean;
  readonly children: ReactNode;
}

/** The heading of a group; pressing it folds the group away. */
export const FoldButton = ({ group, id, isFolded, isFixed = false, children }: FoldButtonProps) => (
  <h2 id={id} className={styles.heading}>
    {isFixed ? (
      <span className={styles.fold}>{children}</span>
    ) : (
      <button
        type="button"
        className={styles.fold}
        aria-expanded={!isFolded}
        onClick={() => fold(group, !isFolded)}
      >
        <ChevronDownIcon aria-hidden className={styles.chevron} data-folded={isFolded || undefined} />
        {children}
      </button>
    )}
  </h2>
);
