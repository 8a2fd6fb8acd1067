import { Textarea, Textfield, Field, Label } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { PersonChoice } from '#renderer/parts/person-choice.tsx';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { TimeField } from '#renderer/ui/time-field.tsx';
import { channels, recipientGroups } from '#shared/domain/information-entry.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { recipientWords } from '#shared/text/recipients.ts';
import { EmptyGroup } from './empty-group.tsx';
import styles from './log.module.css';
import { NamedMembers } from './named-members.tsx';
import type { TellingFault, TellingForm } from './telling-form.ts';
import type { Around } from './use-log.ts';

interface TellingFieldsProps {
  readonly form: TellingForm;
  /** What is wrong, once one has tried to save it; null: nothing. */
  readonly fault: TellingFault | null;
  readonly around: Around;
  readonly onChange: (change: Partial<TellingForm>) => void;
  /** What belongs under the recipients. */
  readonly children?: ReactNode;
}

/** Who, when, how and by whom. */
export const TellingFields = (props: TellingFieldsProps) => {
  const { form, around, onChange, children } = props;
  const { information } = useText();
  const words = information.telling;
  return (
    <>
      <Choice
        label={words.recipients}
        value={form.recipients}
        options={recipientGroups.map((value) => ({
          value,
          label: capitalised(recipientWords(value, around.workspace, around.form)),
        }))}
        onChange={(recipients) => onChange({ recipients })}
      />
      {form.recipients === 'named' && <NamedMembers {...props} />}
      <EmptyGroup form={form} around={around} />
      {children}
      <When {...props} />
      <How {...props} />
      <PersonChoice
        label={words.toldBy}
        people={around.people}
        value={form.toldBy}
        nobody={words.unsaid}
        onChange={(toldBy) => onChange({ toldBy })}
      />
    </>
  );
};

const When = ({ form, fault, around, onChange }: TellingFieldsProps) => {
  const { information, closing } = useText();
  const words = information.telling;
  const isDay = fault === 'dayMissing' || fault === 'dayAhead' || fault === 'dayBeforeTerm';
  const isTime = fault === 'timeUnread' || fault === 'timeAhead';
  return (
    <div className={styles.when}>
      <DayField
        label={words.toldOn}
        value={form.toldOn}
        max={around.today}
        onChange={(toldOn) => onChange({ toldOn })}
        {...(isDay ? { error: closing.information[fault] } : {})}
      />
      <TimeField
        label={words.toldAt}
        value={form.toldAt}
        onChange={(toldAt, timeText) => onChange({ toldAt, timeText })}
        {...(isTime ? { error: words[fault] } : {})}
      />
    </div>
  );
};

const How = ({ form, fault, onChange }: TellingFieldsProps) => {
  const { information, closing, meetingWords } = useText();
  const words = information.telling;
  return (
    <>
      <Choice
        label={words.channel}
        value={form.channel}
        options={channels.map((value) => ({ value, label: capitalised(meetingWords.channels[value]) }))}
        onChange={(channel) => onChange({ channel })}
      />
      {form.channel === 'other' && (
        <Textfield
          label={words.channelNote}
          maxLength={300}
          value={form.channelNote}
          error={fault === 'channelMissing' && closing.information.channelMissing}
          onChange={(event) => onChange({ channelNote: event.target.value })}
        />
      )}
    </>
  );
};

/** What went out, and where it lies. */
export const SentText = ({ form, onChange }: Pick<TellingFieldsProps, 'form' | 'onChange'>) => {
  const words = useText().information.telling;
  return (
    <>
      <Field>
        <Label>{words.text}</Label>
        <Textarea
          rows={3}
          maxLength={100_000}
          value={form.text}
          onChange={(event) => onChange({ text: event.target.value })}
        />
      </Field>
      <Textfield
        label={words.link}
        maxLength={2_000}
        value={form.link}
        onChange={(event) => onChange({ link: event.target.value })}
      />
    </>
  );
};
