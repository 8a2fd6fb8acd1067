import react from '@vitejs/plugin-react';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { pdfAssets } from './pdf-assets.ts';
import { pinnedElectron } from './project.ts';
import { writeSbom } from './sbom.ts';
import { forgetShipped, notesShipped } from './shipped-packages.ts';

const root = path.join(import.meta.dirname, '..');
const inRoot = (...parts: string[]) => path.join(root, ...parts);
const external = ['electron', /^node:/, ...builtinModules, '@myriaddreamin/typst-ts-node-compiler'];

/** Main and preload carry everything inside; only Electron, Node and the native PDF engine stay outside. */
const nodeBundle = (
  name: 'main' | 'preload',
  format: 'es' | 'cjs',
  input: Record<string, string>,
  extension: string,
): EnvironmentOptions => ({
  consumer: 'server',
  resolve: { noExternal: true, conditions: ['node', 'import', 'module', 'default'] },
  build: {
    outDir: inRoot('dist', name),
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    sourcemap: true,
    copyPublicDir: false,
    rolldownOptions: {
      input,
      external,
      platform: 'node',
      output: { format, entryFileNames: `[name].${extension}`, codeSplitting: format === 'es' },
    },
  },
});

export default defineConfig({
  root: inRoot('renderer'),
  base: './',
  cacheDir: inRoot('node_modules/.cache/vite'),
  plugins: [react(), pdfAssets(), notesShipped()],
  server: { port: 5273, strictPort: true },
  builder: {
    async buildApp(builder) {
      forgetShipped();
      for (const environment of Object.values(builder.environments)) await builder.build(environment);
      writeSbom(inRoot('dist/sbom.cdx.json'), pinnedElectron());
    },
  },
  environments: {
    client: {
      build: {
        outDir: inRoot('dist/renderer'),
        emptyOutDir: true,
        target: 'chrome148',
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        sourcemap: true,
        // Read from the disk, never over the net.
        chunkSizeWarningLimit: 2000,
      },
    },
    main: nodeBundle(
      'main',
      'es',
      {
        main: inRoot('electron/main.ts'),
        'pdf-process': inRoot('electron/pdf-process.ts'),
        'vault-process': inRoot('electron/vault-process.ts'),
      },
      'js',
    ),
    preload: nodeBundle('preload', 'cjs', { preload: inRoot('electron/preload.ts') }, 'cjs'),
  },
});
