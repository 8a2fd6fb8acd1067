import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { useText } from '#renderer/stores/text.ts';
import type { PhaseKey } from '#shared/domain/checklist-item.ts';
import type { TermId } from '#shared/domain/id.ts';
import { add } from './item-actions.ts';
import { stopAdding } from './view.ts';
import styles from './list.module.css';

interface NewItemProps {
  readonly termId: TermId;
  readonly phase: PhaseKey;
  readonly name: string;
}

/** An own item is written where it will stand. Enter keeps it and makes room for the next; Esc ends. */
export const NewItem = ({ termId, phase, name }: NewItemProps) => {
  const words = useText().reception.newItem;
  const [title, setTitle] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const keep = async () => {
    if (title.trim() === '') return;
    const id = await add(termId, phase, title.trim());
    if (id === null) return;
    setTitle('');
    field.current?.focus();
    field.current?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <form
      className={`${styles.newItem} no-print`}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <input
        ref={field}
        className="ds-input"
        aria-label={words.label(name)}
        aria-describedby="new-item-hint"
        placeholder={words.placeholder}
        maxLength={200}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          stopAdding();
        }}
      />
      <Button type="submit" data-size="sm" disabled={title.trim() === ''}>
        {words.add}
      </Button>
      <Button type="button" data-size="sm" variant="tertiary" onClick={stopAdding}>
        {words.cancel}
      </Button>
      <p id="new-item-hint" className={styles.hint}>
        {words.hint}
      </p>
    </form>
  );
};
