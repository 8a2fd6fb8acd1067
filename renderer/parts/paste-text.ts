import type { ClipboardEvent } from 'react';
import { currentText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { editField } from '#renderer/ui/text-edit.ts';
import { textFromHtml, textFromPlain } from '#shared/text/pasted.ts';

/**
 * Puts in what is pasted as clean text with lists. What does not fit is said, and then nothing is changed.
 * @param shape makes of the text what the field has room for, e.g. one line of several
 */
export const pasteText = (
  event: ClipboardEvent<HTMLInputElement | HTMLTextAreaElement>,
  maxLength: number,
  shape = (text: string): string => text,
): void => {
  const field = event.currentTarget;
  const insert = shape(textOf(event.clipboardData));
  if (insert === '') return;
  event.preventDefault();
  const [from, to] = [field.selectionStart ?? 0, field.selectionEnd ?? 0];
  const length = field.value.length - (to - from) + insert.length;
  if (length > maxLength) say(currentText().running.tooLong(length, maxLength), { tone: 'danger' });
  else editField(field, { from, to, insert });
};

/** The HTML when there is some, for it has the lists; empty: nothing that is text. */
const textOf = (data: DataTransfer): string => {
  const fromHtml = textFromHtml(data.getData('text/html'));
  return fromHtml === '' ? textFromPlain(data.getData('text/plain')) : fromHtml;
};
