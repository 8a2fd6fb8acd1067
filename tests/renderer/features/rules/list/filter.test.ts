import { describe, expect, it } from 'vitest';
import {
  countsOf,
  grouped,
  isShown,
  ruleShows,
  searched,
  type ListedRule,
} from '#renderer/features/rules/list/filter.ts';
import type { PersonId, RuleId } from '#shared/domain/id.ts';
import { aRule, aVersion, anApproval, kari, ola } from '../../../../support/rule-rows.ts';
import { aView } from './rule-views.ts';

const version = aVersion(1, {
  state: 'agreed',
  agreedAt: '2024-01-09T08:00:00.000Z',
  text: 'Vi ringer hverandre før oppslag',
});
const agreedFacts = { versions: [version], approvals: [anApproval(version, kari), anApproval(version, ola)] };
const newMayor = '019a0000-0000-7000-8000-000000000903' as PersonId;
const id = (last: number) => `019a0000-0000-7000-8000-00000000000${last}` as RuleId;

const media: ListedRule = {
  view: aView({ state: 'agreed' }, agreedFacts),
  question: 'Hvem uttaler seg om hva?',
};
const meetings: ListedRule = {
  view: aView({ id: id(2), group: 'meetings', state: 'notAgreed', note: 'Ola vil ha det på Ås.' }),
  question: 'Når møtes vi fast?',
};
const again: ListedRule = {
  view: aView(
    { id: id(3), state: 'agreed' },
    { ...agreedFacts, inOffice: { director: kari, mayor: newMayor } },
  ),
  question: 'Hvem varsler?',
};
const put: ListedRule = {
  view: aView({ id: id(4), state: 'notDiscussed' }, { versions: [aVersion(1)] }),
  question: 'Hva gjør vi?',
};
const all = [meetings, media, again, put];

describe('what the list shows', () => {
  it.each([
    ['all', all],
    ['notDiscussed', []],
    ['notAgreed', [meetings]],
    ['agreed', [media, again]],
    ['revisit', []],
    ['waiting', [put]],
    ['again', [again]],
  ] as const)('%s', (show, expected) => {
    expect(all.filter((rule) => isShown(rule, show))).toEqual(expected);
    expect(countsOf(all)[show]).toBe(expected.length);
  });

  it('says how many there are of each', () => {
    expect(Object.keys(countsOf([])).toSorted()).toEqual([...ruleShows].toSorted());
  });
});

describe('a search within the rules', () => {
  it.each([
    ['', all],
    ['uttaler', [media]],
    ['RINGER oppslag', [media, again]],
    ['aas', [meetings]],
    ['varsler hverandre', [again]],
    ['finnes ikke', []],
  ])('«%s» looks in the question, the note and what is agreed', (query, expected) => {
    expect(searched(all, query)).toEqual(expected);
  });

  it('finds a question nobody has written about by its words', () => {
    const untouched: ListedRule = { view: { ...aView(), rule: null }, question: 'Hvem har mandat?' };
    expect(searched([untouched], 'mandat')).toEqual([untouched]);
    expect(searched([untouched], aRule().text || 'oppslag')).toEqual([]);
  });
});

it('stands in groups in the order of the list, and a group with nothing in it is left out', () => {
  expect(grouped(all)).toEqual([
    { group: 'meetings', rules: [meetings] },
    { group: 'media', rules: [media, again, put] },
  ]);
});
