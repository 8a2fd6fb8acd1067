import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import { requests, type Answers, type Channel, type Request } from '#shared/ipc.ts';
import { isWithinSize } from './request-size.ts';
import { origin } from './scheme.ts';

/** What main does for each channel. The request is parsed; the window is the one that asked. */
export type Handlers = {
  readonly [C in Channel]: (request: Request<C>, window: BrowserWindow) => Answers[C] | Promise<Answers[C]>;
};

/**
 * Opens every channel of the crossing. A request from any other frame than our own page, one that is too large, or one
 * that does not have the shape of its channel is turned away before a handler sees it; the caller's promise is
 * rejected without details, and main lives on.
 */
export const registerHandlers = (handlers: Handlers): void => {
  for (const channel of Object.keys(requests).filter(isChannel)) register(channel, handlers[channel]);
};

const isChannel = (name: string): name is Channel => name in requests;

const register = <C extends Channel>(channel: C, handle: Handlers[C]): void => {
  ipcMain.handle(channel, (event, ...args: unknown[]) => {
    const window = askingWindow(event);
    if (window === null) throw new Error(`${channel}: refused`);
    if (args.length > 1 || !isWithinSize(args[0])) throw new Error(`${channel}: refused`);
    const parsed = requests[channel].safeParse(args[0]);
    if (!parsed.success) throw new Error(`${channel}: refused`);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema of this very channel made it
    return handle(parsed.data as Request<C>, window);
  });
};

/** The window whose own page asks, null for a frame inside it or a page of another origin. */
const askingWindow = (event: IpcMainInvokeEvent): BrowserWindow | null => {
  const frame = event.senderFrame;
  if (frame === null || frame !== event.sender.mainFrame || frame.origin !== origin) return null;
  return BrowserWindow.fromWebContents(event.sender);
};
