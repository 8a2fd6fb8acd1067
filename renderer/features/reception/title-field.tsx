import { useState } from 'react';
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
  const close = (isKept: boolean) => {
    if (isKept && draft.trim() !== title) onSave(draft.trim());
    onClose();
  };
  return (
    <input
      className={`ds-input ${styles.titleField}`}
      aria-label={words.ownTitle}
      maxLength={200}
      value={draft}
      ref={(field) => field?.select()}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => close(true)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        close(event.key === 'Enter');
      }}
    />
  );
};
