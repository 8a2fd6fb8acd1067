import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fontFiles, wasmFile } from './services/pdf-assets.ts';
import type { PdfAnswer, PdfOrder } from './services/pdf-order.ts';
import { nativeTypst, wasmTypst, type Compile } from './services/typst.ts';

/**
 * The process that sets PDFs: an order, an answer, and the next one, until main ends it. Typst is native code; what goes
 * wrong in it, or how much memory it takes, stays here. The fonts are read once.
 */
const engine = (order: PdfOrder): Promise<Compile> => {
  const ready = engines.get(order.engine) ?? makeEngine(order);
  engines.set(order.engine, ready);
  return ready;
};

const engines = new Map<PdfOrder['engine'], Promise<Compile>>();

const makeEngine = async (order: PdfOrder): Promise<Compile> => {
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

process.parentPort.on('message', (message: { data: PdfOrder }) => {
  void fulfil(message.data).then((answer) => process.parentPort.postMessage(answer));
});
