import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { changeInformation } from '#renderer/db/repositories/information.ts';
import { accepted } from '#renderer/features/meetings/parts/accepted.ts';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import type { Day } from '#shared/calendar/day.ts';
import { channels, recipientGroups, type InformationEntry } from '#shared/domain/information-entry.ts';

interface InformationEditProps {
  readonly entry: InformationEntry;
  readonly onClose: () => void;
}

/** Sets right what was noted of information that was given. The history keeps what stood there. */
export const InformationEdit = ({ entry, onClose }: InformationEditProps) => {
  const { closing, common, followUp, meetingWords } = useText();
  const words = closing.information;
  const [toldOn, setToldOn] = useState<Day | null>(entry.toldOn);
  const [fields, setFields] = useState(entry);
  const { channel, channelNote, recipients, named, link } = fields;
  const change = (some: Partial<InformationEntry>) => setFields({ ...fields, ...some });
  const save = async () => {
    if (toldOn === null) return;
    const answer = await changeInformation(entry.id, {
      toldOn,
      channel,
      channelNote: channel === 'other' ? channelNote.trim() : '',
      recipients,
      named: recipients === 'named' ? named.trim() : '',
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
      <DayField
        label={words.toldOn}
        value={toldOn}
        onChange={setToldOn}
        {...(toldOn === null ? { error: words.dayMissing } : {})}
      />
      <Choice
        label={words.channel}
        value={channel}
        options={channels.map((value) => ({ value, label: meetingWords.channels[value] }))}
        onChange={(value) => change({ channel: value })}
      />
      {channel === 'other' && (
        <Textfield
          label={words.channelNote}
          maxLength={300}
          value={channelNote}
          onChange={(event) => change({ channelNote: event.target.value })}
        />
      )}
      <Choice
        label={words.recipients}
        value={recipients}
        options={recipientGroups.map((value) => ({ value, label: meetingWords.recipients[value] }))}
        onChange={(value) => change({ recipients: value })}
      />
      {recipients === 'named' && (
        <Textfield
          label={followUp.information.named}
          maxLength={5000}
          value={named}
          onChange={(event) => change({ named: event.target.value })}
        />
      )}
      <Textfield
        label={followUp.information.link}
        maxLength={2000}
        value={link}
        onChange={(event) => change({ link: event.target.value })}
      />
    </FormDialog>
  );
};
