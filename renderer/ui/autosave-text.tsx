import { Textfield } from '@digdir/designsystemet-react';
import { useEffect, useEffectEvent, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';

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
  /** Tells how many characters are left, and takes more all the same; «%d» stands for the number. */
  readonly counter?: { readonly limit: number; readonly under: string; readonly over: string };
  /** Called when one goes to the field. */
  readonly onEnter?: () => void;
  /** Puts what is being written aside, several times a second while one writes: what a kill must not take. */
  readonly onKeep?: (text: string) => void;
  readonly rows?: number;
  readonly placeholder?: string;
  readonly className?: string;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  readonly onPaste?: (event: ClipboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  readonly 'aria-keyshortcuts'?: string;
}

const pause = 600;
/** The longest that something stands unkept while one writes without a pause. */
const keepPause = 400;
/** What is as long as this takes a while to put aside, so it is done less often; still within a second. */
const longKeepPause = 800;
const longText = 20_000;

/** A text field without a save button: it saves in pauses and when it is left, and never loses what is typed. */
export const AutosaveText = ({
  label,
  value,
  onSave,
  multiline = false,
  rows = 3,
  onEnter,
  onKeep,
  ...rest
}: AutosaveTextProps) => {
  const { shown, isUnsaved, unsaved, write, enter, leave } = useDraft(value, onSave);
  useKeeping(unsaved, onKeep);
  const shared = {
    label,
    value: shown,
    // Tells the frame's undo that the field's own undo comes first.
    'data-autosave': isUnsaved ? 'unsaved' : 'saved',
    // A field that measures itself by so much text at every key is slow to write in.
    'data-long': shown.length > longText ? '' : undefined,
    onFocus: () => {
      enter();
      onEnter?.();
    },
    onBlur: leave,
    ...rest,
  };
  return multiline ? (
    <Textfield multiline rows={rows} onChange={(event) => write(event.target.value)} {...shared} />
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
    unsaved,
    write: setDraft,
    enter: () => setFocused(true),
    leave: () => {
      setFocused(false);
      save();
    },
  };
};

/** Writing without a pause puts off every save; what is kept meanwhile is at most `keepPause` old. */
const useKeeping = (unsaved: string | null, onKeep: ((text: string) => void) | undefined): void => {
  const last = useRef(0);
  const keep = useEffectEvent((text: string) => onKeep?.(text));
  useEffect(() => {
    if (unsaved === null) return undefined;
    const atMost = unsaved.length > longText ? longKeepPause : keepPause;
    const wait = Math.max(0, Math.min(atMost, last.current + atMost - Date.now()));
    const timer = setTimeout(() => {
      last.current = Date.now();
      keep(unsaved);
    }, wait);
    return () => clearTimeout(timer);
  }, [unsaved]);
};
