import { describe, expect, test } from 'vitest';
import { makeSearchIndex, type SearchIndex } from '#renderer/features/search/search-index.ts';
import type { PersonId, TermId } from '#shared/domain/id.ts';
import { noFilter, type SearchFilter } from '#shared/search/filter.ts';
import type { Found } from '#shared/search/findable.ts';
import {
  aDecision,
  aLine,
  aMeasure,
  aMeeting,
  anAction,
  anItem,
  aNote,
  anOwnNote,
  aPersonRow,
  aRoundRow,
  aProposal,
  aSeries,
  aStandingPoint,
  aSummary,
  aTheme,
  aTopic,
  aWorkspaceRow,
} from './rows.ts';

const scope = { termId: 'term' as TermId, withoutOwn: false };
const [kari, ola] = ['kari', 'ola'] as PersonId[] as [PersonId, PersonId];

const indexOf = (...rows: readonly Found[]): SearchIndex => {
  const index = makeSearchIndex();
  for (const row of rows) index.keep(row);
  return index;
};
const search = (index: SearchIndex, query: string, filter: Partial<SearchFilter> = {}, limit = 50) =>
  index.search({ query, filter: { ...noFilter, ...filter }, scope, limit });
const ids = (...asked: Parameters<typeof search>): string[] =>
  search(...asked).hits.map(({ found: { row } }) => String(row.id));

describe('a word finds its other forms', () => {
  const index = indexOf(
    aSeries('s'),
    aMeeting('m'),
    aTopic('nb', { title: 'To ansettelser i kulturskolen' }),
    aTopic('nn', { title: 'Tilsetjingar i kulturskulen' }),
    aNote('note', { body: 'Ordføraren tek saka med gruppeleiarane.' }),
    aDecision('decision', { text: 'Reglane for permisjon gjeld frå nyttår.' }),
    anItem('item', { title: 'Lag oversikt over kommunens roller', note: 'Årsrapporten viser vei.' }),
    aPersonRow('kåre', { name: 'Kåre Haaland', title: 'rådgiver' }),
  );
  test.each([
    ['ansettelse', ['nb']],
    ['ansettelsene', ['nb']],
    ['tilsetjing', ['nn']],
    ['tilsetjinga', ['nn']],
    ['ordfører', ['note']],
    ['ordførarane', ['note']],
    ['regel', ['decision']],
    ['reglar', ['decision']],
    ['kommunar', ['item']],
    ['årsraport', ['item']],
    ['kaare håland', ['kåre']],
    ['om permisjon', ['decision']],
    ['vekemøte oktober', ['m']],
    ['ukemøte mandag 12', ['m']],
    ['kommunens beredskapsplan', []],
  ])('«%s» → %j', (query, expected) => expect(ids(index, query)).toEqual(expected));

  test('and is found by each beginning of it while it is being written', () => {
    const word = 'ansettelsene';
    const beginnings = Array.from({ length: word.length - 2 }, (_, more) => word.slice(0, 3 + more));
    expect(beginnings.filter((beginning) => !ids(index, beginning).includes('nb'))).toEqual([]);
  });
});

describe('a letter or two', () => {
  const index = indexOf(
    aTopic('title', { title: 'Kulturskolen' }),
    aNote('text', { body: 'Kulturskolen og KS' }),
    aTopic('paragraph', { title: 'Etter § 13-1' }),
    aTopic('other', { title: 'Etter § 13-2' }),
  );
  test.each([
    ['k', ['title']],
    ['ku', ['title']],
    ['kul', ['text', 'title']],
    ['ks', ['text']],
    ['kulturskolen k', ['text', 'title']],
    ['13-1', ['paragraph']],
  ])('«%s» → %j', (query, expected) => expect(ids(index, query).toSorted()).toEqual(expected));
});

