import { Button, Field, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { EyeIcon, EyeSlashIcon } from '@navikt/aksel-icons';
import { useId, useState, type ReactNode, type Ref } from 'react';
import styles from './passphrase-field.module.css';

interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly showLabel: string;
  readonly hideLabel: string;
  readonly description?: string;
  /** A word on what is written so far, read politely. */
  readonly status?: ReactNode;
  readonly error?: string | undefined;
  readonly isDisabled?: boolean;
  /** What a dialog or a page puts the focus on when it opens. */
  readonly isFirst?: boolean;
  readonly fieldRef?: Ref<HTMLInputElement>;
}

/** A field for a passphrase: covered, with a button that shows it. Nothing helps or remembers what is written. */
export const PassphraseField = ({
  label,
  value,
  onChange,
  showLabel,
  hideLabel,
  description,
  status,
  error,
  isDisabled = false,
  isFirst = false,
  fieldRef,
}: PassphraseFieldProps) => {
  const [isShown, setShown] = useState(false);
  const id = useId();
  const Icon = isShown ? EyeSlashIcon : EyeIcon;
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      {description !== undefined && <Field.Description>{description}</Field.Description>}
      <div className={styles.row}>
        <input
          ref={fieldRef}
          id={id}
          className="ds-input"
          type={isShown ? 'text' : 'password'}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          maxLength={1000}
          disabled={isDisabled}
          aria-invalid={error === undefined ? undefined : true}
          data-autofocus={isFirst ? '' : undefined}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        <Button
          icon
          type="button"
          variant="tertiary"
          data-color="neutral"
          data-size="sm"
          className={styles.show}
          aria-label={isShown ? hideLabel : showLabel}
          disabled={isDisabled}
          onClick={() => setShown(!isShown)}
        >
          <Icon aria-hidden />
        </Button>
      </div>
      {status !== undefined && (
        <Field.Description data-color="neutral" aria-live="polite">
          {status}
        </Field.Description>
      )}
      {error !== undefined && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  );
};
