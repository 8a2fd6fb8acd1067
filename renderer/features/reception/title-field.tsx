import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useText } from '#renderer/stores/text.ts';
import styles from './row.module.css';

interface TitleFieldProps {
  readonly title: string;
  readonly onSave: (title: string) => void;
  readonly onClose: () => void;
}

/** Gives the item a new name where it stands: Enter or leaving the field keeps it, Esc does not. */
export const TitleField = ({ title, onSave, onClose }: TitleFieldProps) => {
  const words = useText().reception.pane;
  const [draft, setDraft] = useState(title);
  const field = useRef<HTMLInputElement>(null);
  // Taking the field away blurs it, which must not save a second time.
  const isClosed = useRef(false);
  useEffect(() => field.current?.select(), []);
  const close = (isKept: boolean) => {
    if (isClosed.current) return;
    isClosed.current = true;
    if (isKept && draft.trim() !== title) onSave(draft.trim());
    onClose();
  };
  const closeByKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    const row = event.currentTarget.closest('[data-key]');
    close(event.key === 'Enter');
    requestAnimationFrame(() => row?.querySelector('button')?.focus());
  };
  return (
    <input
      ref={field}
      className={`ds-input ${styles.titleField}`}
      aria-label={words.ownTitle}
      maxLength={200}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => close(true)}
      onKeyDown={closeByKey}
    />
  );
};
