import { Textfield } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { channels, recipientGroups } from '#shared/domain/information-entry.ts';
import type { Told, ToldFault } from '#shared/domain/told.ts';
import { recipientWords } from '#shared/text/recipients.ts';

interface ToldFieldsProps {
  readonly told: Told;
  /** What is wrong, once one has tried to save it; null: nothing. */
  readonly fault: ToldFault | null;
  readonly onChange: (change: Partial<Told>) => void;
}

/** When, how and to whom elected members were told something. */
export const ToldFields = ({ told, fault, onChange }: ToldFieldsProps) => {
  const { closing, meetingWords } = useText();
  const words = closing.information;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const workspace = useLiveQuery(readWorkspace) ?? null;
  const wrongDay = fault === 'dayMissing' || fault === 'dayAhead' || fault === 'dayBeforeTerm';
  return (
    <>
      <DayField
        label={words.toldOn}
        value={told.toldOn}
        onChange={(toldOn) => onChange({ toldOn })}
        {...(wrongDay ? { error: words[fault] } : {})}
      />
      <Choice
        label={words.channel}
        value={told.channel}
        options={channels.map((value) => ({ value, label: meetingWords.channels[value] }))}
        onChange={(channel) => onChange({ channel })}
      />
      {told.channel === 'other' && (
        <Textfield
          label={words.channelNote}
          maxLength={300}
          value={told.channelNote}
          error={fault === 'channelMissing' && words.channelMissing}
          onChange={(event) => onChange({ channelNote: event.target.value })}
        />
      )}
      <Choice
        label={words.recipients}
        description={words.recipientsAbout}
        value={told.recipients}
        options={recipientGroups.map((value) => ({ value, label: recipientWords(value, workspace, form) }))}
        onChange={(recipients) => onChange({ recipients })}
      />
      {told.recipients === 'named' && (
        <Textfield
          label={words.named}
          maxLength={5_000}
          value={told.named}
          error={fault === 'namedMissing' && words.namedMissing}
          onChange={(event) => onChange({ named: event.target.value })}
        />
      )}
    </>
  );
};
