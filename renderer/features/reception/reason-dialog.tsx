import { Textfield } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { useText } from '#renderer/stores/text.ts';
import { Ask } from '#renderer/ui/ask.tsx';
import type { Entry } from './entry.ts';
import { markNotRelevant } from './item-actions.ts';

interface ReasonDialogProps {
  readonly entry: Entry;
  readonly onClose: () => void;
}

/** An item is set aside only with a reason, so that those who come later understand the choice. */
export const ReasonDialog = ({ entry, onClose }: ReasonDialogProps) => {
  const words = useText().reception.reason;
  const [reason, setReason] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const [isMissing, setMissing] = useState(false);
  const confirm = async () => {
    if (reason.trim() === '') {
      setMissing(true);
      field.current?.focus();
      return;
    }
    if (await markNotRelevant(entry.item.id, reason.trim())) onClose();
  };
  return (
    <Ask
      question={words.heading}
      confirmLabel={words.save}
      cancelLabel={words.cancel}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <p>{entry.title}</p>
      <Textfield
        ref={field}
        multiline
        rows={3}
        maxLength={2000}
        label={words.label}
        description={words.hint}
        error={isMissing && reason.trim() === '' ? words.required : undefined}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Ask>
  );
};
