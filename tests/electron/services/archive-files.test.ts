import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { archiveFiles } from '#electron/services/archive-files.ts';
import { zipArchive } from '#electron/services/zip-archive.ts';
import { accept, refuse } from '#shared/domain/answer.ts';
import type { ArchiveFile, ArchiveRecord } from '#shared/ipc/archive.ts';
import { z } from '#shared/zod.ts';
import { read, withFile } from '../../support/readers.ts';
import { sampleDocument } from '../../support/sample-document.ts';

const record: ArchiveRecord = {
  id: 'runde-1',
  title: 'Halvårsevaluering',
  creator: 'Time kommune',
  day: '2024-11-12',
  registeredAt: '2024-11-12T13:03:00.000Z',
  caseReference: '24/1234',
};
const files: readonly ArchiveFile[] = [
  { path: 'Rapport.pdf', document: sampleDocument, format: 'pdf-archive' },
  {
    path: 'data/svar.csv',
    text: '\uFEFFa;b',
    title: 'Skjermet vedlegg',
    language: 'nb',
    access: 'Unntatt offentlighet',
  },
  { path: 'data/skjema.json', text: '{}' },
];
const bytes = (text: string) => new TextEncoder().encode(text);
const make = async () => accept(bytes('pdf'));

const made = async () => {
  const answer = await archiveFiles(files, record, { make, version: '1.2.3' });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
};

describe('a package', () => {
  it('ends in a manifest with the record, and the hash and size of each file', async () => {
    const all = await made();
    expect(all.map(({ path }) => path)).toEqual([
      'Rapport.pdf',
      'data/svar.csv',
      'data/skjema.json',
      'manifest.json',
    ]);
    const manifest: unknown = JSON.parse(new TextDecoder().decode(all.at(-1)?.bytes));
    const hash = (data: Uint8Array | undefined) =>
      createHash('sha256')
        .update(data ?? '')
        .digest('hex');
    expect(manifest).toEqual({
      type: 'samspill-archive',
      version: 1,
      record: { ...record, application: 'Samspill', applicationVersion: '1.2.3' },
      files: [
        {
          path: 'Rapport.pdf',
          mediaType: 'application/pdf',
          title: sampleDocument.title,
          language: 'nn',
          access: 'Arbeidsdokument',
          standard: 'PDF/A-2a',
          bytes: 3,
          sha256: hash(all[0]?.bytes),
        },
        {
          path: 'data/svar.csv',
          mediaType: 'text/csv',
          title: 'Skjermet vedlegg',
          language: 'nb',
          access: 'Unntatt offentlighet',
          bytes: 6,
          sha256: hash(all[1]?.bytes),
        },
        {
          path: 'data/skjema.json',
          mediaType: 'application/json',
          bytes: 2,
          sha256: hash(all[2]?.bytes),
        },
      ],
    });
  });

  it('is not made at all when one file cannot be made', async () => {
    const answer = await archiveFiles(files, record, {
      make: async () => refuse('engineFailed', 'no'),
      version: '1',
    });
    expect(answer).toEqual({ ok: false, reason: 'engineFailed', detail: 'no' });
  });

  it('is a zip that Python reads, with the same bytes each time', async () => {
    const zip = zipArchive(await made(), record.day);
    expect(Buffer.compare(zip, zipArchive(await made(), record.day))).toBe(0);
    const script =
      'import json,sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print(json.dumps([[i.filename, list(i.date_time)[:4], i.file_size] for i in z.infolist()]))';
    const listed = await withFile('pakke.zip', zip, (file) => read('/usr/bin/python3', '-c', script, file));
    expect(z.array(z.unknown()).parse(JSON.parse(listed))).toEqual([
      ['Rapport.pdf', [2024, 11, 12, 12], 3],
      ['data/svar.csv', [2024, 11, 12, 12], 6],
      ['data/skjema.json', [2024, 11, 12, 12], 2],
      ['manifest.json', [2024, 11, 12, 12], expect.any(Number)],
    ]);
  });
});
