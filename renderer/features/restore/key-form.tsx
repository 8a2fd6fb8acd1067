import { Field, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useText } from '#renderer/stores/text.ts';
import { PassphraseField } from '#renderer/ui/passphrase-field.tsx';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';
import styles from './restore.module.css';
import type { Given } from './use-restoring.ts';

interface KeyFormProps {
  readonly id: string;
  /** What was given before did not open it. */
  readonly wrong: 'passphrase' | 'sheet' | null;
  readonly onGiven: (given: Given) => void;
}

/** Asks for what opens a copy that is not this workspace's: a passphrase with its key file, or the key on the sheet. */
export const KeyForm = ({ id, wrong, onGiven }: KeyFormProps) => {
  const { backup, lock } = useText();
  const words = backup.restore.key;
  const [way, setWay] = useState<'passphrase' | 'sheet'>(wrong ?? 'passphrase');
  const [typed, setTyped] = useState('');
  const [isMissing, setMissing] = useState(false);
  const fieldId = useId();
  const wrongWords = way === 'passphrase' ? words.wrongPassphrase : words.wrongSheet;
  const error = isMissing ? words.missing : way === wrong && typed === '' ? wrongWords : undefined;
  const give = () => {
    if (typed.trim() === '') return setMissing(true);
    onGiven(way === 'passphrase' ? { passphrase: typed } : { sheetKey: typed });
  };
  const change = (value: string) => {
    setMissing(false);
    setTyped(value);
  };
  return (
    <form
      id={id}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      <RadioCards
        label={words.about}
        value={way}
        options={[
          { value: 'passphrase', label: words.byPassphrase, about: words.byPassphraseAbout },
          { value: 'sheet', label: words.bySheet, about: words.bySheetAbout },
        ]}
        onChange={(next) => {
          setWay(next);
          change('');
        }}
      />
      {way === 'passphrase' ? (
        <PassphraseField
          isFirst
          label={words.passphrase}
          showLabel={lock.passphrase.show}
          hideLabel={lock.passphrase.hide}
          value={typed}
          error={error}
          onChange={change}
        />
      ) : (
        <Field>
          <Label htmlFor={fieldId}>{words.sheetKey}</Label>
          <input
            id={fieldId}
            className="ds-input"
            type="text"
            autoComplete="off"
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            maxLength={500}
            aria-invalid={error === undefined ? undefined : true}
            value={typed}
            onChange={(event) => change(event.target.value)}
          />
          {error !== undefined && <ValidationMessage>{error}</ValidationMessage>}
        </Field>
      )}
    </form>
  );
};
