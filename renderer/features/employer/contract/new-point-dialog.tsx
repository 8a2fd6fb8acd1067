import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useText } from '#renderer/stores/text.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import type { ContractId } from '#shared/domain/id.ts';
import { addOwnPoint } from './acts.ts';

/** Letters there is room for. */
const mostLetters = 1_000;

interface NewPointDialogProps {
  readonly contractId: ContractId;
  readonly onClose: () => void;
}

/** A point of their own, last in the checklist. */
export const NewPointDialog = ({ contractId, onClose }: NewPointDialogProps) => {
  const { contracts, common } = useText();
  const words = contracts.list;
  const [title, setTitle] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = async () => {
    if (title.trim() === '') return setMissing(true);
    if (await addOwnPoint(contractId, title.trim())) onClose();
  };
  return (
    <FormDialog
      heading={words.addHeading}
      closeLabel={common.close}
      submitLabel={words.submit}
      cancelLabel={words.cancel}
      size="small"
      onSubmit={submit}
      onClose={onClose}
    >
      <Textfield
        data-autofocus=""
        label={words.title}
        description={words.titleAbout}
        maxLength={mostLetters}
        value={title}
        error={isMissing && title.trim() === '' ? words.titleMissing : undefined}
        onChange={(event) => setTitle(event.target.value)}
      />
    </FormDialog>
  );
};
