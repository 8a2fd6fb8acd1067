import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fontFiles, wasmFile } from './services/pdf-assets.ts';
import type { PdfAnswer, PdfOrder } from './services/pdf-order.ts';
import { nativeTypst, wasmTypst, type Compile } from './services/typst.ts';

/**
 * The process that sets a PDF: one order, one answer, then main ends it. Typst is native code; what goes wrong in it,
 * or how much memory it takes, stays here.
 */
const engine = async (order: PdfOrder): Promise<Compile> => {
  const read = (name: string) => readFile(path.join(order.assets, name));
  const fonts = await Promise.all(fontFiles.map(read));
  return order.engine === 'typst' ? nativeTypst(fonts) : wasmTypst(await read(wasmFile), fonts);
};

const fulfil = async (order: PdfOrder): Promise<PdfAnswer> => {
  try {
    const compile = await engine(order);
    return { ok: true, bytes: new Uint8Array(compile(order.document, order.standard)) };
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
};

process.parentPort.once('message', (message: { data: PdfOrder }) => {
  void fulfil(message.data).then((answer) => process.parentPort.postMessage(answer));
});
