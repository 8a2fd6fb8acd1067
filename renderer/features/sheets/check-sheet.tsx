import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { desktop } from '#renderer/desktop/bridge.ts';
import type { SheetKind } from '#renderer/stores/sheet.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { refreshVault } from '#renderer/stores/vault.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';

interface CheckSheetProps {
  readonly of: SheetKind;
  readonly onClose: () => void;
}

/** The word on the paper, typed back: then both know that the sheet is there and can be read. */
export const CheckSheet = ({ of, onClose }: CheckSheetProps) => {
  const { lock, common } = useText();
  const words = lock.sheets;
  const [word, setWord] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const confirm = async () => {
    const answer = await desktop.confirmSheet({ of, word: word.trim() });
    if (!answer.ok) return setTrouble(answer.reason === 'wrong' ? words.wrongWord : words.notSaved);
    await refreshVault();
    say(words.confirmed);
    onClose();
  };
  return (
    <FormDialog
      heading={words.check}
      size="small"
      closeLabel={common.close}
      onClose={onClose}
      submitLabel={words.confirm}
      cancelLabel={words.later}
      onSubmit={confirm}
    >
      <p>
        <strong>{words[of]}.</strong> {words.checkAbout}
      </p>
      <Textfield
        data-autofocus=""
        label={words.word}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        value={word}
        error={trouble ?? undefined}
        onChange={(event) => setWord(event.target.value)}
      />
    </FormDialog>
  );
};
