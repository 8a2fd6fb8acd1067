import { describe, expect, it } from 'vitest';
import { requests } from '#shared/ipc.ts';
import { isArchivePath } from '#shared/ipc/archive-path.ts';

describe('a path in a package', () => {
  it.each(['rapport.pdf', 'data/svar.csv', 'Vedlegg (skjermet)/Rapport – høst 2024.docx', 'Áššit.json'])(
    'may be «%s»',
    (path) => expect(isArchivePath(path)).toBe(true),
  );

  it.each([
    '',
    '/rapport.pdf',
    '../rapport.pdf',
    'data/../../rapport.pdf',
    'data//svar.csv',
    'C:\\rapport.pdf',
    'data\\svar.csv',
    '.skjult',
    'data/',
    'con.pdf',
    'data/LPT1',
    'rapport.pdf.',
    'rapport.pdf ',
    'a\u0000.pdf',
    'fdp.tr\u202Eoppart.exe',
    'e\u0301.pdf',
    'a'.repeat(181),
  ])('may not be «%s»', (path) => expect(isArchivePath(path)).toBe(false));
});

describe('a package', () => {
  const record = {
    id: 'r1',
    title: 'Evaluering',
    creator: 'Time kommune',
    day: '2024-11-12',
    registeredAt: '2024-11-12T13:03:00.000Z',
  };
  const asked = (...paths: string[]) =>
    requests.saveArchive.safeParse({
      name: 'Evaluering',
      as: 'zip',
      files: paths.map((path) => ({ path, text: 'x' })),
      record,
    }).success;

  it('has no two files that one system takes for the same, and none in the place of the manifest', () => {
    expect(asked('a.txt', 'b.txt')).toBe(true);
    expect(asked('a.txt', 'A.TXT')).toBe(false);
    expect(asked('Manifest.json')).toBe(false);
    expect(asked()).toBe(false);
  });
});
