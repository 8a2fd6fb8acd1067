import type { KeyboardEvent } from 'react';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { continueList } from '#renderer/ui/continue-list.ts';
import { editField } from '#renderer/ui/text-edit.ts';
import { pasteText } from './paste-text.ts';

interface NoteFieldProps {
  readonly label: string;
  /** The stored text. */
  readonly value: string;
  /** Stores the text, in pauses and when the field is left. */
  readonly onSave: (text: string) => unknown;
  /** Puts aside what is being written, several times a second. */
  readonly onKeep?: (text: string) => void;
  readonly description?: string | undefined;
  readonly placeholder?: string;
  readonly rows?: number;
  /** The most letters it holds. */
  readonly maxLength?: number;
  readonly className?: string;
  readonly onEnter?: () => void;
  readonly 'aria-keyshortcuts'?: string;
}

/**
 * Where people write freely: saves by itself, lists go on by themselves, and what is pasted from Word or Outlook becomes
 * clean text with lists.
 */
export const NoteField = ({ maxLength = 400_000, ...field }: NoteFieldProps) => (
  <AutosaveText
    multiline
    maxLength={maxLength}
    onKeyDown={onKeyDown}
    onPaste={(event) => pasteText(event, maxLength)}
    {...field}
  />
);

type Field = HTMLInputElement | HTMLTextAreaElement;

const onKeyDown = (event: KeyboardEvent<Field>): void => {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
  if (event.key !== 'Enter' || !isPlain || event.nativeEvent.isComposing) return;
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  const edit = continueList(value, selectionStart ?? 0, selectionEnd ?? 0);
  if (edit === null) return;
  event.preventDefault();
  editField(event.currentTarget, edit);
};
