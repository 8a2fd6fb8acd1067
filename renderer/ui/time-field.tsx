import { Textfield } from '@digdir/designsystemet-react';
import { useState, type ReactNode } from 'react';
import { clockText, readClock } from '#shared/calendar/clock.ts';
import type { Clock } from '#shared/domain/series.ts';
import styles from './time-field.module.css';

interface TimeFieldProps {
  readonly label: string;
  /** Null: nothing that is a time stands there. */
  readonly value: Clock | null;
  /** With the text as it was written, which may be no time: «8.3o». */
  readonly onChange: (clock: Clock | null, text: string) => void;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
}

/** A time of day. Takes «8», «8.30», «0830» and «08:30», and writes it «08.30» when one leaves the field. */
export const TimeField = ({ label, value, onChange, description, error }: TimeFieldProps) => {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <Textfield
      className={styles.time}
      label={label}
      description={description}
      error={error}
      inputMode="numeric"
      autoComplete="off"
      maxLength={10}
      value={draft ?? (value === null ? '' : clockText(value))}
      onChange={(event) => {
        setDraft(event.target.value);
        onChange(readClock(event.target.value), event.target.value);
      }}
      // What is no time stays as it was written, so that it can be mended.
      onBlur={() => setDraft((written) => (written !== null && readClock(written) === null ? written : null))}
    />
  );
};
