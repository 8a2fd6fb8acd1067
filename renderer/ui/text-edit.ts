import type { Edit } from './continue-list.ts';

/** So many letters are put in as if they were typed, so that the field's own undo takes them back. */
const asTyped = 4_000;

/**
 * Changes a part of what stands in the field, and lets the field know. The browser's own way takes ten seconds for
 * 200,000 letters in lines; so a long text goes in at once, and is taken back as the save it becomes.
 */
export const editField = (
  field: HTMLTextAreaElement | HTMLInputElement,
  { from, to, insert }: Edit,
): void => {
  if (insert.length <= asTyped) {
    field.setSelectionRange(from, to);
    // Deprecated, but nothing else keeps the field's own undo.
    document.execCommand(insert === '' ? 'delete' : 'insertText', false, insert);
    return;
  }
  field.setRangeText(insert, from, to, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
