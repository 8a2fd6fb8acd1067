import { Textfield } from '@digdir/designsystemet-react';
import { useEffect, useEffectEvent, useState } from 'react';

interface AutosaveTextProps {
  readonly label: string;
  /** The stored text. Changes from outside (undo, another field) are shown when nothing unsaved stands here. */
  readonly value: string;
  /** Stores the text; called after a pause in the writing, when the field is left, and before it disappears. */
  readonly onSave: (text: string) => unknown;
  readonly multiline?: boolean;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
  readonly maxLength?: number;
  /** Called when one goes to the field. */
  readonly onEnter?: () => void;
}

const pause = 600;

/** A text field without a save button: it saves in pauses and when it is left, and never loses what is typed. */
export const AutosaveText = ({
  label,
  value,
  onSave,
  multiline = false,
  onEnter,
  ...rest
}: AutosaveTextProps) => {
  const { shown, isUnsaved, write, enter, leave } = useDraft(value, onSave);
  const shared = {
    label,
    value: shown,
    // Tells the frame's undo that the field's own undo comes first.
    'data-autosave': isUnsaved ? 'unsaved' : 'saved',
    onFocus: () => {
      enter();
      onEnter?.();
    },
    onBlur: leave,
    ...rest,
  };
  return multiline ? (
    <Textfield multiline rows={3} onChange={(event) => write(event.target.value)} {...shared} />
  ) : (
    <Textfield onChange={(event) => write(event.target.value)} {...shared} />
  );
};

/** What stands in the field while it is written in, and when it goes to the store. */
const useDraft = (value: string, onSave: (text: string) => unknown) => {
  const [draft, setDraft] = useState<string | null>(null);
  const [isFocused, setFocused] = useState(false);
  const [lastStored, setLastStored] = useState(value);
  const unsaved = draft !== value ? draft : null;

  if (lastStored !== value) {
    setLastStored(value);
    const hasOwnWords = isFocused && draft !== null && draft !== lastStored && draft !== value;
    if (!hasOwnWords) setDraft(null);
  }

  const save = () => {
    if (unsaved !== null) onSave(unsaved);
  };
  const saveNow = useEffectEvent(save);
  useEffect(() => {
    if (unsaved === null) return undefined;
    const timer = setTimeout(() => saveNow(), pause);
    return () => clearTimeout(timer);
  }, [unsaved]);
  // The field may disappear (another room, a closed pane) before the pause is over.
  useEffect(() => () => saveNow(), []);

  return {
    shown: draft ?? value,
    isUnsaved: unsaved !== null,
    write: setDraft,
    enter: () => setFocused(true),
    leave: () => {
      setFocused(false);
      save();
    },
  };
};
