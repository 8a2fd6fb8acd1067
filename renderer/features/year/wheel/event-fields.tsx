import { Textarea, Textfield, Field, Label } from '@digdir/designsystemet-react';
import { useText } from '#renderer/stores/text.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { TimeField } from '#renderer/ui/time-field.tsx';
import type { Term } from '#shared/domain/term.ts';
import { yearEventKinds, yearEventRepeats } from '#shared/domain/year-event.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { eventPeriod, type EventDraft, type EventFaults } from './event-form.ts';
import styles from './wheel.module.css';

interface EventFieldsProps {
  readonly draft: EventDraft;
  readonly faults: EventFaults | null;
  readonly term: Term;
  readonly onChange: (fields: Partial<EventDraft>) => void;
}

/** When it is, how long, whether it comes back, and where. */
export const EventFields = ({ draft, faults, term, onChange }: EventFieldsProps) => {
  const { yearWheel, developmentWords } = useText();
  const words = yearWheel.event;
  return (
    <>
      <Choice
        label={words.kind}
        value={draft.kind}
        options={yearEventKinds.map((value) => ({
          value,
          label: capitalised(developmentWords.yearEventKinds[value]),
        }))}
        onChange={(kind) => onChange({ kind })}
      />
      <Days draft={draft} faults={faults} term={term} onChange={onChange} />
      <div className={styles.pair}>
        <TimeField
          label={words.startTime}
          value={draft.startTime}
          error={faults?.startTime ? words[faults.startTime] : undefined}
          onChange={(startTime, text) =>
            onChange({ startTime, isTimeWrong: startTime === null && text.trim() !== '' })
          }
        />
        {draft.startTime === null && <p className={styles.hint}>{words.wholeDay}</p>}
        {draft.startTime !== null && (
          <Textfield
            label={words.minutes}
            inputMode="numeric"
            autoComplete="off"
            maxLength={5}
            value={draft.minutes}
            error={faults?.minutes ? words[faults.minutes] : undefined}
            onChange={(event) => onChange({ minutes: event.target.value })}
          />
        )}
      </div>
      <Segmented
        label={words.repeats}
        value={draft.repeats}
        options={yearEventRepeats.map((value) => ({
          value,
          label: capitalised(developmentWords.yearEventRepeats[value]),
        }))}
        onChange={(repeats) => onChange({ repeats })}
      />
      <Textfield
        label={words.place}
        autoComplete="off"
        maxLength={300}
        value={draft.place}
        onChange={(event) => onChange({ place: event.target.value })}
      />
      <Field>
        <Label>{words.note}</Label>
        <Textarea
          rows={3}
          maxLength={20_000}
          value={draft.note}
          onChange={(event) => onChange({ note: event.target.value })}
        />
      </Field>
    </>
  );
};

const Days = ({ draft, faults, term, onChange }: EventFieldsProps) => {
  const words = useText().yearWheel.event;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const { from, to } = eventPeriod(term);
  const dayFault =
    faults?.day === 'outside'
      ? words.outside(formatDay(from, form, 'numeric'), formatDay(to, form, 'numeric'))
      : faults?.day
        ? words.noDay
        : undefined;
  return (
    <div className={styles.pair}>
      <DayField label={words.day} value={draft.day} error={dayFault} onChange={(day) => onChange({ day })} />
      <DayField
        label={words.lastDay}
        value={draft.lastDay}
        error={faults?.lastDay ? words[faults.lastDay] : undefined}
        onChange={(lastDay) => onChange({ lastDay })}
      />
    </div>
  );
};
