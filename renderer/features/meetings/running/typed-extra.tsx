import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useRef, useState } from 'react';
import { add } from '#renderer/features/meetings/agenda/acts.ts';
import { NewPoint } from '#renderer/features/meetings/agenda/new-point.tsx';
import { useText } from '#renderer/stores/text.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import styles from './type-in.module.css';

/** What came up in the meeting and was written at the end of the sheet: last, so that no number moves. */
export const TypedExtra = ({ meeting }: { readonly meeting: Meeting }) => {
  const words = useText().running.typeIn;
  const [isAdding, setAdding] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const stop = () => {
    setAdding(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <div className={styles.extra}>
      {isAdding ? (
        <NewPoint
          label={words.extra}
          onAdd={(title) => add(meeting.seriesId, title, { meetingId: meeting.id, after: 'last' })}
          onClose={stop}
        />
      ) : (
        <Button ref={button} variant="tertiary" data-size="sm" onClick={() => setAdding(true)}>
          <PlusIcon aria-hidden />
          {words.extra}
        </Button>
      )}
    </div>
  );
};
