import { dialog, shell, type BrowserWindow } from 'electron';
import { judgeLink } from '#electron/link-rules.ts';
import { currentText } from '#electron/services/current-text.ts';
import { accept, refuse } from '#shared/domain/answer.ts';
import type { Answers, Request } from '#shared/ipc.ts';

/**
 * Opens an address in the browser of the machine. Our own sources open at once; any other https address only after
 * the user has seen it and said yes. Nothing else is ever opened.
 */
export const openLink = async (
  { url }: Request<'openLink'>,
  window: BrowserWindow,
): Promise<Answers['openLink']> => {
  const link = judgeLink(url);
  if (link.verdict === 'refuse') return refuse('notAllowed');
  if (link.verdict === 'ask' && !(await isConfirmed(link.address, window))) return refuse('notAllowed');
  await shell.openExternal(link.address);
  return accept(null);
};

const isConfirmed = async (address: string, window: BrowserWindow): Promise<boolean> => {
  const { link, cancel } = currentText().main;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: link.question,
    detail: link.detail(address),
    buttons: [link.open, cancel],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
};
