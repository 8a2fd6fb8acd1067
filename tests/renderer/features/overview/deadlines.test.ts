import { describe, expect, it } from 'vitest';
import { deadlinesOf } from '#renderer/features/overview/deadlines.ts';
import { progressByPhase } from '#renderer/features/overview/progress.ts';
import { waitingOf } from '#renderer/features/overview/waiting.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import type { ChecklistItemId, PersonId } from '#shared/domain/id.ts';
import { ownItem, people, term2023 } from '../../../support/start-plan-facts.ts';

const today: Day = '2023-10-17';
let count = 0;
const due = (ownDueDay: Day | null, fields: Partial<ChecklistItem> = {}): ChecklistItem => {
  count += 1;
  return ownItem({
    id: `i${count}` as ChecklistItemId,
    rank: `a${count}`,
    dueRule: 'none',
    ownDueDay,
    status: 'open',
    ownerId: null,
    role: 'director',
    ...fields,
  });
};
const days = (deadlines: readonly { readonly day: Day }[]) => deadlines.map(({ day }) => day);

describe('what comes next', () => {
  it('is overdue, today, or from tomorrow to and with the seventh day, in the order of the days', () => {
    const items = ['2023-10-24', '2023-10-16', '2023-10-25', '2023-10-18', '2023-10-17', '2023-09-01'].map(
      (day) => due(day as Day),
    );
    const deadlines = deadlinesOf([...items, due(null)], term2023, today);
    expect(days(deadlines.overdue)).toEqual(['2023-09-01', '2023-10-16']);
    expect(days(deadlines.today)).toEqual(['2023-10-17']);
    expect(days(deadlines.nextSevenDays)).toEqual(['2023-10-18', '2023-10-24']);
    expect(deadlines.thereafter?.day).toBe('2023-10-25');
  });

  it('leaves out what is done, not relevant, or from before the app was taken into use', () => {
    const items = [
      due('2023-10-01'),
      due('2023-10-18', { status: 'done', doneAt: '2023-10-10T08:00:00.000Z' }),
      due('2023-10-18', { status: 'notRelevant' }),
    ];
    const deadlines = deadlinesOf(items, { ...term2023, followedFrom: '2023-10-10' }, today);
    expect([...deadlines.overdue, ...deadlines.nextSevenDays]).toEqual([]);
  });
});

describe('what waits for whom', () => {
  it('is gathered by person, where a role with one holder is that person', () => {
    const mayor = people[1]!.id;
    const items = [
      due('2023-10-01', { role: 'mayor' }),
      due('2023-10-18', { role: 'secretariat', ownerId: mayor }),
      due('2023-10-16', { role: 'director' }),
      due('2023-10-19', { role: 'both' }),
      due('2023-12-01', { role: 'both' }),
    ];
    const waiting = waitingOf(deadlinesOf(items, term2023, today), people);
    const inWords = waiting.map(({ owner, overdue, soon, oldest }) => [
      owner.kind === 'person' ? owner.person.name : owner.role,
      overdue,
      soon,
      oldest.day,
    ]);
    expect(inWords).toEqual([
      ['Torleiv Eksempelvik', 1, 1, '2023-10-01'],
      ['Astrid Demodal', 1, 0, '2023-10-16'],
      ['both', 0, 1, '2023-10-19'],
    ]);
  });

  it('is the role itself where nobody or several hold it', () => {
    const two = [...people, { ...people[3]!, id: 'p9' as PersonId }];
    const items = [due('2023-10-18', { role: 'secretariat' }), due('2023-10-18', { role: 'outgoingMayor' })];
    const waiting = waitingOf(deadlinesOf(items, term2023, today), two);
    expect(waiting.map(({ owner }) => owner)).toEqual([
      { kind: 'role', role: 'secretariat' },
      { kind: 'role', role: 'outgoingMayor' },
    ]);
  });
});

describe('progress', () => {
  it('counts what is relevant, phase by phase', () => {
    const done = { status: 'done', doneAt: '2023-10-10T08:00:00.000Z' } as const;
    const items = [
      due(today, { phase: 'firstWeek', ...done }),
      due(today, { phase: 'firstWeek' }),
      due(today, { phase: 'firstYear', status: 'notRelevant' }),
    ];
    expect(progressByPhase(items).map(({ done: d, total }) => `${d}/${total}`)).toEqual([
      '0/0',
      '1/2',
      '0/0',
      '0/0',
    ]);
  });
});
