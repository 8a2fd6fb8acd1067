import { Button } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { startRestore } from '#renderer/stores/restore.ts';
import { useText } from '#renderer/stores/text.ts';
import { refreshVault, useVault } from '#renderer/stores/vault.ts';
import { Mark } from '#renderer/ui/mark.tsx';
import type { PersonId } from '#shared/domain/id.ts';
import type { VaultState } from '#shared/ipc/vault.ts';
import styles from './lock-screen.module.css';
import { LockedCommands } from './locked-commands.tsx';
import { OpeningPage } from './opening-page.tsx';
import { RecoverForm } from './recover-form.tsx';
import { UnlockForm } from './unlock-form.tsx';
import { UnreadableKeysPage } from './unreadable-keys-page.tsx';

/** What stands in the window while it is locked: roles, a passphrase, and nothing of what is inside. */
export const LockScreen = ({ onOpened }: { readonly onOpened: () => void }) => {
  const vault = useVault((store) => store.state);
  useEffect(() => void refreshVault(), []);
  if (vault === null) return <OpeningPage />;
  if (vault.state === 'unreadable') return <UnreadableKeysPage onRetry={onOpened} />;
  return <Locked vault={vault} onOpened={onOpened} />;
};

interface LockedProps {
  readonly vault: VaultState;
  readonly onOpened: () => void;
}

const Locked = ({ vault, onOpened }: LockedProps) => {
  const { lock: words, backup } = useText();
  const [isRecovering, setRecovering] = useState(false);
  const [chosen, setChosen] = useState<PersonId | null>(vault.last ?? vault.people[0]?.personId ?? null);
  const choice = { vault, chosen, onChoose: setChosen, onOpened };
  return (
    <main className={styles.screen}>
      <LockedCommands />
      <div className={`${styles.sheet} ${isRecovering ? styles.wide : ''}`}>
        <header className={styles.head}>
          <Mark className={styles.mark} />
          <h1>{isRecovering ? words.recover.heading : words.screen.heading}</h1>
        </header>
        {isRecovering ? (
          <RecoverForm {...choice} onBack={() => setRecovering(false)} />
        ) : (
          <>
            <UnlockForm {...choice} />
            <div className={styles.other}>
              <Button variant="tertiary" data-size="sm" onClick={() => setRecovering(true)}>
                {words.screen.forgotten}
              </Button>
              <Button variant="tertiary" data-size="sm" onClick={() => startRestore()}>
                {backup.haveCopy}
              </Button>
            </div>
          </>
        )}
      </div>
    </main>
  );
};
