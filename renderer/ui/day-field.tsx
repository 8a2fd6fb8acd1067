import { Textfield } from '@digdir/designsystemet-react';
import { useState, type ReactNode } from 'react';
import { isDay, type Day } from '#shared/calendar/day.ts';
import styles from './day-field.module.css';

interface DayFieldProps {
  readonly label: string;
  readonly value: Day | null;
  readonly onChange: (day: Day | null) => void;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly min?: Day;
  readonly max?: Day;
  /** The label is read by screen readers only. */
  readonly hideLabel?: boolean;
}

/** A date: the window's own date field (dd.mm.åååå, week begins on Monday). Empty is null. */
export const DayField = (props: DayFieldProps) => {
  const { label, value, onChange, description, error, min, max, hideLabel = false } = props;
  // A half-written year (0002, 0020, …) is a day to the browser, but not yet to us.
  const [draft, setDraft] = useState<string | null>(null);
  const write = (text: string) => {
    const isWhole = text === '' || (isDay(text) && text >= '1900-01-01');
    setDraft(isWhole ? null : text);
    if (isWhole) onChange(text === '' ? null : text);
  };
  return (
    <Textfield
      className={styles.day}
      type="date"
      label={hideLabel ? <span className="visually-hidden">{label}</span> : label}
      description={description}
      error={error}
      min={min ?? '1900-01-01'}
      max={max ?? '2199-12-31'}
      value={draft ?? value ?? ''}
      onChange={(event) => write(event.target.value)}
      onBlur={() => setDraft(null)}
    />
  );
};
