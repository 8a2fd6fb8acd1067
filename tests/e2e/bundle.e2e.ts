import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { libraries } from '#renderer/features/about/libraries.ts';
import { builtFrom, danger, dangersIn, reviewedDangersSchema } from '../../build/bundle-check.ts';
import { inRoot, manifest } from '../../build/project.ts';
import { placeOf } from '../../build/shipped-packages.ts';
import { z } from '#shared/zod.ts';

/** What the built app is made of, looked at in the files themselves. Nothing is started here. */
const dist = path.join(process.env['SAMSPILL_APP'] ?? inRoot(), 'dist');
const files = builtFrom(dist);

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const sbomSchema = z.object({ components: z.array(z.object({ purl: z.string() })) });
const listed = () =>
  sbomSchema
    .parse(json(path.join(dist, 'sbom.cdx.json')))
    .components.map(({ purl }) => decodeURIComponent(purl.replace('pkg:npm/', '')));

test('the source maps tell of our own code and of the libraries', () => {
  const ours = files.map(({ file }) => file);
  for (const file of ['electron/main.ts', 'electron/preload.ts', 'renderer/app/start.tsx', 'shared/ipc.ts']) {
    expect(ours).toContain(file);
  }
  expect(ours.filter((file) => file.includes('node_modules/react-dom/'))).not.toEqual([]);
});

test('nothing in the app makes code or markup of text, or knows a way out, but what is reviewed', () => {
  const reviewed = reviewedDangersSchema.parse(json(inRoot('build/bundle-reviewed.json')));
  expect(dangersIn(files)).toEqual(reviewed.map((entry) => danger(entry.what, entry.in)).toSorted());
});

test('the list of parts names every library in the bundles, at its version', () => {
  const places = new Set(files.map(({ file }) => placeOf(file)).filter((place) => place !== null));
  const versionSchema = z.object({ name: z.string(), version: z.string() });
  const bundled = [...places].map((place) => {
    const { name, version } = versionSchema.parse(json(inRoot(place, 'package.json')));
    return `${name}@${version}`;
  });
  expect(bundled.length).toBeGreaterThan(30);
  expect(bundled.filter((library) => !listed().includes(library))).toEqual([]);
});

test('it names what lies in the app without being a bundle: fonts, styles, the PDF engines, the runtime', () => {
  const names = listed().map((library) => library.replace(/@[^@]*$/, ''));
  for (const name of [
    'electron',
    '@digdir/designsystemet-css',
    '@fontsource-variable/inter',
    '@expo-google-fonts/inter',
    '@expo-google-fonts/noto-emoji',
    '@myriaddreamin/typst-ts-node-compiler',
    '@myriaddreamin/typst-ts-web-compiler',
  ]) {
    expect(names).toContain(name);
  }
});

test('«Om Samspill» names every library we chose that is in the app', () => {
  const { dependencies, devDependencies } = manifest();
  const chosen = Object.keys({ ...dependencies, ...devDependencies });
  const shown = libraries.map(({ name }) => name);
  const isShown = (name: string) =>
    shown.some((said) => said.toLowerCase() === name || name.startsWith(`${said}-`));
  const names = new Set(listed().map((library) => library.replace(/@[^@]*$/, '')));
  expect(chosen.filter((name) => names.has(name) && !isShown(name))).toEqual([]);
});
