import { desktop } from '#renderer/desktop/bridge.ts';
import { currentText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import type { Day } from '#shared/calendar/day.ts';
import { fileName } from '#shared/documents/file-name.ts';
import type { Document } from '#shared/documents/document.ts';
import type { DocumentFormat } from '#shared/documents/export-format.ts';
import type { Answers, FileRefusal } from '#shared/ipc.ts';

/** `saved`: it is said where. `cancelled`: the user thought better of it. */
export type FileResult = 'saved' | FileRefusal;

/**
 * Makes the file of a document and lets the user choose where it goes.
 * @param mark more words for the name, e.g. «offentlig», so that two versions never take each other's place
 */
export const saveDocument = async (
  document: Document,
  format: DocumentFormat,
  { day, mark = '' }: { readonly day: Day; readonly mark?: string },
): Promise<FileResult> => {
  const extension = format === 'docx' ? 'docx' : 'pdf';
  const name = fileName(`${document.title} ${mark}`, document.owner, day, extension);
  return told(await desktop.exportDocument({ document, format, name }));
};

/** Saves a calendar file where the user chooses. */
export const saveCalendar = async (name: string, text: string): Promise<FileResult> =>
  told(await desktop.saveText({ kind: 'ics', name, text }));

const told = (answer: Answers['exportDocument' | 'saveText']): FileResult => {
  if (!answer.ok) return answer.reason;
  const words = currentText().reception.export;
  const { name, token } = answer.value;
  const show = async () => {
    const shown = await desktop.showInFolder({ token });
    if (!shown.ok) say(words.errors.unknownFile, { tone: 'danger' });
  };
  say(words.saved(name), { action: { label: words.showInFolder, run: () => void show() } });
  return 'saved';
};
