import { desktop } from '#renderer/desktop/bridge.ts';
import { currentText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { Document } from '#shared/documents/document.ts';
import { extensionOf, type DocumentFormat } from '#shared/documents/export-format.ts';
import { fileName } from '#shared/documents/file-name.ts';
import type { Answers, FileRefusal, Request, SavedFile } from '#shared/ipc.ts';
import { withPictures } from './pictures.ts';
import { withLetterhead } from './letterhead.ts';

/** `saved`: it is said where. `cancelled`: the user thought better of it. Words: `reception.export.errors`. */
export type TakenOut = 'saved' | FileRefusal;

/**
 * The one way a document goes out of the app: makes the file with the kommune's logo and Word template, lets the user
 * choose where it goes, and says that it is saved.
 * @param mark more words for the name, e.g. «offentlig», so that two versions never take each other's place
 */
export const takeOutDocument = async (
  document: Document,
  format: DocumentFormat,
  { day, mark = '' }: { readonly day: Day; readonly mark?: string },
): Promise<TakenOut> => {
  const name = fileName(`${document.title} ${mark}`, document.owner, day, extensionOf(format));
  const drawn = format === 'docx' ? await withPictures(document) : document;
  return told(await desktop.exportDocument({ ...(await withLetterhead(drawn)), format, name }));
};

/** Saves ready text where the user chooses. */
export const takeOutText = async (request: Request<'saveText'>): Promise<TakenOut> =>
  told(await desktop.saveText(request));

/**
 * A whole package as one zip or one folder, with a manifest: every document in it gets the kommune's logo and Word
 * template. Nothing is left behind when one file cannot be made or saved.
 */
export const takeOutArchive = async (
  request: Omit<Request<'saveArchive'>, 'wordTemplate'>,
): Promise<TakenOut> => {
  let template: { readonly wordTemplate?: string } = {};
  const files: Request<'saveArchive'>['files'] = [];
  for (const file of request.files) {
    if (!('document' in file)) files.push(file);
    else {
      // oxlint-disable-next-line no-await-in-loop -- a read from memory, and the order counts
      const drawn = file.format === 'docx' ? await withPictures(file.document) : file.document;
      // oxlint-disable-next-line no-await-in-loop -- as above
      const { document, ...rest } = await withLetterhead(drawn);
      template = rest;
      files.push({ ...file, document });
    }
  }
  return told(await desktop.saveArchive({ ...request, ...template, files }));
};

const told = (answer: Answers['exportDocument' | 'saveText' | 'saveArchive']): TakenOut => {
  if (!answer.ok) return answer.reason;
  sayWhere(answer.value);
  return 'saved';
};

/** Says that the file is saved, and offers to show where. */
const sayWhere = ({ name, token }: SavedFile): void => {
  const words = currentText().reception.export;
  const show = async () => {
    const answer = await desktop.showInFolder({ token });
    if (!answer.ok) say(words.errors.unknownFile, { tone: 'danger' });
  };
  say(words.saved(name), { action: { label: words.showInFolder, run: () => void show() } });
};
