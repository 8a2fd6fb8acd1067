import { Button } from '@digdir/designsystemet-react';
import { EyeSlashIcon, PadlockLockedIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { readPrivateNote, savePrivateNote } from '#renderer/db/repositories/private-notes.ts';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import { accepted } from './item-actions.ts';
import styles from './private-note.module.css';

/**
 * What one has written for oneself about the item. Only who has opened can read it; another person sees their own, or
 * nothing. Covered until one goes to it, for somebody may be looking along.
 */
export const ItemPrivateNote = ({ item }: { readonly item: ChecklistItem }) => {
  const words = useText().lock.privateNote;
  const note = useLiveQuery(() => readPrivateNote(item.id), [item.id]);
  const [isCovered, setCovered] = useState(true);
  if (note === undefined) return null;
  const isHidden = isCovered && note !== null && note !== '';
  return (
    <section
      className={styles.note}
      data-covered={isHidden ? '' : undefined}
      aria-labelledby="private-note-heading"
    >
      <header className={styles.head}>
        <h3 id="private-note-heading">
          <PadlockLockedIcon aria-hidden />
          {words.heading}
        </h3>
        {!isCovered && note !== null && note !== '' && (
          <Button variant="tertiary" data-size="sm" data-color="neutral" onClick={() => setCovered(true)}>
            <EyeSlashIcon aria-hidden />
            {words.hide}
          </Button>
        )}
      </header>
      <p className={styles.quiet}>{words.about}</p>
      <AutosaveText
        label={words.label}
        description={isHidden ? words.covered : undefined}
        value={note ?? ''}
        multiline
        maxLength={20_000}
        onEnter={() => setCovered(false)}
        onSave={(body) => void save(item, body)}
      />
      <p className={styles.quiet}>{words.hint}</p>
    </section>
  );
};

const save = async (item: ChecklistItem, body: string): Promise<void> => {
  accepted(await savePrivateNote(item.id, body));
};
