import { Button, Field, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { useEffect, useId, useRef, useState } from 'react';
import { desktop } from '#renderer/desktop/bridge.ts';
import { useWait } from '#renderer/parts/use-wait.ts';
import { WaitWords } from '#renderer/parts/wait-words.tsx';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { refreshVault } from '#renderer/stores/vault.ts';
import { NewPassphrase } from '#renderer/ui/new-passphrase.tsx';
import { emptyPassphrase, madePassphrase } from '#renderer/ui/passphrase-draft.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import type { PersonId } from '#shared/domain/id.ts';
import type { VaultState } from '#shared/ipc/vault.ts';
import type { Text } from '#shared/text/text.ts';
import { readSheetKey, type SheetKeyReading } from '#shared/vault/sheet-key.ts';
import styles from './lock-screen.module.css';
import { OpenerChoice } from './opener-choice.tsx';

interface RecoverFormProps {
  readonly vault: VaultState;
  readonly chosen: PersonId | null;
  readonly onChoose: (personId: PersonId) => void;
  readonly onOpened: () => void;
  readonly onBack: () => void;
}

/** The way in with a sheet from the safe, and a new passphrase for the next time. */
export const RecoverForm = ({ vault, chosen, onChoose, onOpened, onBack }: RecoverFormProps) => {
  const { lock } = useText();
  const words = lock.recover;
  const [typed, setTyped] = useState('');
  const [draft, setDraft] = useState(emptyPassphrase);
  const recovery = useRecovery(onOpened);
  const reading = readSheetKey(typed);
  const form = useRef<HTMLFormElement>(null);
  const submit = async () => {
    await recovery.run(chosen, reading, madePassphrase(draft));
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className={styles.part}>
        <p>{words.lead}</p>
        <ul className={styles.ways}>
          <li>{words.withOwn}</li>
          <li>{words.withWorkspace}</li>
        </ul>
      </div>
      <OpenerChoice people={vault.people} chosen={chosen} onChoose={onChoose} />
      <KeyField
        typed={typed}
        reading={reading}
        isTried={recovery.isTried}
        onChange={setTyped}
        words={words}
      />
      <div className={styles.part}>
        <h2>{words.newHeading}</h2>
        <p>{words.newAbout}</p>
      </div>
      <NewPassphrase
        draft={draft}
        words={lock.passphrase}
        isTried={recovery.isTried}
        propose={desktop.proposePassphrase}
        onChange={setDraft}
      />
      {recovery.trouble !== null && <Notice tone="danger">{recovery.trouble}</Notice>}
      <WaitWords seconds={recovery.seconds} />
      <div className={styles.actions}>
        <Button type="submit" loading={recovery.isOpening}>
          {recovery.isOpening ? lock.screen.unlocking : words.open}
        </Button>
        <Button type="button" variant="secondary" onClick={onBack}>
          {words.back}
        </Button>
      </div>
    </form>
  );
};

interface KeyFieldProps {
  readonly typed: string;
  readonly reading: SheetKeyReading;
  readonly isTried: boolean;
  readonly onChange: (typed: string) => void;
  readonly words: Text['lock']['recover'];
}

const KeyField = ({ typed, reading, isTried, onChange, words }: KeyFieldProps) => {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  // What is missing is no fault while one writes.
  const isFault = reading.state !== 'whole' && (reading.state !== 'short' || isTried);
  const said = typed === '' && !isTried ? '' : readingWords(reading, words);
  return (
    <Field>
      <Label htmlFor={id}>{words.field}</Label>
      <Field.Description>{words.fieldAbout}</Field.Description>
      <textarea
        ref={field}
        id={id}
        className={`ds-input ${styles.key}`}
        rows={4}
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
        aria-invalid={isFault ? true : undefined}
        value={typed}
        onChange={(event) => onChange(event.target.value)}
      />
      {!isFault && said !== '' && <Field.Description aria-live="polite">{said}</Field.Description>}
      {isFault && <ValidationMessage>{said}</ValidationMessage>}
    </Field>
  );
};

/** How far the key has come, or what is wrong with it and where. */
const readingWords = (reading: SheetKeyReading, words: Text['lock']['recover']): string => {
  switch (reading.state) {
    case 'whole':
      return words.whole;
    case 'short':
      return words.left(reading.count);
    case 'long':
      return words.tooMany(reading.count);
    case 'wrongSign':
      return words.wrongSign(reading.sign, reading.at.line, reading.at.group);
    case 'mistyped':
      return reading.at === null ? words.mistyped : words.mistypedAt(reading.at.line, reading.at.group);
    default:
      return reading satisfies never;
  }
};

const useRecovery = (onOpened: () => void) => {
  const { lock } = useText();
  const [isTried, setTried] = useState(false);
  const [isOpening, setOpening] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { seconds, begin } = useWait();
  const run = async (personId: PersonId | null, reading: SheetKeyReading, passphrase: string | null) => {
    setTried(true);
    if (personId === null || reading.state !== 'whole' || passphrase === null || seconds > 0) return;
    setOpening(true);
    setTrouble(null);
    const answer = await desktop.recover({ personId, sheetKey: reading.key, passphrase });
    if (answer.ok) {
      if (answer.value.ownThings === 'startedAnew') say(lock.recover.startedAnew, { tone: 'danger' });
      onOpened();
      return;
    }
    const { wait } = await refreshVault();
    setOpening(false);
    begin(wait);
    if (answer.reason !== 'wait')
      setTrouble(answer.reason === 'wrong' ? lock.recover.wrong : lock.screen.cannotUnlock);
  };
  return { run, isTried, isOpening, trouble, seconds };
};
