import { takeOutText } from '#renderer/parts/take-out.ts';
import { currentText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import type { Day } from '#shared/calendar/day.ts';
import { fileName } from '#shared/documents/file-name.ts';
import type { EvalFormContent } from '#shared/domain/eval-form.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { writeFormFile, writeFormTable } from '#shared/exchange/eval-form-file.ts';
import { bodyName } from '#shared/templates/terminology.ts';
import type { Request } from '#shared/ipc.ts';

/** Saves the form as a table for a spreadsheet, as a model to change and read in. */
export const saveFormTable = (form: EvalFormContent, workspace: Workspace, today: Day): Promise<void> =>
  save({ kind: 'csv', name: nameOf(form, workspace, today, 'csv'), text: writeFormTable(form) });

/** Saves the form in our open format, for another kommune or for the archive. */
export const saveFormFile = (form: EvalFormContent, workspace: Workspace, today: Day): Promise<void> =>
  save({ kind: 'json', name: nameOf(form, workspace, today, 'json'), text: writeFormFile(form) });

const save = async (request: Request<'saveText'>): Promise<void> => {
  const result = await takeOutText(request);
  if (result !== 'saved' && result !== 'cancelled')
    say(currentText().reception.export.errors[result], { tone: 'danger' });
};

const nameOf = (form: EvalFormContent, workspace: Workspace, today: Day, extension: string): string =>
  fileName(
    `${form.title[workspace.exportForm]} ${currentText().evalForms.look.fileTitle}`,
    bodyName(workspace),
    today,
    extension,
  );
