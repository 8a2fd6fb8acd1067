import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { backupParts, packBackup, unpackBackup, type BackupManifest } from '#shared/exchange/backup-file.ts';
import { readZip, writeZip } from '#shared/exchange/zip.ts';

const keyId = '0123456789abcdef';
const hash = 'ab'.repeat(32);
const about = {
  made: '2026-11-22T08:00:00.000Z',
  app: '1.0.0',
  workspace: 'one',
  head: { keyId, sequence: 1, chain: hash, digest: hash },
  counts: { people: 2 },
  roles: ['mayor'],
};
const sha256Of = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
const bytes = (text: string) => new TextEncoder().encode(text);
const parts = new Map(
  [
    backupParts.readMe,
    backupParts.rows,
    backupParts.changes,
    backupParts.journal(keyId),
    backupParts.keys,
    backupParts.dataKey,
  ].map((name) => [name, bytes(`content of ${name}`)]),
);
const packed = packBackup(about, parts, sha256Of);

/** The copy with some of its files changed, the manifest left as it was, or changed as well. */
const changed = (
  change: (files: Map<string, Uint8Array>) => void,
  manifest: (manifest: BackupManifest) => unknown = (same) => same,
): Uint8Array => {
  const read = readZip(packed, { entries: 100, total: 1e9, ratio: 100, isName: () => true });
  if (!read.ok) throw new Error(read.reason);
  const files = new Map(read.value);
  const first = JSON.parse(new TextDecoder().decode(files.get(backupParts.manifest))) as BackupManifest;
  files.set(backupParts.manifest, bytes(JSON.stringify(manifest(first))));
  change(files);
  return writeZip(files, new Date());
};

const nothing = () => undefined;

describe('the file of a copy', () => {
  it('gives back what was packed, with the length and hash of every part', () => {
    const opened = unpackBackup(packed, sha256Of);
    expect(opened).toMatchObject({ ok: true, value: { manifest: about } });
    if (!opened.ok) return;
    const { manifest, parts: given } = opened.value;
    for (const [name, content] of parts) expect(given.get(name)).toEqual(content);
    expect(Object.keys(manifest.parts).toSorted()).toEqual([...parts.keys()].toSorted());
  });

  it('puts the manifest first, so that whoever looks in sees at once what it is', () => {
    expect(new TextDecoder().decode(packed.subarray(30, 43))).toBe('manifest.json');
  });

  it.each<[string, Uint8Array, string]>([
    [
      'a part with one letter changed',
      changed((files) => files.set('keys.json', bytes('Content of keys.json'))),
      'wrongHash',
    ],
    [
      'a part that is longer',
      changed((files) => files.set('keys.json', bytes('content of keys.json '))),
      'wrongHash',
    ],
    ['a part that is missing', changed((files) => files.delete('changes.jsonl')), 'partMissing'],
    [
      'a part the manifest does not tell of',
      changed((files) => files.set('journal/ffffffffffffffff.journal', bytes('x'))),
      'partMissing',
    ],
    ['a file that is none of ours', changed((files) => files.set('run.exe', bytes('x'))), 'foreignName'],
    [
      'a manifest that tells of more',
      changed(nothing, (first) => ({ ...first, parts: { ...first.parts, more: { size: 1, sha256: hash } } })),
      'partMissing',
    ],
    ['a manifest without a head', changed(nothing, ({ head: _head, ...rest }) => rest), 'wrongHash'],
    ['a manifest with a field too many', changed(nothing, (first) => ({ ...first, more: 1 })), 'wrongHash'],
    [
      'a format from the future',
      changed(nothing, (first) => ({ ...first, format: 2, more: 1 })),
      'newerFormat',
    ],
    [
      'a file of another kind',
      changed(nothing, (first) => ({ ...first, type: 'samspill-workspace' })),
      'notACopy',
    ],
    ['a manifest that is no JSON', changed((files) => files.set('manifest.json', bytes('{'))), 'notACopy'],
    ['no manifest', changed((files) => files.delete('manifest.json')), 'notACopy'],
    ['something that is no archive', bytes('hei'), 'notZip'],
  ])('with %s is refused', (_what, file, reason) => {
    expect(unpackBackup(file, sha256Of)).toMatchObject({ ok: false, reason });
  });
});
