import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useText } from '#renderer/stores/text.ts';
import styles from './minutes-field.module.css';

interface MinutesFieldProps {
  readonly label: string;
  /** Null: no time planned. */
  readonly value: number | null;
  /** Called when the field is left or Enter is pressed, with a whole number from 0 to 1440. */
  readonly onChange: (minutes: number | null) => void;
  readonly description?: string;
}

/** Planned minutes. What is no number is told and left as it is written; nothing is stored until it can be read. */
export const MinutesField = ({ label, value, onChange, description }: MinutesFieldProps) => {
  const words = useText().agenda.pane;
  const [draft, setDraft] = useState<string | null>(null);
  const read = draft === null ? value : readMinutes(draft);
  const keep = () => {
    if (read === undefined) return;
    setDraft(null);
    if (read !== value) onChange(read);
  };
  return (
    <Textfield
      className={styles.minutes}
      label={label}
      description={description}
      error={read === undefined ? words.badMinutes : undefined}
      inputMode="numeric"
      maxLength={6}
      value={draft ?? (value === null ? '' : String(value))}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
      }}
    />
  );
};

/** The minutes of what is written; null for nothing, undefined for what is no whole number of minutes in a day. */
export const readMinutes = (text: string): number | null | undefined => {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^\d{1,4}$/.test(trimmed) && Number(trimmed) <= 1440 ? Number(trimmed) : undefined;
};
