import { app } from 'electron';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { DocumentFormat } from '#shared/documents/export-format.ts';
import type { PdfEngine } from '#shared/ipc.ts';
import { wasmFile } from './pdf-assets.ts';

/** Fonts and WASM: `dist/main/pdf`, in the packed app inside the asar. */
export const assetFolder = path.join(import.meta.dirname, 'pdf');

/** Best first: each stands in for the one before it. */
export const engines: readonly PdfEngine[] = ['typst', 'typst-wasm', 'chromium'];

/**
 * The best engine that lies on this machine. It only looks for the files: loading the addon takes 50 MB, and most
 * sessions never make a PDF. `--pdf-engine=…` starts further down the list, for tests and for a broken addon.
 */
export const pdfEngine = (): PdfEngine => {
  const asked = engines.find((engine) => engine === app.commandLine.getSwitchValue('pdf-engine'));
  const first = asked === undefined ? 0 : engines.indexOf(asked);
  return engines.slice(first).find(isPresent) ?? 'chromium';
};

/** Only the native Typst takes a standard; the two others write a tagged PDF and claim nothing. */
export const unavailableFormats = (engine: PdfEngine): readonly DocumentFormat[] =>
  engine === 'typst' ? [] : ['pdf-archive', 'pdf-accessible'];

const isPresent = (engine: PdfEngine): boolean => {
  if (engine === 'typst') return hasAddon();
  if (engine === 'typst-wasm') return existsSync(path.join(assetFolder, wasmFile));
  return true;
};

const hasAddon = (): boolean => {
  const { resolve } = createRequire(import.meta.url);
  const variants = { linux: ['-gnu', '-musl'], win32: ['-msvc'] }[process.platform as string] ?? [''];
  return variants.some((variant) => {
    try {
      resolve(`@myriaddreamin/typst-ts-node-compiler-${process.platform}-${process.arch}${variant}`);
      return true;
    } catch {
      return false;
    }
  });
};
