import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { changeInformation } from '#renderer/db/repositories/information.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { ToldFields } from '#renderer/features/meetings/parts/told-fields.tsx';
import { useToday } from '#renderer/stores/today.ts';
import { useText } from '#renderer/stores/text.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import type { InformationEntry } from '#shared/domain/information-entry.ts';
import { tidyTold, toldFault, type Told, type ToldFault } from '#shared/domain/told.ts';

interface InformationEditProps {
  readonly entry: InformationEntry;
  readonly onClose: () => void;
}

/** Sets right what was noted of information that was given. The history keeps what stood there. */
export const InformationEdit = ({ entry, onClose }: InformationEditProps) => {
  const { closing, common, followUp } = useText();
  const words = closing.information;
  const today = useToday();
  const [told, setTold] = useState<Told>(entry);
  const [link, setLink] = useState(entry.link);
  const [fault, setFault] = useState<ToldFault | null>(null);
  const save = async () => {
    const wrong = toldFault(told, today);
    setFault(wrong);
    if (wrong !== null || told.toldOn === null) return;
    const { toldOn, channel, channelNote, recipients, named } = tidyTold({ ...told, toldOn: told.toldOn });
    const answer = await changeInformation(entry.id, {
      toldOn,
      channel,
      channelNote,
      recipients,
      named,
      link: link.trim(),
    });
    if (accepted(answer)) onClose();
  };
  return (
    <FormDialog
      heading={followUp.information.edit}
      size="small"
      closeLabel={common.close}
      submitLabel={words.save}
      cancelLabel={words.cancel}
      onSubmit={save}
      onClose={onClose}
    >
      <ToldFields told={told} fault={fault} onChange={(change) => setTold({ ...told, ...change })} />
      <Textfield
        label={followUp.information.link}
        maxLength={2000}
        value={link}
        onChange={(event) => setLink(event.target.value)}
      />
    </FormDialog>
  );
};
