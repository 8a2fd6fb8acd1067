import { describe, expect, it } from 'vitest';
import { valueInWords, type AccessWords } from '#shared/access/in-words.ts';
import { relatedRows } from '#shared/access/related.ts';
import { rowTitle } from '#shared/access/row-title.ts';
import { searchAccess } from '#shared/access/search.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';

const row = (id: string, fields: Readonly<Record<string, unknown>>): AnyRow => ({
  id,
  rev: 1,
  createdAt: '2024-03-12T08:00:00.000Z',
  createdBy: null,
  updatedAt: '2024-03-12T08:00:00.000Z',
  updatedBy: null,
  deletedAt: null,
  ...fields,
});

const question = JSON.stringify({ nb: 'Hvem svarer pressen?', nn: 'Kven svarer pressa?' });
const rows = new Map(
  Object.entries({
    'people/tor': row('tor', { name: 'Tor Aasen' }),
    'members/member': row('member', { name: 'Tor Aasen', personId: 'tor' }),
    'members/other': row('other', { name: 'Berit Lie', personId: null }),
    'informationEntries/entry': row('entry', { matter: 'Stengt bru' }),
    'entryMembers/told': row('told', { entryId: 'entry', memberId: 'member' }),
    'entryMembers/another': row('another', { entryId: 'entry', memberId: 'other' }),
    'rules/rule': row('rule', { question: null, templateKey: 'avk-media' }),
    'ruleVersions/version': row('version', {
      ruleId: 'rule',
      number: 2,
      question,
      text: 'Ordføreren svarer.',
    }),
  }),
);
const words: AccessWords = { workspace: null, names: new Map(), form: 'nn', related: rows };

describe('Innsyn in Spilleregler and Informasjon', () => {
  it('finds what a person was told by name as an elected member, and nobody else’s', () => {
    const query = { personId: 'tor', words: '', from: null, to: null };
    const found = searchAccess(query, { rows, changes: [] });
    expect(found.map(({ group, table, id, field }) => [group, table, id, field])).toEqual([
      ['self', 'people', 'tor', 'name'],
      ['refers', 'members', 'member', 'personId'],
      ['refers', 'entryMembers', 'told', 'memberId'],
      ['mentions', 'members', 'member', 'name'],
    ]);
    const told = found.filter(({ table }) => table === 'entryMembers');
    const related = relatedRows(told, rows);
    expect(told.map((one) => rowTitle(one.table, one.row, { ...words, related }))).toEqual([
      'Tor Aasen, Stengt bru',
    ]);
    expect(
      told.map(({ table, value }) =>
        valueInWords({ table, field: 'memberId', value }, { ...words, related }),
      ),
    ).toEqual(['Tor Aasen']);
  });

  it.each([
    ['ruleVersions', 'question', question, 'Kven svarer pressa?'],
    ['ruleVersions', 'question', 'ikke JSON', 'ikke JSON'],
    ['arenas', 'circles', 'mayor council', 'ordførar, kommunestyret'],
    ['arenas', 'purposes', 'relation', 'bli kjende'],
    ['ruleUses', 'kind', 'stretched', 'tøygd'],
  ] as const)('%s.%s in words', (table, field, value, said) => {
    expect(valueInWords({ table, field, value }, words)).toBe(said);
  });

  it('calls a version by the question of its rule', () => {
    const version = rows.get('ruleVersions/version');
    expect(version && rowTitle('ruleVersions', version, words)).toMatch(/^Kven uttal.*, 2$/);
  });
});
