import { useState } from 'react';
import { desktop } from '#renderer/desktop/bridge.ts';
import { useText } from '#renderer/stores/text.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { NewPassphrase } from '#renderer/ui/new-passphrase.tsx';
import { emptyPassphrase, madePassphrase } from '#renderer/ui/passphrase-draft.ts';
import { Notice } from '#renderer/ui/notice.tsx';

interface NewPassphraseDialogProps {
  readonly heading: string;
  readonly about?: string;
  readonly confirmLabel: string;
  /** Takes the passphrase; false when it could not be kept. */
  readonly onMade: (passphrase: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Asks for a new passphrase, and stays open until it is kept. */
export const NewPassphraseDialog = (props: NewPassphraseDialogProps) => {
  const { heading, about, confirmLabel, onMade, onClose } = props;
  const text = useText();
  const { lock } = text;
  const [draft, setDraft] = useState(emptyPassphrase);
  const [isTried, setTried] = useState(false);
  const [isKeeping, setKeeping] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const submit = async () => {
    setTried(true);
    const passphrase = madePassphrase(draft);
    if (passphrase === null || isKeeping) return;
    setKeeping(true);
    const isKept = await onMade(passphrase);
    setKeeping(false);
    setFailed(!isKept);
  };
  return (
    <FormDialog
      heading={heading}
      place="top"
      closeLabel={text.common.close}
      onClose={onClose}
      submitLabel={isKeeping ? lock.security.passphrase.changing : confirmLabel}
      cancelLabel={text.settings.cancel}
      isBusy={isKeeping}
      onSubmit={submit}
    >
      {about !== undefined && <p>{about}</p>}
      <NewPassphrase
        draft={draft}
        words={lock.passphrase}
        isTried={isTried}
        propose={desktop.proposePassphrase}
        onChange={setDraft}
      />
      {hasFailed && <Notice tone="danger">{lock.switching.failed}</Notice>}
    </FormDialog>
  );
};
