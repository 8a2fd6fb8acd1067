import { describe, expect, it } from 'vitest';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import { openFields, registry, rowFields } from '#shared/exchange/registry.ts';
import { dataKeyOf } from '#shared/vault/data-key.ts';
import { digestAfter, digestOf, emptyDigest } from '#shared/vault/row-digest.ts';
import { sealRow, unsealRow, type StoredRow } from '#shared/vault/row-seal.ts';

const key = dataKeyOf(new Uint8Array(32).fill(1));
const row = (fields: Record<string, unknown> = {}): AnyRow => ({
  id: '019a0000-0000-7000-8000-000000000001',
  rev: 3,
  createdAt: '2026-01-02T10:00:00.000Z',
  createdBy: null,
  updatedAt: '2026-01-02T10:00:00.000Z',
  updatedBy: null,
  deletedAt: null,
  termId: '019a0000-0000-7000-8000-000000000002',
  phase: 'preparation',
  rank: 'a0',
  status: 'open',
  ownerId: null,
  ownDueDay: null,
  doneAt: null,
  doneBy: null,
  title: 'Hemmelig tittel',
  note: 'Hemmelig notat',
  ...fields,
});

describe('a sealed row', () => {
  it('shows ids, dates, ranks, states and references, and nothing else', () => {
    const { content, ...open } = sealRow('checklistItems', row(), key);
    const may = new Set<string>([...rowFields, ...openFields(registry.checklistItems)]);
    expect(Object.keys(open).filter((name) => !may.has(name))).toEqual([]);
    expect(JSON.stringify(open) + String.fromCharCode(...content)).not.toContain('Hemmelig');
  });

  it('opens to what it was, also with fields this version does not know', () => {
    const before = row({ tone: 'ny', deep: { a: [1, 2] } });
    expect(unsealRow('checklistItems', sealRow('checklistItems', before, key), key)).toEqual(before);
  });

  it('is the same bytes whatever the order of its fields', () => {
    const turned = Object.fromEntries(Object.entries(row()).toReversed()) as unknown as AnyRow;
    expect(sealRow('checklistItems', turned, key).content).toEqual(
      sealRow('checklistItems', row(), key).content,
    );
  });

  const stored = sealRow('checklistItems', row(), key);
  const other = sealRow(
    'checklistItems',
    row({ id: '019a0000-0000-7000-8000-000000000009', note: 'En annen' }),
    key,
  );
  const changed: readonly (readonly [string, Record<string, unknown>])[] = [
    ['another revision', { rev: 2 }],
    ['another id', { id: other.id }],
    ['another state', { status: 'done' }],
    ['another rank', { rank: 'a1' }],
    ['another owner', { ownerId: other.id }],
    ['taken out of the bin', { deletedAt: '2026-01-02T10:00:00.000Z' }],
    ['a field more', { planted: 1 }],
    ['the sealed part of another row', { content: other.content }],
  ];
  it.each(changed)('does not open with %s', (_, fields) => {
    expect(unsealRow('checklistItems', { ...stored, ...fields }, key)).toBeNull();
  });

  it('does not open with a field less, in another table, or with another key', () => {
    const { rank: _rank, ...less } = stored;
    expect(unsealRow('checklistItems', less as StoredRow, key)).toBeNull();
    expect(unsealRow('people', stored, key)).toBeNull();
    expect(unsealRow('checklistItems', stored, dataKeyOf(new Uint8Array(32).fill(2)))).toBeNull();
  });
});

describe('the digest of all rows', () => {
  const rows = [1, 2, 3].map((at) =>
    sealRow('checklistItems', row({ id: `019a0000-0000-7000-8000-00000000000${at}` }), key),
  );
  const marked = rows.map((stored) => ['checklistItems', stored] as const);

  it('does not ask in which order', () => {
    expect(digestOf(marked.toReversed())).toBe(digestOf(marked));
    expect(digestOf([])).toBe(emptyDigest);
  });

  it('is changed by a row less, one more, an older one, or the same in another table', () => {
    const whole = digestOf(marked);
    const older = sealRow('checklistItems', { ...row(), id: rows[0]!.id, note: 'Eldre', rev: 2 }, key);
    const others = [
      marked.slice(1),
      [...marked, ['checklistItems', other()] as const],
      [['checklistItems', older] as const, ...marked.slice(1)],
      [['people', rows[0]!] as const, ...marked.slice(1)],
      [...marked, marked[0]!],
    ].map((set) => digestOf(set));
    expect(new Set([whole, ...others]).size).toBe(others.length + 1);
  });

  it('after a change is the same as from nothing', () => {
    const newer = sealRow('checklistItems', { ...row(), id: rows[0]!.id, rev: 4 }, key);
    const after = digestAfter(digestOf(marked), [marked[0]!], [['checklistItems', newer]]);
    expect(after).toBe(digestOf([['checklistItems', newer], ...marked.slice(1)]));
    expect(digestAfter(after, [['checklistItems', newer], ...marked.slice(1)], [])).toBe(emptyDigest);
  });

  const other = () => sealRow('checklistItems', row({ id: '019a0000-0000-7000-8000-000000000009' }), key);
});
