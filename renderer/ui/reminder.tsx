import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Notice } from './notice.tsx';
import styles from './reminder.module.css';

interface ReminderProps {
  readonly title: string;
  /** What can be done about it: buttons of size `sm`. */
  readonly actions: ReactNode;
  readonly laterLabel: string;
  readonly onLater: () => void;
  readonly children: string;
}

/** A kind word in the first room, with something to do about it and a way to put it away. */
export const Reminder = ({ title, actions, laterLabel, onLater, children }: ReminderProps) => (
  <div className={styles.reminder}>
    <Notice
      title={title}
      actions={
        <>
          {actions}
          <Button data-size="sm" variant="tertiary" onClick={onLater}>
            {laterLabel}
          </Button>
        </>
      }
    >
      <p>{children}</p>
    </Notice>
  </div>
);
