import { redo, undo } from '#renderer/db/undo.ts';
import { currentText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';

const kinds = ['text', 'search', 'url', 'email', 'tel', 'number', 'password'];

/** True where people write. */
export const isTextField = (element: Element | null): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && kinds.includes(element.type)) ||
  (element instanceof HTMLElement && element.isContentEditable);

/**
 * Takes back or does again. In a field with something unsaved the field's own undo comes first, as people expect;
 * otherwise it is the last change of the workspace.
 */
export const undoOrRedo = async (step: 'undo' | 'redo'): Promise<void> => {
  if (hasOwnUndo(document.activeElement)) {
    // Deprecated, but there is no other way to ask for the field's own undo from a menu.
    document.execCommand(step);
    return;
  }
  const answer = step === 'undo' ? await undo() : await redo();
  const { shell, dataLayer } = currentText();
  if (answer.ok) {
    const what = dataLayer.labels[answer.value];
    say(step === 'undo' ? shell.undo.undone(what) : shell.undo.redone(what));
    return;
  }
  if (answer.reason === 'nothing') {
    say(step === 'undo' ? shell.undo.nothingToUndo : shell.undo.nothingToRedo);
    return;
  }
  say(dataLayer.refusals[answer.reason], { tone: 'danger' });
};

/** A field that saves by itself has undo of its own only while something in it is unsaved; every other field always. */
const hasOwnUndo = (element: Element | null): boolean =>
  isTextField(element) && element.dataset['autosave'] !== 'saved';
