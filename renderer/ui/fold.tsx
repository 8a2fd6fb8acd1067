import { ChevronDownIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import { useId, type ReactNode } from 'react';
import styles from './fold.module.css';

interface FoldProps {
  readonly label: ReactNode;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly part?: string;
  readonly 'aria-keyshortcuts'?: string;
  readonly children: ReactNode;
}

/** A quiet line that opens what is under it. */
export const Fold = ({ label, isOpen, onToggle, part, children, ...rest }: FoldProps) => {
  const Icon = isOpen ? ChevronDownIcon : ChevronRightIcon;
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={styles.fold}
        data-part={part}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={onToggle}
        {...rest}
      >
        <Icon aria-hidden />
        {label}
      </button>
      {isOpen && (
        <div id={id} className={styles.inside}>
          {children}
        </div>
      )}
    </>
  );
};
