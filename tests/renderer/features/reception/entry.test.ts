import { describe, expect, it } from 'vitest';
import { entriesOf, rememberEntries, type Surroundings } from '#renderer/features/reception/entry.ts';
import type { TermId, WorkspaceId } from '#shared/domain/id.ts';
import { entry, person } from './entries.ts';

const row = {
  rev: 1,
  createdAt: '2023-09-12T08:00:00.000Z',
  createdBy: null,
  updatedAt: '2023-09-12T08:00:00.000Z',
  updatedBy: null,
  deletedAt: null,
};

const around: Surroundings = {
  workspace: {
    ...row,
    id: 'w' as WorkspaceId,
    kind: 'municipality',
    name: 'Time',
    number: '1121',
    bodyWord: 'kommune',
    directorTitle: 'rådmann',
    councilTitle: 'kommunestyre',
    exportForm: 'nn',
    parliamentary: false,
  },
  term: {
    ...row,
    id: 't' as TermId,
    reason: 'election',
    startYear: 2023,
    endYear: 2027,
    electionDay: '2023-09-11',
    constitutingDay: '2023-10-10',
    officeDay: '2023-10-11',
    budgetDay: null,
    electionDayProposed: false,
    followedFrom: null,
  },
  people: [person('kari', 'director')],
  today: '2023-10-17',
  form: 'nn',
};

const items = [
  entry('a', { dueRule: 'T+0' }).item,
  entry('b', { dueRule: 'T+7', role: 'both', status: 'done', doneAt: row.createdAt }).item,
];

describe('entriesOf', () => {
  it('says who has it, when it is due and how near that is', () => {
    expect(
      entriesOf(items, around).map(({ owner, due, urgency, urgencyWhenOpen }) => [
        owner,
        due,
        urgency,
        urgencyWhenOpen,
      ]),
    ).toEqual([
      ['rådmann', '2023-10-11', 'overdue', 'overdue'],
      ['begge', '2023-10-18', 'done', 'thisWeek'],
    ]);
  });

  it('names the person who has it, and falls back to the role when the person is gone', () => {
    const owned = items.map((item) => ({ ...item, ownerId: person('kari', 'director').id }));
    expect(entriesOf(owned, around).map(({ owner }) => owner)).toEqual(['kari', 'kari']);
    expect(entriesOf(owned, { ...around, people: [] }).map(({ owner }) => owner)).toEqual([
      'rådmann',
      'begge',
    ]);
  });
});

describe('rememberEntries', () => {
  it('makes anew only what changed', () => {
    const entries = rememberEntries();
    const [a, b] = entries(items, around);
    const [aAgain, bAgain] = entries(
      items.map((item) => ({ ...item, rev: item.id === 'b' ? 2 : 1 })),
      { ...around },
    );
    expect(aAgain).toBe(a);
    expect(bAgain).not.toBe(b);
  });

  it.each([
    ['the day', { today: '2023-10-18' }],
    ['the written form', { form: 'nb' }],
    ['the dates of the term', { term: { ...around.term, rev: 2, officeDay: '2023-10-20' } }],
    ['the titles', { workspace: { ...around.workspace, rev: 2, directorTitle: 'kommunedirektør' } }],
    ['the people', { people: [] }],
  ] as const)('makes all anew when %s changes', (_, change) => {
    const entries = rememberEntries();
    const before = entries(items, around);
    const changed: Surroundings = { ...around, ...change };
    expect(entries(items, changed)).toEqual(entriesOf(items, changed));
    expect(entries(items, changed)[0]).not.toBe(before[0]);
  });
});