describe('the hits', () => {
  test('have what stands in the title first', () => {
    const index = indexOf(
      aTopic('text', { title: 'Avtal møtetid', background: 'Budsjett og budsjettmøte' }),
      aTopic('title', { title: 'Følg fristen for budsjett' }),
    );
    expect(ids(index, 'budsjett')).toEqual(['title', 'text']);
  });

  test('have a point once, also where it has had another name', () => {
    const index = indexOf(
      aMeeting('m'),
      aTopic('t', { title: 'Skolestruktur' }),
      aLine('same', { title: 'Skolestruktur' }),
      aLine('before', { title: 'Skolestruktur og kretsgrenser' }),
    );
    expect(search(index, 'skolestruktur')).toMatchObject({ count: 1 });
    expect(ids(index, 'kretsgrenser')).toEqual(['before']);
  });

  test('have a standing point once, and where it had words of its own in one meeting', () => {
    const index = indexOf(
      aMeeting('m'),
      aStandingPoint('p', { title: 'Siden sist' }),
      aTopic('t', { title: null, standingPointId: 'p' }),
      aLine('usual', { title: 'Siden sist' }),
      aLine('once', { title: 'Nytt fra sykehjemmet' }),
    );
    expect(ids(index, 'siden sist')).toEqual(['t']);
    expect(ids(index, 'sykehjemmet')).toEqual(['once']);
    index.keep(aStandingPoint('p', { title: 'Nytt' }));
    expect(ids(index, 'siden sist')).toEqual(['usual']);
  });

  test('follow what changes: new words, a series renamed, a row gone', () => {
    const index = indexOf(aSeries('s'), aMeeting('m'), aTopic('t', { title: 'Svømmehall' }));
    index.keep(aTopic('t', { title: 'Idrettshall' }));
    index.keep(aSeries('s', { title: 'Morgenkaffe' }));
    expect(ids(index, 'svømmehall')).toEqual([]);
    expect(ids(index, 'idrettshall')).toEqual(['t']);
    expect(ids(index, 'morgenkaffe').toSorted()).toEqual(['m', 's']);
    index.drop('topics', 't');
    expect(ids(index, 'idrettshall')).toEqual([]);
  });

  test('know the words of templates in both written forms, with the titles of the house', () => {
    const index = indexOf(
      aWorkspaceRow('w', { councilTitle: 'bystyre', bodyWord: 'by' }),
      aStandingPoint('p', { templateKey: 'fast-siden-sist', templateVersion: 1 }),
      aTopic('t', { title: null, standingPointId: 'p' }),
    );
    expect(ids(index, 'siden sist')).toEqual(['t']);
    expect(ids(index, 'sidan sist')).toEqual(['t']);
  });

  test('are counted in all and answered up to the limit', () => {
    const index = indexOf(...Array.from({ length: 9 }, (_, n) => aNote(`n${n}`, { body: 'Beredskap' })));
    const found = search(index, 'beredskap', {}, 4);
    expect([found.hits.length, found.count]).toEqual([4, 9]);
  });
});

