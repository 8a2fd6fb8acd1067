import { Field, Label, Select } from '@digdir/designsystemet-react';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: ReadonlyArray<Option<Value>>;
  readonly onChange: (value: Value) => void;
  readonly description?: string;
  /** The label is read by screen readers only, e.g. in a row of filters. */
  readonly hideLabel?: boolean;
}

/** One of a few, folded away: a native select with its label. */
export const Choice = <Value extends string>(props: ChoiceProps<Value>) => {
  const { label, value, options, onChange, description, hideLabel = false } = props;
  return (
    <Field>
      <Label className={hideLabel ? 'visually-hidden' : undefined}>{label}</Label>
      {description !== undefined && <Field.Description>{description}</Field.Description>}
      <Select
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <Select.Option key={option.value} value={option.value}>
            {option.label}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
};
