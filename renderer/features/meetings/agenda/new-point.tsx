import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useText } from '#renderer/stores/text.ts';
import styles from './agenda.module.css';

interface NewPointProps {
  readonly label: string;
  /** Keeps the point; true when it is kept. */
  readonly onAdd: (title: string) => Promise<boolean>;
  /** Keeps it as a draft only its writer sees. Left out where there can be none. */
  readonly onDraft?: (title: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A point is written where it will stand. Enter keeps it and makes room for the next; Esc ends. */
export const NewPoint = ({ label, onAdd, onDraft, onClose }: NewPointProps) => {
  const words = useText().agenda.newPoint;
  const [title, setTitle] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const keep = async (act: (title: string) => Promise<boolean>) => {
    if (title.trim() === '' || !(await act(title.trim()))) return;
    setTitle('');
    field.current?.focus();
  };
  // From the field and from its buttons alike.
  const keys = {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      onClose();
    },
  };
  return (
    <form
      {...keys}
      className={`${styles.newPoint} no-print`}
      onSubmit={(event) => {
        event.preventDefault();
        void keep(onAdd);
      }}
    >
      <input
        ref={field}
        className="ds-input"
        aria-label={label}
        aria-describedby="new-point-hint"
        placeholder={words.placeholder}
        maxLength={500}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <Button type="submit" data-size="sm" disabled={title.trim() === ''}>
        {words.add}
      </Button>
      {onDraft && (
        <Button
          type="button"
          data-size="sm"
          variant="secondary"
          disabled={title.trim() === ''}
          onClick={() => void keep(onDraft)}
        >
          {words.draft}
        </Button>
      )}
      <Button type="button" data-size="sm" variant="tertiary" onClick={onClose}>
        {words.cancel}
      </Button>
      <p id="new-point-hint" className={styles.hint}>
        {words.hint}
      </p>
    </form>
  );
};
