import { Textfield } from '@digdir/designsystemet-react';
import { TimeField } from '#renderer/ui/time-field.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import type { Day } from '#shared/calendar/day.ts';
import { frequencies } from '#shared/domain/series.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { lengthOf, type WhenFault, type WhenForm } from './series-form.ts';
import styles from './series.module.css';

interface WhenFieldsProps {
  readonly form: WhenForm;
  readonly onChange: (change: Partial<WhenForm>) => void;
  readonly faults: readonly WhenFault[];
  /** The last day meetings are made for when no other is given. */
  readonly horizon: Day;
  /** `change`: the series is there, and the day is when it begins to be otherwise. */
  readonly purpose: 'new' | 'change';
}

/** How often, when and where. */
export const WhenFields = ({ form, onChange, faults, horizon, purpose }: WhenFieldsProps) => {
  const { meetings, meetingWords } = useText();
  const writtenForm = usePreferences((preferences) => preferences.writtenForm);
  const words = meetings.form;
  const error = (...known: readonly WhenFault[]): { readonly error?: string } => {
    const [fault] = faults.filter((each) => known.includes(each));
    return fault === undefined ? {} : { error: words.errors[fault] };
  };
  const isOnce = form.frequency === 'once';
  const length = lengthOf(form);
  const dayLabel = purpose === 'new' ? words.firstDay : words.firstDayChange;
  return (
    <div className={styles.fields}>
      <Choice
        label={words.frequency}
        value={form.frequency}
        options={frequencies
          .filter((value) => value !== 'once' || purpose === 'new')
          .map((value) => ({ value, label: capitalised(meetingWords.frequencies[value]) }))}
        onChange={(frequency) => onChange({ frequency })}
      />
      <div className={styles.line}>
        <DayField
          label={isOnce ? words.onDay : dayLabel}
          {...(isOnce ? {} : { description: words.firstDayHint })}
          value={form.firstDay}
          onChange={(firstDay) => onChange({ firstDay })}
          {...error('firstDay')}
        />
        {!isOnce && (
          <DayField
            label={words.lastDay}
            description={words.lastDayHint(formatDay(horizon, writtenForm, 'numeric'))}
            value={form.lastDay}
            onChange={(lastDay) => onChange({ lastDay })}
            {...error('lastDay')}
          />
        )}
      </div>
      <div className={styles.line}>
        <TimeField
          label={words.from}
          value={form.from}
          onChange={(from) => onChange({ from })}
          {...error('startTime')}
        />
        <TimeField
          label={words.to}
          value={form.to}
          onChange={(to) => onChange({ to })}
          {...error('endTime', 'endsFirst', 'tooShort')}
        />
        {length !== null && length > 0 && <p className={styles.beside}>{words.length(length)}</p>}
      </div>
      <Textfield
        label={words.place}
        value={form.place}
        maxLength={500}
        autoComplete="off"
        onChange={(event) => onChange({ place: event.target.value })}
      />
    </div>
  );
};
