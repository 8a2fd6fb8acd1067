import { Button } from '@digdir/designsystemet-react';
import styles from './empty-room.module.css';

interface EmptyRoomProps {
  /** What belongs here, in one sentence. */
  readonly sentence: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** An empty room or list: one sentence, at most one button. */
export const EmptyRoom = ({ sentence, action }: EmptyRoomProps) => (
  <div className={styles.empty}>
    <p>{sentence}</p>
    {action && (
      <Button variant="secondary" onClick={action.run}>
        {action.label}
      </Button>
    )}
  </div>
);