describe('the filters', () => {
  const index = indexOf(
    aPersonRow(kari, { name: 'Kari', role: 'director' }),
    aPersonRow(ola, { name: 'Ola', role: 'mayor' }),
    aSeries('s'),
    aMeeting('m', { day: '2026-03-02' }),
    aMeeting('m2', { day: '2026-10-12' }),
    aTopic('t', { title: 'Vikarer', ownerId: ola }),
    aLine('l', { meetingId: 'm' }),
    aLine('l2', { meetingId: 'm2' }),
    aNote('n', { body: 'Vikarer trengs', createdBy: kari }),
    anAction('a', { title: 'Finn vikarer', ownerId: kari, dueOn: '2026-05-01' }),
    anItem('own', { title: 'Vikarer for ledere', role: 'mayor' }),
    anItem('named', { title: 'Vikarer i oppvekst', role: 'mayor', ownerId: kari }),
    anItem('elsewhere', { title: 'Vikarer før valget', termId: 'another' }),
    anOwnNote('mine', { body: 'Vikarer: spør om lønn' }),
  );
  test.each<[string, Partial<SearchFilter>, string[]]>([
    ['kind', { kind: 'note' }, ['n']],
    [
      'the owner of the action, the note, the item and what is private',
      { personId: kari },
      ['a', 'mine', 'n', 'named'],
    ],
    ['the role where nobody is named', { personId: ola }, ['own', 't']],
    [
      'a period one of the meetings of the point falls in',
      { from: '2026-10-01', to: '2026-10-31', kind: 'topic' },
      ['t'],
    ],
    ['the day an action is due', { from: '2026-04-30', to: '2026-05-01' }, ['a']],
    ['the day of the meeting', { from: '2026-03-02', to: '2026-03-02', kind: 'note' }, ['n']],
    ['nothing where the days are the wrong way round', { from: '2026-10-02', to: '2026-10-01' }, []],
  ])('let through by %s', (_what, filter, expected) =>
    expect(ids(index, 'vikar', filter).toSorted()).toEqual(expected),
  );

  // The series begins on 5 October, between the meetings.
  test('answer alone too, the latest first; without filter and words nothing does', () => {
    expect(ids(index, '', { kind: 'meeting' })).toEqual(['m2', 's', 'm']);
    expect(search(index, '  ')).toEqual({ hits: [], count: 0 });
  });

  test('leave out what is private on a shared screen, and items of a term that is not shown', () => {
    const found = index.search({
      query: 'vikar',
      filter: noFilter,
      scope: { ...scope, withoutOwn: true },
      limit: 50,
    });
    const shown = found.hits.map(({ found: { row } }) => String(row.id));
    expect(shown).not.toContain('mine');
    expect(shown).not.toContain('elsewhere');
    expect(ids(index, 'vikar')).toContain('mine');
  });
});

describe('an evaluation', () => {
  const rows = [
    aRoundRow('r', { sharing: 'Gruppelederne får vite det' }),
    aTheme('statement', { about: 'a1', agreed: 'Vi ringer på fredager' }),
    aTheme('own', { title: 'Sommerferien' }),
    aSummary('summary', { body: 'Tilliten er god' }),
    aMeasure('measure', { title: 'Felles kalender', ownerId: 'ola', dueOn: '2026-12-01' }),
    aProposal('rule', { title: 'Presse', before: 'Ingen regel', after: 'Ordføreren svarer' }),
  ];
  const index = indexOf(...rows);

  test.each([
    ['gruppeleder', ['r']],
    ['halvårsevaluering høst', ['r']],
    ['sier fra', ['statement']],
    ['ringe', ['statement']],
    ['sommerferie', ['own']],
    ['tilliten', ['summary']],
    ['kalender', ['measure']],
    ['ordføreren svarer', ['rule']],
  ])('is found by «%s»', (query, found) => {
    expect(ids(index, query, { kind: 'evaluation' })).toEqual(found);
  });

  test('is found by who shall do something, and by the day it is due', () => {
    expect(ids(index, '', { kind: 'evaluation', personId: ola }).toSorted()).toEqual(['measure', 'r']);
    expect(ids(index, '', { kind: 'evaluation', from: '2026-11-01', to: '2026-12-31' })).toEqual(['measure']);
  });

  test('is not found without its round, and again when the round is back', () => {
    const gone = indexOf(...rows);
    gone.drop('evalRounds', 'r');
    expect(ids(gone, 'fredager')).toEqual([]);
    expect(ids(gone, 'kalender')).toEqual([]);
    gone.keep(aRoundRow('r'));
    expect(ids(gone, 'fredager')).toEqual(['statement']);
    const late = indexOf(...rows.slice(1));
    late.keep(aRoundRow('r'));
    expect(ids(late, 'sier fra')).toEqual(['statement']);
  });

  test('has a measure once: where it is followed up', () => {
    const followed = indexOf(
      aRoundRow('r'),
      anAction('action', { title: 'Felles kalender' }),
      aMeasure('measure', { title: 'Felles kalender', actionId: 'action' }),
    );
    expect(ids(followed, 'kalender')).toEqual(['action']);
    followed.drop('actions', 'action');
    expect(ids(followed, 'kalender')).toEqual(['measure']);
  });
});
