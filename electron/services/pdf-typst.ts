import { utilityProcess, type UtilityProcess } from 'electron';
import path from 'node:path';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { onLocked, openSession } from './keys/open-vault.ts';
import { assetFolder } from './pdf-engine.ts';
import type { PdfAnswer, PdfOrder } from './pdf-order.ts';

type Setting = Answer<Uint8Array, 'engineFailed'>;

/** Long enough for hundreds of pages on a slow laptop, short enough that nobody waits for a hung process. */
const patience = 60_000;

/** So long a process that has done its work waits for the next order, in milliseconds: a package has many files. */
const stay = 20_000;

/** The process that waits, with the fonts read; null: none does. It has seen a document, so it goes when the app locks. */
let waiting: UtilityProcess | null = null;
let leaving: ReturnType<typeof setTimeout> | undefined;

/** Sets the PDF in a process of its own, which stays a while for the next one. What fails ends with it. */
export const setByTypst = (order: Omit<PdfOrder, 'assets'>): Promise<Setting> =>
  new Promise((resolve) => {
    const child = takeWaiting() ?? start();
    const done = (answer: Setting) => {
      clearTimeout(timer);
      child.off('message', onAnswer);
      child.off('exit', onExit);
      resolve(answer);
      if (answer.ok && order.engine === 'typst') keep(child);
      else child.kill();
    };
    const onAnswer = (answer: PdfAnswer) =>
      done(answer.ok ? accept(answer.bytes) : refuse('engineFailed', answer.detail));
    const onExit = (code: number) => done(refuse('engineFailed', `exit ${code}`));
    const timer = setTimeout(() => done(refuse('engineFailed', 'timeout')), patience);
    child.on('message', onAnswer);
    child.on('exit', onExit);
    child.postMessage({ ...order, assets: assetFolder } satisfies PdfOrder);
  });

const start = (): UtilityProcess =>
  utilityProcess.fork(path.join(import.meta.dirname, 'pdf-process.js'), [], {
    serviceName: 'Samspill PDF',
    stdio: 'ignore',
  });

const takeWaiting = (): UtilityProcess | null => {
  const taken = waiting;
  waiting = null;
  clearTimeout(leaving);
  return taken?.pid === undefined ? null : taken;
};

/** One at a time waits, and none while it is locked; where two orders ran at once, the later to end goes. */
const keep = (child: UtilityProcess): void => {
  if (waiting !== null || openSession() === null) {
    child.kill();
    return;
  }
  waiting = child;
  child.once('exit', () => {
    if (waiting === child) waiting = null;
  });
  leaving = setTimeout(endWaiting, stay);
  leaving.unref();
};

const endWaiting = (): void => {
  takeWaiting()?.kill();
};

onLocked(endWaiting);
