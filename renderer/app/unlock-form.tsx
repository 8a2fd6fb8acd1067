import { Button, Checkbox } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { desktop } from '#renderer/desktop/bridge.ts';
import { useWait } from '#renderer/parts/use-wait.ts';
import { WaitWords } from '#renderer/parts/wait-words.tsx';
import { useText } from '#renderer/stores/text.ts';
import { refreshVault } from '#renderer/stores/vault.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { PassphraseField } from '#renderer/ui/passphrase-field.tsx';
import type { PersonId } from '#shared/domain/id.ts';
import type { VaultState } from '#shared/ipc/vault.ts';
import styles from './lock-screen.module.css';
import { OpenerChoice } from './opener-choice.tsx';

interface UnlockFormProps {
  readonly vault: VaultState;
  readonly chosen: PersonId | null;
  readonly onChoose: (personId: PersonId) => void;
  readonly onOpened: () => void;
}

/** Who one is, and the passphrase. */
export const UnlockForm = ({ vault, chosen, onChoose, onOpened }: UnlockFormProps) => {
  const { lock } = useText();
  const words = lock.screen;
  const [passphrase, setPassphrase] = useState('');
  const [isRemembering, setRemembering] = useState(false);
  const unlock = useUnlock(vault, onOpened);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = async () => {
    if (chosen === null) return;
    await unlock.run(chosen, passphrase, vault.canRemember && isRemembering);
    field.current?.select();
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <OpenerChoice
        people={vault.people}
        chosen={chosen}
        onChoose={(personId) => {
          setPassphrase('');
          onChoose(personId);
        }}
      />
      {vault.demoPassphrase !== null && <Notice>{words.demo(vault.demoPassphrase)}</Notice>}
      <PassphraseField
        fieldRef={field}
        label={words.field}
        showLabel={lock.passphrase.show}
        hideLabel={lock.passphrase.hide}
        value={passphrase}
        error={unlock.trouble === null ? undefined : words[unlock.trouble]}
        onChange={setPassphrase}
      />
      <WaitWords seconds={unlock.seconds} />
      {vault.canRemember && (
        <div className={styles.remember}>
          <Checkbox
            label={words.remember}
            description={`${words.rememberFor} ${words.rememberNot}`}
            checked={isRemembering}
            onChange={(event) => setRemembering(event.target.checked)}
          />
        </div>
      )}
      <div className={styles.actions}>
        <Button type="submit" loading={unlock.isUnlocking}>
          {unlock.isUnlocking ? words.unlocking : words.unlock}
        </Button>
      </div>
    </form>
  );
};

type Trouble = 'missing' | 'wrong' | 'gone' | 'cannotUnlock';

const troubles = {
  wrong: 'wrong',
  wait: null,
  unknownPerson: 'gone',
  unreadable: 'cannotUnlock',
} as const;

const useUnlock = (vault: VaultState, onOpened: () => void) => {
  const [isUnlocking, setUnlocking] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const { seconds, begin } = useWait();
  // Someone has tried before this window was loaded.
  const [hadWait, setHadWait] = useState(false);
  if (!hadWait && vault.wait > 0) {
    setHadWait(true);
    begin(vault.wait);
  }
  const run = async (personId: PersonId, passphrase: string, remember: boolean) => {
    if (isUnlocking || seconds > 0) return;
    if (passphrase.trim() === '') return setTrouble('missing');
    setUnlocking(true);
    setTrouble(null);
    const answer = await desktop.unlock({ personId, passphrase, remember });
    if (answer.ok) return onOpened();
    const { wait } = await refreshVault();
    setUnlocking(false);
    setTrouble(troubles[answer.reason]);
    begin(wait);
    return undefined;
  };
  return { run, isUnlocking, trouble, seconds };
};
