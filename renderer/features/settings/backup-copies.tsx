import { Button } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { desktop } from '#renderer/desktop/bridge.ts';
import { refreshBackup } from '#renderer/stores/backup.ts';
import { confirmMe } from '#renderer/stores/confirm-me.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { startRestore, tryCopy } from '#renderer/stores/restore.ts';
import { useText } from '#renderer/stores/text.ts';
import { useMachineDay } from '#renderer/stores/today.ts';
import { say } from '#renderer/stores/toasts.ts';
import { Ask } from '#renderer/ui/ask.tsx';
import type { CopyInfo } from '#shared/ipc/backup.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { whenWas } from '#shared/text/when.ts';
import styles from './settings.module.css';

/** So many are shown before one asks for all. */
const few = 8;

/** The copies in both places: try, restore, remove. */
export const BackupCopies = () => {
  const text = useText();
  const words = text.backup.copies;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const today = useMachineDay();
  const [copies, setCopies] = useState<readonly CopyInfo[] | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  const [removing, setRemoving] = useState<CopyInfo | null>(null);
  useEffect(() => void desktop.listCopies().then(setCopies), []);
  const remove = async ({ token }: CopyInfo) => {
    setRemoving(null);
    if (!(await confirmMe())) return;
    const answer = await desktop.removeCopies({ tokens: [token] });
    say(answer.ok ? words.removed : words.notRemoved, answer.ok ? {} : { tone: 'danger' });
    setCopies(await desktop.listCopies());
    await refreshBackup();
  };
  if (copies === null) return null;
  const shown = showsAll ? copies : copies.slice(0, few);
  return (
    <section className={styles.block} aria-labelledby="copies-heading">
      <h3 id="copies-heading">{words.heading}</h3>
      {copies.length === 0 ? (
        <p className={styles.about}>{words.none}</p>
      ) : (
        <ul className={`${styles.people} ${styles.wide}`} aria-labelledby="copies-heading">
          {shown.map((copy) => (
            <Copy
              key={copy.token}
              copy={copy}
              when={whenWas(copy.made, today, form)}
              onRemove={() => setRemoving(copy)}
            />
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        {copies.length > shown.length && (
          <Button variant="tertiary" onClick={() => setShowsAll(true)}>
            {words.showAll(copies.length)}
          </Button>
        )}
        <Button variant="secondary" onClick={() => startRestore()}>
          {words.open}
        </Button>
      </div>
      {removing !== null && (
        <Ask
          question={words.removeAsk(whenWas(removing.made, today, form))}
          confirmLabel={words.remove}
          cancelLabel={text.settings.cancel}
          tone="danger"
          onConfirm={() => void remove(removing)}
          onCancel={() => setRemoving(null)}
        >
          <p>{words.removeAbout}</p>
        </Ask>
      )}
    </section>
  );
};

interface CopyProps {
  readonly copy: CopyInfo;
  readonly when: string;
  readonly onRemove: () => void;
}

const Copy = ({ copy, when, onRemove }: CopyProps) => {
  const { backup } = useText();
  const words = backup.copies;
  const where = words.places[copy.place];
  const named = `${when}, ${where}`;
  return (
    <li className={styles.person}>
      <div>
        <p className={styles.name}>{capitalised(when)}</p>
        <p className={styles.hint}>
          {where} · {backup.size(megabytes(copy.size))}
        </p>
      </div>
      <div className={styles.buttons}>
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={words.tryCopy(named)}
          onClick={() => tryCopy(copy.token)}
        >
          {words.tryIt}
        </Button>
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={words.restoreCopy(named)}
          onClick={() => startRestore(copy.token)}
        >
          {words.restore}
        </Button>
        <Button
          variant="tertiary"
          data-size="sm"
          data-color="danger"
          aria-label={words.removeCopy(named)}
          onClick={onRemove}
        >
          {words.remove}
        </Button>
      </div>
    </li>
  );
};

/** With one decimal and the comma of Norwegian; never less than the smallest that is shown. */
const megabytes = (bytes: number): string =>
  Math.max(bytes / 1_000_000, 0.1)
    .toFixed(1)
    .replace('.', ',');
