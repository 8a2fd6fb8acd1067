import { desktop } from '#renderer/desktop/bridge.ts';
import { currentText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { fileName } from '#shared/documents/file-name.ts';
import type { Document } from '#shared/documents/document.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { DocumentFormat } from '#shared/documents/export-format.ts';
import type { FileRefusal } from '#shared/ipc.ts';

/** Makes the file and lets the user choose where it goes; answers what went wrong, null when nothing did. */
export const savePaper = async (
  document: Document,
  day: Day,
  format: DocumentFormat,
): Promise<Exclude<FileRefusal, 'cancelled'> | null> => {
  const extension = format === 'docx' ? 'docx' : 'pdf';
  const name = fileName(document.title, document.owner, day, extension);
  const answer = await desktop.exportDocument({ document, format, name });
  if (!answer.ok) return answer.reason === 'cancelled' ? null : answer.reason;
  const words = currentText().reception.export;
  const { token } = answer.value;
  const show = async () => {
    const shown = await desktop.showInFolder({ token });
    if (!shown.ok) say(words.errors.unknownFile, { tone: 'danger' });
  };
  say(words.saved(answer.value.name), { action: { label: words.showInFolder, run: () => void show() } });
  return null;
};
