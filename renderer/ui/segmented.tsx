import { useId } from 'react';
import type { Option } from './choice.tsx';
import styles from './segmented.module.css';

interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: ReadonlyArray<Option<Value>>;
  readonly onChange: (value: Value) => void;
  readonly hideLabel?: boolean;
}

/** One of a few, all in sight: radio buttons drawn as a row of segments. Arrow keys move. */
export const Segmented = <Value extends string>({
  label,
  value,
  options,
  onChange,
  hideLabel,
}: SegmentedProps<Value>) => {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={hideLabel ? 'visually-hidden' : styles.legend}>{label}</legend>
      <div className={styles.segments}>
        {options.map((option) => (
          <label key={option.value} className={styles.segment}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
