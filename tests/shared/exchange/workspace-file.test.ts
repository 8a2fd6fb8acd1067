import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#shared/exchange/canonical-json.ts';
import { differenceOf } from '#shared/exchange/difference.ts';
import {
  readWorkspaceFile,
  writeWorkspaceFile,
  type WorkspaceFile,
} from '#shared/exchange/workspace-file.ts';

const sha256 = (text: string) => Promise.resolve(createHash('sha256').update(text).digest('hex'));

const released = readFileSync('tests/fixtures/workspace-format-1.json', 'utf8');

const read = async (text: string): Promise<WorkspaceFile> => {
  const answer = await readWorkspaceFile(text, sha256);
  if (!answer.ok) throw new Error(`${answer.reason} ${answer.detail}`);
  return answer.value;
};

type Json = Record<string, never>;
type Row = Record<string, unknown>;
interface Opened {
  type: string;
  format: number;
  counts: Record<string, number>;
  hashes: Record<string, string>;
  tables: Record<'workspace' | 'people' | 'terms' | 'checklistItems', Row[]>;
}

/** The released file with something changed; `sealed` makes counts and hashes fit again. */
const changed = (change: (file: Opened) => void, sealed = true): string => {
  const file = JSON.parse(released) as Opened & Json;
  change(file);
  if (!sealed) return JSON.stringify(file);
  for (const [table, rows] of Object.entries(file.tables)) {
    file.counts[table] = rows.length;
    file.hashes[table] = createHash('sha256').update(canonicalJson(rows)).digest('hex');
  }
  return JSON.stringify(file);
};

const first = (rows: Row[]): Row => rows[0] ?? {};

describe('the file of the workspace', () => {
  it('is read as release 1 wrote it, and written again byte for byte', async () => {
    expect(await writeWorkspaceFile(await read(released), sha256)).toBe(released);
  });

  it('begins with what it is and its format, so that it can be told in ten years', () => {
    expect(released.startsWith('{"type":"samspill-workspace","format":1,')).toBe(true);
  });

  it('is the same text whatever the order of rows and keys', async () => {
    const file = await read(released);
    const turned = (rows: readonly object[]) =>
      rows.toReversed().map((row) => Object.fromEntries(Object.entries(row).toReversed()));
    const tables = Object.fromEntries(Object.entries(file.tables).map(([key, rows]) => [key, turned(rows)]));
    const shuffled = { made: file.made, tables } as unknown as WorkspaceFile;
    expect(await writeWorkspaceFile(shuffled, sha256)).toBe(released);
  });

  it('carries fields this version does not know through', async () => {
    const text = changed(({ tables }) =>
      Object.assign(first(tables.people), { pronouns: ['hun', { a: 1 }] }),
    );
    const again = await writeWorkspaceFile(await read(text), sha256);
    expect((await read(again)).tables.people[0]).toMatchObject({ pronouns: ['hun', { a: 1 }] });
  });
});

describe('the log of deletions in the file', () => {
  const log = {
    id: '019a0000-0000-7000-8000-0000000000aa',
    rev: 1,
    createdAt: '2026-11-22T08:00:00.000Z',
    createdBy: null,
    updatedAt: '2026-11-22T08:00:00.000Z',
    updatedBy: null,
    deletedAt: null,
    occasion: 'bin',
    basis: 'Ikke arkivverdig',
    tally: 'checklistItems:3 people:1',
  };
  const withLog = async (): Promise<WorkspaceFile> => {
    const file = await read(released);
    return { ...file, tables: { ...file.tables, disposals: [log] } };
  };

  it('makes it one of format 2, which gives the same again', async () => {
    const text = await writeWorkspaceFile(await withLog(), sha256);
    expect(text.startsWith('{"type":"samspill-workspace","format":2,')).toBe(true);
    expect((await read(text)).tables.disposals).toEqual([log]);
  });

  it('is not lost when a file from before comes in', async () => {
    const { placements, counts } = differenceOf((await withLog()).tables, (await read(released)).tables);
    expect(placements).toEqual([]);
    expect(counts.disposals).toEqual({ new: 0, changed: 0, same: 0, removed: 0 });
  });
});

describe('a file of the workspace is refused', () => {
  const nowhere = '019a0000-0000-7000-8000-000000000001';
  const people = (change: (row: Row) => unknown) =>
    changed(({ tables }) => void change(first(tables.people)));
  const item = (change: (row: Row) => unknown) =>
    changed(({ tables }) => void change(first(tables.checklistItems)));
  it.each<[string, string, string]>([
    ['of another kind', 'notOurs', changed((file) => (file.type = 'samspill-template'))],
    ['that is no file of ours', 'notOurs', '[1,2,3]'],
    ['of a newer format', 'newerFormat', changed((file) => (file.format = 7))],
    ['with one letter changed', 'wrongHash', released.replace('Ola Vik', 'Ola Vig')],
    ['with a row taken out', 'wrongCount', changed(({ tables }) => void tables.people.pop(), false)],
    [
      'with a table taken out',
      'wrongShape',
      changed((file) => void Reflect.deleteProperty(file.tables, 'people'), false),
    ],
    ['with something more at the top', 'wrongShape', changed((file) => Object.assign(file, { run: 'me' }))],
    ['with a number for a name', 'wrongShape', people((row) => (row['name'] = 7))],
    ['with a field taken out', 'wrongShape', people((row) => delete row['name'])],
    ['with an id that is none', 'wrongShape', people((row) => (row['id'] = '../../etc'))],
    ['with a revision that is none', 'wrongShape', people((row) => (row['rev'] = -1))],
    ['with a rank that sorts nowhere', 'wrongShape', item((row) => (row['rank'] = 'zzz'))],
    [
      'with an item done at no time',
      'wrongShape',
      item((row) => Object.assign(row, { status: 'done', doneAt: null })),
    ],
    ['with an item of no term', 'unknownReference', item((row) => (row['termId'] = nowhere))],
    [
      'with the same row twice',
      'twiceTheSame',
      changed(({ tables }) => tables.people.push(first(tables.people))),
    ],
    ['without a workspace', 'notOneWorkspace', changed(({ tables }) => void tables.workspace.pop())],
    [
      'with a prototype',
      'forbiddenKey',
      released.replace('"name":"Ola Vik"', '"name":"Ola Vik","__proto__":{"a":1}'),
    ],
  ])('%s', async (_, reason, text) => {
    expect(await readWorkspaceFile(text, sha256)).toMatchObject({ ok: false, reason });
  });
});
