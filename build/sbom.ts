import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from '../shared/zod.ts';
import { inRoot } from './project.ts';
import { shippedPackages } from './shipped-packages.ts';

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().optional(),
});
const integritySchema = z.object({
  packages: z.record(z.string(), z.object({ integrity: z.string().optional() })),
});

/** A package inside the app, with what is known of it. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, as the package itself says it. */
  readonly licence: string | null;
  /** `sha512-…` in Base64, of the package as the registry gives it. */
  readonly integrity: string | null;
}

/** The list of parts for the app as it was built, CycloneDX 1.6. The same parts give the same bytes. */
export const writeSbom = (file: string, electron: string): void => {
  const { packages } = integritySchema.parse(json('package-lock.json'));
  const parts = shippedPackages().map((place): Shipped => {
    const { name, version, license } = manifestSchema.parse(json(`${place}/package.json`));
    return { name, version, licence: license ?? null, integrity: packages[place]?.integrity ?? null };
  });
  const app = manifestSchema.parse(json('package.json'));
  writeFileSync(file, `${JSON.stringify(sbomOf(app, parts, electron), null, 2)}\n`);
};

/** @param electron the version of the runtime the app is packed with; Chromium and Node.js come in it */
export const sbomOf = (
  app: { name: string; version: string },
  parts: readonly Shipped[],
  electron: string,
) => {
  const root = purl(app.name, app.version);
  const runtime: Shipped = { name: 'electron', version: electron, licence: 'MIT', integrity: null };
  const libraries = new Map(parts.map((part) => [purl(part.name, part.version), part]));
  const components = [
    { ...componentOf('framework', runtime), description: 'The runtime, with Chromium and Node.js inside' },
    ...[...libraries.values()].map((part) => componentOf('library', part)),
  ];
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify([root, components]))}`,
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': root,
        name: app.name,
        version: app.version,
        purl: root,
        licenses: [{ license: { id: 'MIT' } }],
      },
    },
    components,
  };
};

const componentOf = (type: 'framework' | 'library', { name, version, licence, integrity }: Shipped) => {
  const [group, own] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const id = purl(name, version);
  return {
    type,
    'bom-ref': id,
    ...(group === undefined ? {} : { group }),
    name: own ?? name,
    version,
    ...(licence === null ? {} : { licenses: [licenceOf(licence)] }),
    ...(integrity === null ? {} : { hashes: [{ alg: 'SHA-512', content: hexOf(integrity) }] }),
    purl: id,
  };
};

/** One licence by its id; «MIT OR Apache-2.0» is an expression. */
const licenceOf = (licence: string) =>
  /[ ()]/.test(licence) ? { expression: licence } : { license: { id: licence } };

const purl = (name: string, version: string): string =>
  `pkg:npm/${name.replace('@', '%40')}@${encodeURIComponent(version)}`;

const hexOf = (integrity: string): string =>
  Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex');

/** A UUID (version 8) made from what it names, so that the same parts have the same one. */
const uuidOf = (text: string): string => {
  const hash = createHash('sha256').update(text).digest('hex');
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `a${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
};

const json = (file: string): unknown => JSON.parse(readFileSync(inRoot(file), 'utf8'));
