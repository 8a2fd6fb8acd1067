import { Button } from '@digdir/designsystemet-react';
import { ArrowUndoIcon, TrashIcon } from '@navikt/aksel-icons';
import { restoreFromBin, type BinEntry } from '#renderer/db/bin.ts';
import { askToDelete } from '#renderer/stores/disposal.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { formatInstant } from '#shared/text/dates.ts';
import { exerciseKindName } from '#shared/text/exercise-title.ts';
import styles from './bin.module.css';

interface EntryProps {
  readonly entry: BinEntry;
  /** As it is called on the screen. */
  readonly name: string;
  readonly who: string | null;
}

/** One thing in the bin, with the way back and the way out. */
export const Entry = ({ entry, name, who }: EntryProps) => {
  const text = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const words = text.settings.bin;
  const restore = async () => {
    const answer = await restoreFromBin(entry);
    if (!answer.ok) {
      // What belongs to a closed term comes back when that is opened again, and there is where it is done.
      const why = answer.reason === 'closedTerm' ? text.dataLayer.refusals.closedTerm : words.refused;
      return say(why, { tone: 'danger' });
    }
    sayWithUndo(words.restored(name), answer.value);
  };
  return (
    <li className={styles.entry}>
      <div>
        <p className={styles.name}>{name}</p>
        <p className={styles.detail}>
          {exerciseKindName(entry.table, entry.row, form) ?? words.kinds[entry.table]} ·{' '}
          {words.by(formatInstant(entry.deletedAt, form), who)}
        </p>
      </div>
      <div className={styles.ways}>
        <Button
          variant="secondary"
          data-size="sm"
          aria-label={words.restoreItem(name)}
          onClick={() => void restore()}
        >
          <ArrowUndoIcon aria-hidden />
          {words.restore}
        </Button>
        <Button
          variant="tertiary"
          data-size="sm"
          data-color="danger"
          aria-label={text.disposal.bin.oneNamed(name)}
          onClick={() => askToDelete([{ table: entry.table, id: entry.id, name }], 'bin')}
        >
          <TrashIcon aria-hidden />
          {text.disposal.bin.one}
        </Button>
      </div>
    </li>
  );
};
