import { useState } from 'react';
import { desktop } from '#renderer/desktop/bridge.ts';
import { useWait } from '#renderer/parts/use-wait.ts';
import { WaitWords } from '#renderer/parts/wait-words.tsx';
import { useAsking } from '#renderer/stores/confirm-me.ts';
import { useText } from '#renderer/stores/text.ts';
import { confirmedNow, refreshVault } from '#renderer/stores/vault.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { PassphraseField } from '#renderer/ui/passphrase-field.tsx';

/** Asks for the passphrase once more, for whoever waits for `confirmMe`. */
export const AskAgain = () => {
  const answer = useAsking((asking) => asking.answer);
  return answer && <Asking onAnswer={answer} />;
};

const Asking = ({ onAnswer }: { readonly onAnswer: (isConfirmed: boolean) => void }) => {
  const { lock, common } = useText();
  const words = lock.confirm;
  const [passphrase, setPassphrase] = useState('');
  const [trouble, setTrouble] = useState<'missing' | 'wrong' | null>(null);
  const [isConfirming, setConfirming] = useState(false);
  const { seconds, begin } = useWait();
  const confirm = async () => {
    if (isConfirming || seconds > 0) return;
    if (passphrase.trim() === '') return setTrouble('missing');
    setConfirming(true);
    const answer = await desktop.confirmPassphrase({ passphrase });
    setConfirming(false);
    if (answer.ok) {
      confirmedNow(answer.value.confirmedAt);
      onAnswer(true);
      return;
    }
    setTrouble(answer.reason === 'wrong' ? 'wrong' : null);
    begin((await refreshVault()).wait);
  };
  return (
    <FormDialog
      heading={words.heading}
      size="small"
      closeLabel={common.close}
      onClose={() => onAnswer(false)}
      submitLabel={isConfirming ? words.confirming : words.confirm}
      cancelLabel={words.cancel}
      isBusy={isConfirming}
      onSubmit={confirm}
    >
      <p>{words.about}</p>
      <PassphraseField
        isFirst
        label={words.field}
        showLabel={lock.passphrase.show}
        hideLabel={lock.passphrase.hide}
        value={passphrase}
        error={trouble === null ? undefined : lock.screen[trouble]}
        onChange={setPassphrase}
      />
      <WaitWords seconds={seconds} />
    </FormDialog>
  );
};
