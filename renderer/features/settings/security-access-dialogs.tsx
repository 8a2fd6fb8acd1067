import { desktop } from '#renderer/desktop/bridge.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { refreshVault } from '#renderer/stores/vault.ts';
import { Ask } from '#renderer/ui/ask.tsx';
import { NewPassphraseDialog } from './new-passphrase-dialog.tsx';
import type { Opener } from './openers.ts';

interface AccessDialogProps {
  readonly opener: Opener;
  readonly onClose: () => void;
}

/** The person makes a passphrase of their own, without taking over now. */
export const GiveAccess = ({ opener, onClose }: AccessDialogProps) => {
  const { lock } = useText();
  const words = lock.security.access;
  const { personId, role } = opener;
  const name = opener.name ?? words.unknown;
  const give = async (passphrase: string): Promise<boolean> => {
    const answer = await desktop.giveAccess({ personId, role, passphrase });
    if (!answer.ok) return false;
    await refreshVault();
    onClose();
    say(words.given(name));
    return true;
  };
  return (
    <NewPassphraseDialog
      heading={lock.switching.newHeading(name)}
      about={lock.switching.newAbout(name)}
      confirmLabel={words.giveConfirm}
      onMade={give}
      onClose={onClose}
    />
  );
};

/** Asks before a person's way in is taken away, and says what then is closed. */
export const RemoveAccess = ({ opener, onClose }: AccessDialogProps) => {
  const { lock, settings } = useText();
  const words = lock.security.access;
  const name = opener.name ?? words.unknown;
  const remove = async () => {
    onClose();
    const answer = await desktop.removeAccess({ personId: opener.personId });
    await refreshVault();
    if (answer.ok) say(words.removed(name));
    else say(answer.reason === 'lastPerson' ? words.last : lock.security.notSaved, { tone: 'danger' });
  };
  return (
    <Ask
      question={words.removeAsk(name)}
      confirmLabel={words.remove}
      cancelLabel={settings.cancel}
      tone="danger"
      onConfirm={() => void remove()}
      onCancel={onClose}
    >
      <p>{words.removeAbout(name)}</p>
    </Ask>
  );
};
