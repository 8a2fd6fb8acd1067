import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { changeNotice, markNotice } from '#renderer/db/repositories/notices.ts';
import styles from '#renderer/features/information/parts/rows.module.css';
import { AccessMarkFields } from '#renderer/parts/access-mark-fields.tsx';
import { accepted } from '#renderer/parts/accepted.ts';
import { PersonChoice } from '#renderer/parts/person-choice.tsx';
import { RowHistory } from '#renderer/parts/row-history.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { announce } from '#renderer/ui/live.tsx';
import { TimeField } from '#renderer/ui/time-field.tsx';
import type { Day } from '#shared/calendar/day.ts';
import { channels } from '#shared/domain/information-entry.ts';
import { noticeDirections, type Notice } from '#shared/domain/notice.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { directionWords } from '#shared/text/direction-words.ts';
import type { NoticeFacts } from './notice-facts.ts';

interface NoticeDialogProps {
  readonly facts: NoticeFacts;
  readonly notice: Notice;
  readonly onClose: () => void;
}

type Shown = Pick<Notice, 'text' | 'direction' | 'givenAt' | 'givenBy' | 'channel' | 'noticeRuleId'> & {
  readonly givenOn: Day | null;
};

/** A notice that was given, to set right afterwards, with who may see it. */
export const NoticeDialog = ({ facts, notice, onClose }: NoticeDialogProps) => {
  const { notices } = useText();
  const words = notices.entry;
  const today = useToday();
  const [shown, setShown] = useState<Shown>(() => shownOf(notice));
  const [isTried, setTried] = useState(false);
  const { givenOn } = shown;
  const dayFault = givenOn === null ? words.noDay : givenOn > today ? words.ahead : undefined;
  const isEmpty = shown.text.trim() === '';
  const save = async () => {
    setTried(true);
    if (givenOn === null || dayFault !== undefined || isEmpty) return;
    const answer = await changeNotice(notice.id, { ...shown, givenOn, text: shown.text.trim() });
    if (!accepted(answer)) return;
    announce(words.saved);
    onClose();
  };
  return (
    <FormDialog
      heading={words.heading}
      place="top"
      closeLabel={notices.line.cancel}
      submitLabel={notices.line.save}
      cancelLabel={notices.line.cancel}
      onSubmit={save}
      onClose={onClose}
    >
      <Textfield
        data-autofocus
        multiline
        rows={3}
        label={words.text}
        maxLength={20_000}
        value={shown.text}
        error={isTried && isEmpty ? words.noText : undefined}
        onChange={(event) => setShown({ ...shown, text: event.target.value })}
      />
      <Fields
        facts={facts}
        shown={shown}
        dayFault={isTried ? dayFault : undefined}
        onChange={(fields) => setShown((before) => ({ ...before, ...fields }))}
      />
      <Kept id={notice.id} facts={facts} />
    </FormDialog>
  );
};

/** What is kept as it is changed: who may see it, and what has happened to it. */
const Kept = ({ id, facts }: { readonly id: Notice['id']; readonly facts: NoticeFacts }) => {
  const notice = facts.notices.find((each) => each.id === id);
  if (notice === undefined) return null;
  return (
    <>
      <AccessMarkFields mark={notice} onChange={(mark) => void markNotice(id, mark).then(accepted)} />
      <RowHistory id={id} people={facts.people} />
    </>
  );
};

interface FieldsProps {
  readonly facts: NoticeFacts;
  readonly shown: Shown;
  readonly dayFault: string | undefined;
  readonly onChange: (fields: Partial<Shown>) => void;
}

const Fields = ({ facts, shown, dayFault, onChange }: FieldsProps) => {
  const { notices, meetingWords } = useText();
  const words = notices.entry;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const lines = facts.lines.filter(({ direction }) => direction === shown.direction);
  return (
    <>
      <div className={styles.pair}>
        <DayField
          label={words.day}
          value={shown.givenOn}
          error={dayFault}
          onChange={(givenOn) => onChange({ givenOn })}
        />
        <TimeField label={words.time} value={shown.givenAt} onChange={(givenAt) => onChange({ givenAt })} />
      </div>
      <Choice
        label={notices.quick.direction}
        value={shown.direction}
        options={noticeDirections.map((value) => ({
          value,
          label: directionWords(value, facts.workspace, form),
        }))}
        onChange={(direction) => onChange({ direction, noticeRuleId: null })}
      />
      <div className={styles.pair}>
        <PersonChoice
          label={words.by}
          people={facts.people}
          value={shown.givenBy}
          onChange={(givenBy) => onChange({ givenBy })}
        />
        <Choice
          label={notices.quick.channel}
          value={shown.channel}
          options={channels.map((value) => ({ value, label: capitalised(meetingWords.channels[value]) }))}
          onChange={(channel) => onChange({ channel })}
        />
      </div>
      <Choice<string>
        label={words.line}
        value={shown.noticeRuleId ?? ''}
        options={[
          { value: '', label: words.noLine },
          ...lines.map(({ id, text }) => ({ value: id, label: text })),
        ]}
        onChange={(chosen) => onChange({ noticeRuleId: lines.find(({ id }) => id === chosen)?.id ?? null })}
      />
    </>
  );
};

const shownOf = ({ text, direction, givenOn, givenAt, givenBy, channel, noticeRuleId }: Notice): Shown => ({
  text,
  direction,
  givenOn,
  givenAt,
  givenBy,
  channel,
  noticeRuleId,
});
