import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { addInformation } from '#renderer/db/repositories/information.ts';
import { accepted } from '#renderer/features/meetings/parts/accepted.ts';
import { useMe } from '#renderer/stores/me.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { announce } from '#renderer/ui/live.tsx';
import type { Day } from '#shared/calendar/day.ts';
import type { MeetingFacts } from '#shared/documents/frozen-minutes.ts';
import type { AgendaEntry } from '#shared/domain/agenda.ts';
import {
  channels,
  recipientGroups,
  type Channel,
  type RecipientGroup,
} from '#shared/domain/information-entry.ts';
import { agendaTitle } from '#shared/templates/agenda-title.ts';

interface InformationDialogProps {
  readonly facts: MeetingFacts;
  readonly entry: AgendaEntry;
  readonly onClose: () => void;
}

/** When, how and to whom it was told: what a point to all needs before it is done. */
export const InformationDialog = ({ facts, entry, onClose }: InformationDialogProps) => {
  const { closing, common, meetingWords } = useText();
  const words = closing.information;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const title = agendaTitle(entry, form, facts.workspace);
  const me = useMe();
  const [toldOn, setToldOn] = useState<Day | null>(useToday());
  const [channel, setChannel] = useState<Channel>('email');
  const [channelNote, setChannelNote] = useState('');
  const [recipients, setRecipients] = useState<RecipientGroup>('all');
  const [named, setNamed] = useState('');
  const save = async () => {
    if (toldOn === null) return;
    const answer = await addInformation({
      termId: facts.series.termId,
      meetingId: facts.meeting.id,
      agendaItemId: entry.agendaItem.id,
      topicId: entry.topic.id,
      toldBy: me?.id ?? null,
      matter: title,
      toldOn,
      channel,
      channelNote: channel === 'other' ? channelNote.trim() : '',
      recipients,
      named: recipients === 'named' ? named.trim() : '',
    });
    if (!accepted(answer)) return;
    announce(closing.close.untold.done(title));
    onClose();
  };
  return (
    <FormDialog
      heading={title}
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
        onChange={setChannel}
      />
      {channel === 'other' && (
        <Textfield
          label={words.channelNote}
          maxLength={300}
          value={channelNote}
          onChange={(event) => setChannelNote(event.target.value)}
        />
      )}
      <Choice
        label={words.recipients}
        description={words.recipientsAbout}
        value={recipients}
        options={recipientGroups.map((value) => ({ value, label: meetingWords.recipients[value] }))}
        onChange={setRecipients}
      />
      {recipients === 'named' && (
        <Textfield
          label={words.named}
          maxLength={5_000}
          value={named}
          onChange={(event) => setNamed(event.target.value)}
        />
      )}
    </FormDialog>
  );
};
