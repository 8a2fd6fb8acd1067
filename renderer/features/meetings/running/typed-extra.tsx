import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { add } from '#renderer/features/meetings/agenda/acts.ts';
import { useText } from '#renderer/stores/text.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import styles from './type-in.module.css';

/** What came up in the meeting and was written at the end of the sheet: last, so that no number moves. */
export const TypedExtra = ({ meeting }: { readonly meeting: Meeting }) => {
  const words = useText().running.typeIn;
  const [title, setTitle] = useState('');
  const wished = title.trim();
  const keep = async () => {
    if (wished === '') return;
    if (await add(meeting.seriesId, wished, { meetingId: meeting.id, after: 'last' })) setTitle('');
  };
  return (
    <form
      className={styles.extra}
      data-size="sm"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <input
        className="ds-input"
        aria-label={words.extra}
        placeholder={words.extraPlaceholder}
        maxLength={500}
        autoComplete="off"
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <Button type="submit" variant="secondary" data-size="sm" disabled={wished === ''}>
        {words.addExtra}
      </Button>
    </form>
  );
};
