import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { desktop } from '#renderer/desktop/bridge.ts';
import { confirmMe } from '#renderer/stores/confirm-me.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useMachineDay } from '#renderer/stores/today.ts';
import { say } from '#renderer/stores/toasts.ts';
import { whenSaved } from '#renderer/stores/when-saved.ts';
import { Ask } from '#renderer/ui/ask.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { Instant } from '#shared/domain/row.ts';
import { whenWas } from '#shared/text/when.ts';

/** The way back to what was here before the last switch. */
export const BackupSwitched = ({ at }: { readonly at: Instant }) => {
  const { backup, settings } = useText();
  const words = backup.switched;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const today = useMachineDay();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const undo = async () => {
    setAsking(false);
    if (!(await confirmMe())) return;
    setBusy(true);
    const answer = await whenSaved(desktop.undoSwitch).catch(() => null);
    // The window is loaded anew in a moment.
    if (answer?.ok === true) return;
    setBusy(false);
    say(answer?.reason === 'notSaved' ? words.notSaved : words.failed, { tone: 'danger' });
  };
  return (
    <Notice
      tone="info"
      actions={
        <Button variant="secondary" data-size="sm" loading={isBusy} onClick={() => setAsking(true)}>
          {words.undo}
        </Button>
      }
    >
      {words.words(whenWas(at, today, form))}
      {isAsking && (
        <Ask
          question={words.undoAsk}
          confirmLabel={words.undo}
          cancelLabel={settings.cancel}
          onConfirm={() => void undo()}
          onCancel={() => setAsking(false)}
        >
          <p>{words.undoAbout}</p>
        </Ask>
      )}
    </Notice>
  );
};
