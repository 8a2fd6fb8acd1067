import { Button, Switch } from '@digdir/designsystemet-react';
import { PadlockLockedIcon } from '@navikt/aksel-icons';
import { desktop } from '#renderer/desktop/bridge.ts';
import { confirmMe } from '#renderer/stores/confirm-me.ts';
import { lockNow } from '#renderer/stores/lock.ts';
import { changePreferences, usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { refreshVault, useVault } from '#renderer/stores/vault.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { Managed } from '#renderer/ui/managed.tsx';
import { lockMinutes, type LockMinutes } from '#shared/ipc.ts';
import styles from './settings.module.css';

/** When it locks, whether the PC remembers, and whether the window is seen on shared screens. */
export const SecurityLocking = () => {
  const { lock, policy } = useText();
  const words = lock.security;
  const { lockAfter, hideFromCapture, info } = usePreferences();
  const managed = info?.managed ?? [];
  return (
    <>
      <section className={styles.block} aria-labelledby="locking-heading">
        <h3 id="locking-heading">{words.locking.heading}</h3>
        <Managed by={policy.managed} isManaged={managed.includes('lockAfter')}>
          <Choice
            label={words.locking.after}
            description={words.locking.about}
            value={String(lockAfter) as `${LockMinutes}`}
            options={lockMinutes.map((minutes) => ({
              value: String(minutes) as `${LockMinutes}`,
              label: words.locking.minutes(minutes),
            }))}
            onChange={(minutes) => void changePreferences({ lockAfter: Number(minutes) as LockMinutes })}
          />
        </Managed>
        <Button variant="secondary" onClick={() => void lockNow()}>
          <PadlockLockedIcon aria-hidden />
          {words.locking.now}
        </Button>
        <RememberMe />
      </section>
      <section className={styles.block} aria-labelledby="capture-heading">
        <h3 id="capture-heading">{words.capture.heading}</h3>
        <Managed by={policy.managed} isManaged={managed.includes('hideFromCapture')}>
          <Switch
            label={words.capture.label}
            description={words.capture.about}
            checked={hideFromCapture}
            onChange={(event) => void changePreferences({ hideFromCapture: event.target.checked })}
          />
        </Managed>
      </section>
    </>
  );
};

/** Offered only where the operating system really can, and while one person alone uses the app. */
const RememberMe = () => {
  const { lock } = useText();
  const words = lock.security.locking;
  const state = useVault((vault) => vault.state);
  if (state === null || (!state.canRemember && !state.remembers)) return null;
  const change = async (on: boolean) => {
    if (on && !(await confirmMe())) return;
    const answer = await desktop.rememberMe({ on });
    await refreshVault();
    if (answer.ok) say(on ? words.remembered : words.forgotten);
    else say(lock.security.notSaved, { tone: 'danger' });
  };
  return (
    <Switch
      label={words.remember}
      description={`${lock.screen.rememberFor} ${lock.screen.rememberNot}`}
      checked={state.remembers}
      onChange={(event) => void change(event.target.checked)}
    />
  );
};
