import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { fontFiles, wasmFile } from '../electron/services/pdf-assets.ts';

const { resolve } = createRequire(import.meta.url);

/** Where each font lies in its package: `Inter_400Regular.ttf` in `inter/400Regular/`. */
const fontPath = (file: string): string => {
  const family = file.startsWith('Inter') ? 'inter' : 'noto-emoji';
  const style = /_(\w+)\.ttf$/.exec(file)?.[1] ?? '';
  return resolve(`@expo-google-fonts/${family}/${style}/${file}`);
};

/** The files of `electron/services/pdf-assets.ts`, by name: where npm put them. */
export const pdfAssetPaths = (): ReadonlyMap<string, string> =>
  new Map([
    ...fontFiles.map((file): [string, string] => [file, fontPath(file)]),
    [wasmFile, resolve('@myriaddreamin/typst-ts-web-compiler/wasm')],
  ]);

/** Lays fonts and the WASM beside the main process as `pdf/…`, so that the packed app has them. */
export const pdfAssets = (): Plugin => ({
  name: 'pdf-assets',
  applyToEnvironment: (environment) => environment.name === 'main',
  generateBundle() {
    for (const [name, file] of pdfAssetPaths()) {
      this.emitFile({ type: 'asset', fileName: `pdf/${name}`, source: readFileSync(file) });
    }
  },
});
