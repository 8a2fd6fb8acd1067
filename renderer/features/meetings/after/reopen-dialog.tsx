import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useText } from '#renderer/stores/text.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import type { MeetingId } from '#shared/domain/id.ts';
import { reopen } from './acts.ts';

interface ReopenDialogProps {
  readonly meetingId: MeetingId;
  readonly onClose: () => void;
}

/** A closed meeting is opened only with a reason, which then stands in the new version. */
export const ReopenDialog = ({ meetingId, onClose }: ReopenDialogProps) => {
  const { closing, common } = useText();
  const words = closing.reopen;
  const [reason, setReason] = useState('');
  const [isRefused, setRefused] = useState(false);
  const submit = async () => {
    if (reason.trim() === '') return setRefused(true);
    if (await reopen(meetingId, reason.trim())) onClose();
  };
  return (
    <FormDialog
      heading={words.heading}
      size="small"
      closeLabel={common.close}
      submitLabel={words.submit}
      cancelLabel={words.cancel}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{words.about}</p>
      <Textfield
        multiline
        rows={3}
        maxLength={5_000}
        label={words.reason}
        error={isRefused && reason.trim() === '' ? words.reasonMissing : undefined}
        value={reason}
        data-autofocus=""
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
};
