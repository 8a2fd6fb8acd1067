import { describe, expect, it } from 'vitest';
import type { Action } from '#shared/domain/action.ts';
import type { ActionId, PersonId, SeriesId } from '#shared/domain/id.ts';
import { ageOf, isLate, owedOf } from '#shared/domain/owed.ts';
import type { Person } from '#shared/domain/person.ts';

const row = {
  rev: 1,
  createdBy: null,
  updatedAt: '2023-10-17T08:00:00.000Z',
  updatedBy: null,
  deletedAt: null,
};

const person = (id: string, role: Person['role']): Person => ({
  ...row,
  id: id as PersonId,
  createdAt: '2023-10-01T08:00:00.000Z',
  name: id,
  role,
  title: null,
  partyGroup: null,
  side: null,
  writtenForm: 'nb',
});

const action = (id: string, owner: string | null, fields: Partial<Action> = {}): Action => ({
  ...row,
  id: id as ActionId,
  createdAt: '2023-10-17T08:00:00.000Z',
  seriesId: 's' as SeriesId,
  meetingId: null,
  agendaItemId: null,
  topicId: null,
  itemId: null,
  state: 'open',
  ownerId: owner as PersonId | null,
  dueOn: null,
  doneAt: null,
  doneBy: null,
  title: id,
  note: '',
  ...fields,
});

const mayor = person('mayor', 'mayor');
const director = person('director', 'director');
const people = [mayor, director];
const today = '2023-11-06';

const names = (owed: ReturnType<typeof owedOf>) =>
  owed.map((one) => [one.person?.id ?? null, one.actions.map(({ id }) => id), one.late]);

describe('what is owed', () => {
  it('stands by who has it, the eldest first, with what is past its day', () => {
    const actions = [
      action('young', 'mayor', { createdAt: '2023-10-30T08:00:00.000Z' }),
      action('old', 'mayor', { dueOn: '2023-11-05' }),
      action('mine', 'director', { dueOn: '2023-11-06' }),
    ];
    expect(names(owedOf(actions, people, { today, me: null }))).toEqual([
      ['mayor', ['old', 'young'], 1],
      ['director', ['mine'], 0],
    ]);
  });

  it('begins with who asks, whoever that is', () => {
    const actions = [action('a', 'mayor'), action('b', 'director')];
    const first = (me: Person) => owedOf(actions, people, { today, me })[0]?.person?.id;
    expect(first(mayor)).toBe('mayor');
    expect(first(director)).toBe('director');
  });

  it('names the two also when they owe nothing', () => {
    expect(names(owedOf([], people, { today, me: director, always: people }))).toEqual([
      ['director', [], 0],
      ['mayor', [], 0],
    ]);
    expect(owedOf([], people, { today, me: director })).toEqual([]);
  });

  it('keeps what nobody has, also when who had it is gone; and leaves out what is settled', () => {
    const actions = [
      action('free', null),
      action('orphan', 'gone'),
      action('done', 'mayor', { state: 'done' }),
      action('dropped', null, { state: 'dropped' }),
    ];
    expect(names(owedOf(actions, people, { today, me: null }))).toEqual([[null, ['free', 'orphan'], 0]]);
  });
});

describe('a follow-up', () => {
  it.each([
    ['open', '2023-11-05', true],
    ['open', '2023-11-06', false],
    ['open', null, false],
    ['done', '2023-11-05', false],
    ['dropped', '2023-11-05', false],
  ] as const)('that is %s and due on %s is late: %s', (state, dueOn, late) => {
    expect(isLate({ state, dueOn }, today)).toBe(late);
  });

  it('is as old as the days since it was made, and never younger than today', () => {
    expect(ageOf({ createdAt: '2023-10-17T08:00:00.000Z' }, today)).toBe(20);
    expect(ageOf({ createdAt: '2023-11-06T08:00:00.000Z' }, today)).toBe(0);
    expect(ageOf({ createdAt: '2026-01-01T08:00:00.000Z' }, today)).toBe(0);
  });
});
