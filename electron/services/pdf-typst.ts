import { utilityProcess } from 'electron';
import path from 'node:path';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { assetFolder } from './pdf-engine.ts';
import type { PdfAnswer, PdfOrder } from './pdf-order.ts';

/** Long enough for hundreds of pages on a slow laptop, short enough that nobody waits for a hung process. */
const patience = 60_000;

/** Sets the PDF in a process of its own, which ends with the order. */
export const setByTypst = (order: Omit<PdfOrder, 'assets'>): Promise<Answer<Uint8Array, 'engineFailed'>> =>
  new Promise((resolve) => {
    const child = utilityProcess.fork(path.join(import.meta.dirname, 'pdf-process.js'), [], {
      serviceName: 'Samspill PDF',
      stdio: 'ignore',
    });
    const done = (answer: Answer<Uint8Array, 'engineFailed'>) => {
      clearTimeout(timer);
      resolve(answer);
      child.kill();
    };
    const timer = setTimeout(() => done(refuse('engineFailed', 'timeout')), patience);
    child.once('message', (answer: PdfAnswer) =>
      done(answer.ok ? accept(answer.bytes) : refuse('engineFailed', answer.detail)),
    );
    child.once('exit', (code) => done(refuse('engineFailed', `exit ${code}`)));
    child.postMessage({ ...order, assets: assetFolder } satisfies PdfOrder);
  });
