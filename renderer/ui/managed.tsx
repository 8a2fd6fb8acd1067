import { PadlockLockedIcon } from '@navikt/aksel-icons';
import { useId, type ReactNode } from 'react';
import styles from './managed.module.css';

interface ManagedProps {
  /** Who decides, in words: «Styres av IT». */
  readonly by: string;
  readonly isManaged: boolean;
  readonly children: ReactNode;
}

/** A setting that somebody else may have decided: then it is shown as it stands, greyed, and cannot be changed. */
export const Managed = ({ by, isManaged, children }: ManagedProps) => {
  const id = useId();
  if (!isManaged) return children;
  return (
    <fieldset className={styles.managed} disabled aria-describedby={id}>
      {children}
      <p id={id} className={styles.by}>
        <PadlockLockedIcon aria-hidden />
        {by}
      </p>
    </fieldset>
  );
};
