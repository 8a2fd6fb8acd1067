import { useState } from 'react';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';

interface NameFieldProps {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  /** What is said while nothing stands in it: that it must be written, and that an empty one is not stored. */
  readonly missing: string;
  /** Stores the name, without space around it; never an empty one. */
  readonly onSave: (name: string) => unknown;
}

/** What something is called, which must be said: an emptied field is told, and what is stored stands meanwhile. */
export const NameField = ({ missing, onSave, ...field }: NameFieldProps) => {
  const [isEmptied, setEmptied] = useState(false);
  return (
    // What stood there can be written again, and is then nothing to save: it is told all the same.
    <div
      onInput={({ target }) => target instanceof HTMLInputElement && setEmptied(target.value.trim() === '')}
    >
      <AutosaveText
        {...field}
        error={isEmptied ? missing : undefined}
        onSave={(text) => text.trim() !== '' && onSave(text.trim())}
      />
    </div>
  );
};
