import { useId } from 'react';
import styles from './radio-cards.module.css';

interface RadioCardsProps<Value extends string> {
  readonly label: string;
  readonly description?: string;
  readonly value: string | null;
  readonly options: ReadonlyArray<{ readonly value: Value; readonly label: string; readonly about?: string }>;
  readonly onChange: (value: Value) => void;
  readonly error?: string | undefined;
}

/** One of a few, each with room for a sentence: radio buttons one can hit anywhere on the line. */
export const RadioCards = <Value extends string>(props: RadioCardsProps<Value>) => {
  const { label, description, value, options, onChange, error } = props;
  const name = useId();
  return (
    <fieldset className={styles.group} data-invalid={error === undefined ? undefined : ''}>
      <legend>{label}</legend>
      {description !== undefined && <p className={styles.description}>{description}</p>}
      <div className={styles.cards}>
        {options.map((option, place) => (
          <label key={option.value} className={styles.card}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              aria-labelledby={`${name}-${place}-label`}
              aria-describedby={option.about === undefined ? undefined : `${name}-${place}`}
              onChange={() => onChange(option.value)}
            />
            <span className={styles.words}>
              <span id={`${name}-${place}-label`} className={styles.label}>
                {option.label}
              </span>
              {option.about !== undefined && (
                <span id={`${name}-${place}`} className={styles.about}>
                  {option.about}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
      {error !== undefined && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
};
