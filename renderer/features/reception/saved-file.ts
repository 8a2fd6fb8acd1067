import { desktop } from '#renderer/desktop/bridge.ts';
import { currentText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import type { SavedFile } from '#shared/ipc.ts';

/** Says that the file is saved, and offers to show where. */
export const sayWhere = ({ name, token }: SavedFile): void => {
  const words = currentText().reception.export;
  const show = async () => {
    const answer = await desktop.showInFolder({ token });
    if (!answer.ok) say(words.errors.unknownFile, { tone: 'danger' });
  };
  say(words.saved(name), { action: { label: words.showInFolder, run: () => void show() } });
};
