import { Button } from '@digdir/designsystemet-react';
import { useCallback, useEffect, useState } from 'react';
import { desktop } from '#renderer/desktop/bridge.ts';
import { confirmMe } from '#renderer/stores/confirm-me.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { Ask } from '#renderer/ui/ask.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { Instant } from '#shared/domain/row.ts';
import type { CopyInfo } from '#shared/ipc/backup.ts';
import { formatInstant } from '#shared/text/dates.ts';
import styles from './bin.module.css';

/**
 * Copies in the second place from before the last deletion: they still hold what was deleted. Asked for anew each time,
 * since a memory stick may have been away when it was done.
 */
export const OldCopies = ({ since }: { readonly since: Instant }) => {
  const text = useText();
  const words = text.disposal.copies;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const [isAsking, setAsking] = useState(false);
  const [old, look] = useOldCopies(since);
  if (old.length === 0) return null;
  const remove = async () => {
    setAsking(false);
    if (!(await confirmMe())) return;
    const answer = await desktop.removeCopies({ tokens: old.map(({ token }) => token) });
    look();
    if (answer.ok) say(words.removed(answer.value.removed));
    else say(words.notRemoved, { tone: 'danger' });
  };
  return (
    <>
      <Notice
        tone="warning"
        title={words.heading(old.length)}
        actions={
          <Button data-size="sm" variant="secondary" onClick={() => setAsking(true)}>
            {words.remove}
          </Button>
        }
      >
        <p>{words.about}</p>
        <ul className={styles.names} aria-label={words.list}>
          {old.map(({ token, made }) => (
            <li key={token}>{formatInstant(made, form)}</li>
          ))}
        </ul>
      </Notice>
      {isAsking && (
        <Ask
          question={words.ask(old.length)}
          confirmLabel={words.remove}
          cancelLabel={text.disposal.ask.cancel}
          tone="danger"
          onConfirm={() => void remove()}
          onCancel={() => setAsking(false)}
        >
          <p>{words.askAbout}</p>
        </Ask>
      )}
    </>
  );
};

const useOldCopies = (since: Instant): readonly [readonly CopyInfo[], () => void] => {
  const [old, setOld] = useState<readonly CopyInfo[]>([]);
  const look = useCallback(() => {
    void desktop
      .listCopies()
      .then((copies) => setOld(copies.filter(({ place, made }) => place === 'second' && made < since)));
  }, [since]);
  useEffect(look, [look]);
  return [old, look];
};
