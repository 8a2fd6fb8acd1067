import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { z } from '../shared/zod.ts';
import { pdfAssetPaths } from './pdf-assets.ts';
import { cacheFolder, inRoot } from './project.ts';

/** Lists of places in node_modules, one file for each part of the app, kept between the builds of the parts. */
const folder = path.join(cacheFolder, 'shipped');
const listSchema = z.array(z.string());

/**
 * The package that a module of a bundle belongs to, as npm places it: `node_modules/a/node_modules/@b/c`; null for
 * our own code. Vite marks some modules with a sign in front or a query behind.
 */
export const placeOf = (module: string): string | null => {
  const slashed = module.replaceAll('\\', '/').replace(/\?.*$/, '');
  const found = /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(slashed);
  return found === null ? null : found[0];
};

/** Notes which packages each part of the app is made of, while it is built. */
export const notesShipped = (): Plugin => {
  const styles = new Set<string>();
  return {
    name: 'notes-shipped',
    enforce: 'pre',
    // What a style sheet takes in never becomes a module of its own.
    transform(code, id) {
      if (!id.endsWith('.css')) return;
      for (const [, name] of code.matchAll(/@import\s+['"]([^./'"][^'"]*)['"]/g))
        styles.add(`node_modules/${name}`);
    },
    generateBundle(_options, bundle) {
      const files = Object.values(bundle).flatMap((file) =>
        file.type === 'asset' ? file.originalFileNames : [],
      );
      // Fonts and WASM are laid in by their path, not as modules.
      const laidIn = this.environment.name === 'main' ? pdfAssetPaths().values() : [];
      const modules = [...this.getModuleIds(), ...styles, ...files, ...laidIn];
      const places = new Set(modules.map(placeOf).filter((place) => place !== null));
      mkdirSync(folder, { recursive: true });
      writeFileSync(
        path.join(folder, `${this.environment.name}.json`),
        JSON.stringify([...places].toSorted()),
      );
    },
  };
};

export const forgetShipped = (): void => rmSync(folder, { recursive: true, force: true });

/** The packages inside the app that was built last: what is bundled, and what lies beside it, with what that needs. */
export const shippedPackages = (): readonly string[] => {
  const bundled = readdirSync(folder).flatMap((file) =>
    listSchema.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))),
  );
  return [...new Set([...bundled, ...laidBeside()])].toSorted();
};

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ dev: z.boolean().optional(), devOptional: z.boolean().optional() }),
  ),
});

/** What stands under `dependencies` and is installed on this machine goes into the package as it is. */
const laidBeside = (): readonly string[] => {
  const installed = lockSchema.parse(
    JSON.parse(readFileSync(inRoot('node_modules/.package-lock.json'), 'utf8')),
  );
  return Object.entries(installed.packages).flatMap(([place, { dev, devOptional }]) =>
    dev === true || devOptional === true ? [] : [place],
  );
};
