import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { settleMatter } from '#renderer/db/repositories/matters.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { focusFault } from '#renderer/parts/focus-fault.ts';
import { useText } from '#renderer/stores/text.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import type { MatterView } from '#shared/domain/matter-view.ts';

interface SettleDialogProps {
  readonly view: MatterView;
  readonly onClose: () => void;
}

/** It is enough though some have not got it, and why. Who they are stays in sight on the matter. */
export const SettleDialog = ({ view, onClose }: SettleDialogProps) => {
  const { information, common } = useText();
  const words = information.matter;
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const save = async () => {
    setAsked(true);
    if (reason.trim() === '') return focusFault();
    const answer = await settleMatter(view, reason);
    if (!accepted(answer)) return;
    onClose();
    sayWithUndo(words.settledNow, answer.value);
  };
  return (
    <FormDialog
      heading={words.settleHeading}
      size="small"
      closeLabel={common.close}
      submitLabel={words.settleDone}
      cancelLabel={information.telling.cancel}
      onSubmit={save}
      onClose={onClose}
    >
      <p>{words.settleAbout}</p>
      <Textfield
        label={words.reason}
        data-autofocus=""
        autoComplete="off"
        maxLength={5_000}
        value={reason}
        error={isAsked && reason.trim() === '' && words.reasonMissing}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
};
