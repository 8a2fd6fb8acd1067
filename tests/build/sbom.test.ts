import { describe, expect, test } from 'vitest';
import { sbomOf, type Shipped } from '../../build/sbom.ts';

const app = { name: 'samspill', version: '0.1.0' };
const part: Shipped = {
  name: '@noble/hashes',
  version: '2.4.0',
  licence: 'MIT',
  integrity: `sha512-${Buffer.alloc(64, 7).toString('base64')}`,
};

describe('the list of parts', () => {
  test('names each library with its address, licence and hash', () => {
    expect(sbomOf(app, [part], '45.4.1').components).toContainEqual({
      type: 'library',
      'bom-ref': 'pkg:npm/%40noble/hashes@2.4.0',
      group: '@noble',
      name: 'hashes',
      version: '2.4.0',
      licenses: [{ license: { id: 'MIT' } }],
      hashes: [{ alg: 'SHA-512', content: '07'.repeat(64) }],
      purl: 'pkg:npm/%40noble/hashes@2.4.0',
    });
  });

  test('names the runtime it is packed with', () => {
    expect(sbomOf(app, [], '42.0.0').components[0]).toMatchObject({
      type: 'framework',
      purl: 'pkg:npm/electron@42.0.0',
    });
  });

  test('writes a choice of licences as an expression', () => {
    const [, chosen] = sbomOf(app, [{ ...part, licence: '(MIT OR Apache-2.0)' }], '45.4.1').components;
    expect(chosen?.licenses).toEqual([{ expression: '(MIT OR Apache-2.0)' }]);
  });

  test('has each version of a library once, and is the same for the same parts', () => {
    const older = { ...part, version: '1.8.0' };
    const sbom = sbomOf(app, [part, part, older], '45.4.1');
    expect(sbom.components).toHaveLength(3);
    expect(sbomOf(app, [part, older], '45.4.1')).toEqual(sbom);
    expect(sbomOf(app, [older], '45.4.1').serialNumber).not.toBe(sbom.serialNumber);
    expect(sbom.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});
