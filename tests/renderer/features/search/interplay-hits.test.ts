import { describe, expect, test } from 'vitest';
import { hashOf } from '#renderer/stores/route.ts';
import { hitRoute } from '#renderer/features/search/hit-route.ts';
import { hitWords } from '#renderer/features/search/hit-words.ts';
import { makeSearchIndex, type SearchIndex } from '#renderer/features/search/search-index.ts';
import type { PersonId, TermId } from '#shared/domain/id.ts';
import { noFilter, type SearchFilter } from '#shared/search/filter.ts';
import { interplayTables, type Found } from '#shared/search/findable.ts';
import {
  aCase,
  aContactPoint,
  aGathering,
  aGroup,
  aMatter,
  aMatterEntry,
  aMember,
  anArena,
  anEntry,
  aNotice,
  aNoticeRule,
  aPersonRow,
  aProgrammePoint,
  aRule,
  aRuleUse,
  aVersion,
} from './rows.ts';

const scope = { termId: 'term' as TermId, withoutOwn: false };
const indexOf = (rows: readonly Found[]): SearchIndex => {
  const index = makeSearchIndex();
  for (const row of rows) index.keep(row);
  return index;
};
const hits = (index: SearchIndex, query: string, filter: Partial<SearchFilter> = {}) =>
  index.search({ query, filter: { ...noFilter, ...filter }, scope, limit: 50 }).hits;
const ids = (...asked: Parameters<typeof hits>) => hits(...asked).map(({ found }) => String(found.row.id));

const rows: readonly Found[] = [
  aPersonRow('kari'),
  aGroup('group', { name: 'Bygdelista', side: 'minority' }),
  aMember('member', { name: 'Tor Aasen', partyGroupId: 'group', personId: 'kari' }),
  aMatter('matter', { title: 'Stengt bru i Elvedalen', text: 'Brua blir stengt i tre uker.' }),
  anEntry('entry', { matter: 'Stengt bru', text: 'Sendt på e-post' }),
  aMatterEntry('link'),
  anEntry('loose', { matter: 'Anbud på renovasjon' }),
  aNoticeRule('line', { text: 'Alvorlige ulykker' }),
  aNotice('notice', { text: 'Lekkasje ved vannverket', givenBy: 'kari' }),
  anArena('arena', { title: 'Dialogmøte med gruppelederne' }),
  aContactPoint('contact', { note: 'Snakket om skyssen' }),
  aRule('rule', {
    templateKey: 'avk-media',
    text: 'Ordføreren svarer pressen',
    note: 'Ikke enige om kronikker',
  }),
  aVersion('version', { text: 'Ordføreren svarer pressen om politikk', reason: 'Kronikken i påsken' }),
  aRuleUse('use', { kind: 'stretched', note: 'Intervjuet på torsdag' }),
  aRuleUse('silent'),
  aCase('case', { title: 'Lekkasjen', story: 'Et notat ligger hos lokalavisen.' }),
  aGathering('g', { title: 'Samling på fjellet', place: 'Høyfjellshotellet' }),
  aProgrammePoint('point', { title: 'Trygghet i rollene', lead: 'Rektor fra nabokommunen' }),
];

describe('Spilleregler and Informasjon', () => {
  const index = indexOf(rows);

  test.each([
    ['kronikken i påsken', 'version', '#/rules/rule/rule'],
    ['ikke enige om kronikker', 'rule', '#/rules/rule/rule'],
    ['hvem uttaler seg', 'rule', '#/rules/rule/rule'],
    ['kven uttaler', 'rule', '#/rules/rule/rule'],
    ['medier', 'rule', '#/rules/rule/rule'],
    ['intervjuet', 'use', '#/rules/rule/rule'],
    ['lokalavisen', 'case', '#/rules/case/case'],
    ['høyfjellshotell', 'g', '#/rules/gathering/g'],
    ['nabokommunen', 'point', '#/rules/gathering/g'],
    ['alvorlige ulykker', 'line', '#/information/notices/line'],
    ['vannverket', 'notice', '#/information/notices/notice'],
    ['dialogmøte', 'arena', '#/information/arenas/arena'],
    ['skyssen', 'contact', '#/information/balance/contact'],
    ['gruppemøte bygdelista', 'contact', '#/information/balance/contact'],
    ['aasen', 'member', '#/information/members/member'],
    ['stengt i tre uker', 'matter', '#/information/matter/matter'],
    ['sendt på e-post', 'entry', '#/information/matter/matter'],
    ['renovasjon', 'loose', '#/information/matter/loose'],
  ])('«%s» finds %s, and leads to %s', (query, id, href) => {
    const [hit] = hits(index, query);
    expect(hit?.found.row.id).toBe(id);
    expect(hit && hashOf(hitRoute(hit.found, index))).toBe(href);
  });

  test('each hit says what it is', () => {
    const known = new Set<string>(interplayTables);
    const around = { find: index.find, workspace: null, form: 'nn' as const };
    const said = rows
      .filter(({ table }) => known.has(table) && table !== 'matterEntries')
      .map((found) => hitWords(found, around).about[0]);
    expect(said).not.toContain(undefined);
    expect(new Set(said).size).toBe(13);
  });

  test('a rule and its versions are one hit; a use without a note is none', () => {
    expect(ids(index, 'ordføreren svarer pressen')).toHaveLength(1);
    expect(ids(index, 'hvem uttaler seg', { kind: 'rule' })).not.toContain('silent');
  });

  test('the filters know whom it is of, and its day', () => {
    expect(ids(index, '', { personId: 'kari' as PersonId, kind: 'information' })).toEqual(['notice']);
    expect(ids(index, '', { kind: 'person', personId: 'kari' as PersonId }).toSorted()).toEqual([
      'kari',
      'member',
    ]);
    expect(ids(index, '', { kind: 'rule', from: '2026-02-03', to: '2026-02-03' })).toContain('g');
  });

  test('a version, a use and a programme point are not found without what they belong to', () => {
    const gone = indexOf(rows);
    gone.drop('rules', 'rule');
    gone.drop('gatherings', 'g');
    expect(ids(gone, 'kronikken i påsken')).toEqual([]);
    expect(ids(gone, 'intervjuet')).toEqual([]);
    expect(ids(gone, 'nabokommunen')).toEqual([]);
  });

  test('a use is found by the question of its rule, also when the rule comes after it', () => {
    const late = indexOf(rows.filter(({ table }) => table !== 'rules'));
    for (const row of rows) if (row.table === 'rules') late.keep(row);
    expect(ids(late, 'hvem uttaler seg intervjuet')).toEqual(['use']);
  });
});
