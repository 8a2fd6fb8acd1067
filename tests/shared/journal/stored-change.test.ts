import { describe, expect, it } from 'vitest';
import type { CommitId } from '#shared/domain/id.ts';
import type { Change } from '#shared/journal/change.ts';
import { firstLink, follows, linkAfter } from '#shared/journal/chain.ts';
import { sealChange, unsealChange, type StoredChange } from '#shared/journal/stored-change.ts';
import { dataKeyOf } from '#shared/vault/data-key.ts';
import { emptyDigest } from '#shared/vault/row-digest.ts';

const key = dataKeyOf(new Uint8Array(32).fill(1));
const otherKey = dataKeyOf(new Uint8Array(32).fill(2));

const change = (sequence: number, name = 'Kari Nes'): Change => ({
  format: 1,
  id: `commit-${sequence}` as CommitId,
  sequence,
  at: '2026-01-02T10:00:00.000Z',
  by: null,
  session: 's',
  step: 'do',
  takesBack: null,
  label: 'personAdded',
  effects: [
    { kind: 'create', table: 'people', id: 'a', fields: { name } },
    { kind: 'remove', table: 'people', id: 'a' },
    { kind: 'remove', table: 'people', id: 'b' },
  ],
});

const first = sealChange(change(1), { before: firstLink(key.id), digest: emptyDigest, key });
const second = sealChange(change(2), { before: first.chain, digest: emptyDigest, key });

describe('a stored change', () => {
  it('opens to what it was, and shows only ids, its place and hashes', () => {
    expect(unsealChange(first, key)).toEqual(change(1));
    expect(Object.keys(first).toSorted()).toEqual([
      'chain',
      'digest',
      'id',
      'payload',
      'records',
      'sequence',
    ]);
    expect(first.records).toEqual(['a', 'b']);
    expect(JSON.stringify(first) + String.fromCharCode(...first.payload)).not.toContain('Kari');
  });

  it('does not open with another key, in another place, or under another id', () => {
    expect(unsealChange(first, otherKey)).toBeNull();
    expect(unsealChange({ ...first, sequence: 2 }, key)).toBeNull();
    expect(unsealChange({ ...first, id: 'commit-9' as CommitId }, key)).toBeNull();
    expect(unsealChange({ ...first, payload: second.payload }, key)).toBeNull();
  });
});

describe('the chain', () => {
  it('begins anew under each key', () => {
    expect(firstLink(key.id)).not.toBe(firstLink(otherKey.id));
  });

  it('leads from the first change to the next, and needs no key for it', () => {
    expect(follows(first, { sequence: 0, chain: firstLink(key.id) })).toBe(true);
    expect(follows(second, first)).toBe(true);
    expect(second.chain).toBe(linkAfter(first.chain, second));
  });

  const touched: readonly (readonly [string, Partial<StoredChange>])[] = [
    ['another place', { sequence: 3 }],
    ['another id', { id: 'commit-9' as CommitId }],
    ['a record less', { records: ['a'] }],
    ['other rows after it', { digest: 'f'.repeat(64) }],
    ['another payload', { payload: first.payload }],
    ['a bit of the payload', { payload: second.payload.with(30, second.payload[30]! ^ 1) }],
    ['another link', { chain: first.chain }],
  ];
  it.each(touched)('breaks with %s', (_, fields) => {
    expect(follows({ ...second, ...fields }, first)).toBe(false);
  });

  it('breaks when a change is left out, or stands twice', () => {
    expect(follows(second, { sequence: 0, chain: firstLink(key.id) })).toBe(false);
    expect(follows(second, second)).toBe(false);
  });
});
