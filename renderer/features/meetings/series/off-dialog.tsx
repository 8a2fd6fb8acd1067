import { Textfield } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { comingMeetings } from '#renderer/db/repositories/meetings.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import type { Meeting } from '#shared/domain/meeting.ts';
import { formatDay } from '#shared/text/dates.ts';
import { callOff } from './meeting-acts.ts';

interface OffDialogProps {
  readonly meeting: Meeting;
  readonly why: 'cancel' | 'skip';
  readonly onClose: () => void;
}

/** Calls a meeting off, or notes that it was never held; says where its agenda goes. */
export const OffDialog = ({ meeting, why, onClose }: OffDialogProps) => {
  const words = useText().meetings.act;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const [reason, setReason] = useState('');
  const { id, seriesId } = meeting;
  const after = useLiveQuery(() => comingMeetings(seriesId, { from: meeting.day }), [seriesId, meeting.day]);
  const hasNext = after?.some((other) => other.id !== id && other.state === 'planned') ?? true;
  const day = formatDay(meeting.day, form, 'short');
  return (
    <FormDialog
      heading={why === 'cancel' ? words.cancelHeading(day) : words.skipHeading(day)}
      closeLabel={words.close}
      submitLabel={why === 'cancel' ? words.cancel : words.skip}
      cancelLabel={words.close}
      size="small"
      onSubmit={async () => {
        if (await callOff(meeting, why, reason.trim())) onClose();
      }}
      onClose={onClose}
    >
      {meeting.state === 'open' && <p>{hasNext ? words.goesAlong : words.nothingAfter}</p>}
      <Textfield
        data-autofocus
        label={words.reason}
        description={words.reasonHint}
        value={reason}
        maxLength={5_000}
        autoComplete="off"
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
};
