import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { desktop } from '#renderer/desktop/bridge.ts';
import { confirmMe } from '#renderer/stores/confirm-me.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { NewPassphraseDialog } from './new-passphrase-dialog.tsx';
import styles from './settings.module.css';

/** A new passphrase for who has opened. */
export const SecurityPassphrase = () => {
  const words = useText().lock.security;
  const [isChanging, setChanging] = useState(false);
  const begin = async () => setChanging(await confirmMe());
  const change = async (passphrase: string): Promise<boolean> => {
    const answer = await desktop.changePassphrase({ passphrase });
    if (!answer.ok) return false;
    setChanging(false);
    say(words.passphrase.changed);
    return true;
  };
  return (
    <section className={styles.block} aria-labelledby="passphrase-heading">
      <h3 id="passphrase-heading">{words.passphrase.heading}</h3>
      <p>{words.passphrase.about}</p>
      <Button variant="secondary" onClick={() => void begin()}>
        {words.passphrase.button}
      </Button>
      {isChanging && (
        <NewPassphraseDialog
          heading={words.passphrase.dialog}
          confirmLabel={words.passphrase.confirm}
          onMade={change}
          onClose={() => setChanging(false)}
        />
      )}
    </section>
  );
};
