import { Button, Textfield } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { desktop } from '#renderer/desktop/bridge.ts';
import type { SheetKind } from '#renderer/stores/sheet.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { refreshVault } from '#renderer/stores/vault.ts';
import { DialogBox } from '#renderer/ui/dialog-box.tsx';

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
  const formId = useId();
  const confirm = async () => {
    const answer = await desktop.confirmSheet({ of, word: word.trim() });
    if (!answer.ok) return setTrouble(answer.reason === 'wrong' ? words.wrongWord : words.notSaved);
    await refreshVault();
    say(words.confirmed);
    onClose();
  };
  return (
    <DialogBox
      heading={words.check}
      size="small"
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={formId}>
            {words.confirm}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {words.later}
          </Button>
        </>
      }
    >
      <p>
        <strong>{words[of]}.</strong> {words.checkAbout}
      </p>
      <form
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
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
      </form>
    </DialogBox>
  );
};
