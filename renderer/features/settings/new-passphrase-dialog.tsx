import { Button } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { desktop } from '#renderer/desktop/bridge.ts';
import { useText } from '#renderer/stores/text.ts';
import { DialogBox } from '#renderer/ui/dialog-box.tsx';
import { NewPassphrase } from '#renderer/ui/new-passphrase.tsx';
import { emptyPassphrase, madePassphrase } from '#renderer/ui/passphrase-draft.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import styles from './settings.module.css';

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
  const formId = useId();
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
    <DialogBox
      heading={heading}
      place="top"
      closeLabel={text.common.close}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={formId} loading={isKeeping}>
            {isKeeping ? lock.security.passphrase.changing : confirmLabel}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {text.settings.cancel}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={styles.fields}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
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
      </form>
    </DialogBox>
  );
};
