import { Button } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { desktop } from '#renderer/desktop/bridge.ts';
import { useText } from '#renderer/stores/text.ts';
import { DialogBox } from '#renderer/ui/dialog-box.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { BackupAnswers } from '#shared/ipc/backup.ts';
import { Inside } from './inside.tsx';
import styles from './restore.module.css';

interface TryDialogProps {
  readonly token: string;
  readonly onClose: () => void;
}

/** «Prøv denne kopien»: opens all of it in memory and says what is there. Touches nothing. */
export const TryDialog = ({ token, onClose }: TryDialogProps) => {
  const { backup, common } = useText();
  const words = backup.tried;
  const [answer, setAnswer] = useState<BackupAnswers['tryCopy'] | null>(null);
  useEffect(() => {
    let isShown = true;
    void desktop
      .tryCopy({ token })
      .catch((): BackupAnswers['tryCopy'] => ({ ok: false, reason: 'damaged' }))
      .then((tried) => isShown && setAnswer(tried));
    return () => {
      isShown = false;
    };
  }, [token]);
  return (
    <DialogBox
      heading={words.heading}
      closeLabel={words.close}
      onClose={onClose}
      actions={
        <Button variant="secondary" onClick={onClose}>
          {words.close}
        </Button>
      }
    >
      <div className={styles.content} aria-live="polite" aria-busy={answer === null}>
        {answer === null && <p>{words.busy}</p>}
        {answer?.ok === true && (
          <>
            <Notice tone="success" toneLabel={common.tones.success}>
              {words.whole} {words.untouched}
            </Notice>
            <Inside content={answer.value} />
          </>
        )}
        {answer?.ok === false && (
          <Notice tone="danger" toneLabel={common.tones.danger} title={words.notWhole}>
            {backup.restore.refused[answer.reason]} {words.untouched}
          </Notice>
        )}
      </div>
    </DialogBox>
  );
};
