import { takeBack } from '#renderer/db/undo.ts';
import type { CommitId } from '#shared/domain/id.ts';
import { currentText } from './text.ts';
import { say } from './toasts.ts';

/** Says what was done, with «Angre» for that very change, whatever was done since; without it when nothing changed. */
export const sayWithUndo = (message: string, id: CommitId | null): void => {
  if (id === null) return say(message);
  say(message, {
    action: { label: currentText().settings.undo, run: () => void undoOf(id) },
  });
};

const undoOf = async (id: CommitId): Promise<void> => {
  const answer = await takeBack(id);
  if (answer.ok) return;
  const { dataLayer, shell } = currentText();
  const words = answer.reason === 'nothing' ? shell.undo.nothingToUndo : dataLayer.refusals[answer.reason];
  say(words, { tone: 'danger' });
};
