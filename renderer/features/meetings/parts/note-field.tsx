import type { ClipboardEvent, KeyboardEvent } from 'react';
import { currentText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { continueList } from '#renderer/ui/continue-list.ts';
import { editField } from '#renderer/ui/text-edit.ts';
import { textFromHtml, textFromPlain } from '#shared/text/pasted.ts';

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
    onPaste={(event) => onPaste(event, maxLength)}
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

const onPaste = (event: ClipboardEvent<Field>, maxLength: number): void => {
  const field = event.currentTarget;
  const pasted = pastedText(event.clipboardData);
  if (pasted === null) return;
  event.preventDefault();
  const [from, to] = [field.selectionStart ?? 0, field.selectionEnd ?? 0];
  const length = field.value.length - (to - from) + pasted.length;
  if (length > maxLength) {
    say(currentText().running.tooLong(length, maxLength), { tone: 'danger' });
    return;
  }
  editField(field, { from, to, insert: pasted });
};

/** The HTML when there is some, for it has the lists; null: nothing that is text. */
const pastedText = (data: DataTransfer): string | null => {
  const html = data.getData('text/html');
  const fromHtml = html === '' ? '' : textFromHtml(html);
  if (fromHtml !== '') return fromHtml;
  const plain = data.getData('text/plain');
  return plain === '' ? null : textFromPlain(plain);
};
