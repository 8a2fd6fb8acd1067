import { describe, expect, it } from 'vitest';
import { datesOf, planDates, withConstitutingDay } from '#renderer/features/settings/date-plan.ts';
import type { ChecklistItemId } from '#shared/domain/id.ts';
import { ownItem, term2023 } from '../../../support/start-plan-facts.ts';

const dates = datesOf(term2023);
const item = (id: string, fields: Parameters<typeof ownItem>[0]) =>
  ownItem({ status: 'open', ownDueDay: null, ...fields, id: id as ChecklistItemId });

describe('what another date would move', () => {
  it('is shown from day to day, and leaves dates set by hand where they are', () => {
    const items = [
      item('rule', { dueRule: 'K-14' }),
      item('hand', { dueRule: 'K-14', ownDueDay: '2023-09-20' }),
      item('other', { dueRule: 'V+3' }),
      item('done', { dueRule: 'K-14', status: 'done', doneAt: '2023-09-01T08:00:00.000Z' }),
    ];
    const plan = planDates(term2023, { ...dates, constitutingDay: '2023-10-17' }, items);
    expect(plan.moved.map(({ item: { id }, from, to }) => [id, from, to])).toEqual([
      ['rule', '2023-09-26', '2023-10-03'],
    ]);
    expect(plan.kept.map(({ id }) => id)).toEqual(['hand']);
    expect(plan.isChanged).toBe(true);
  });

  it('is nothing while the dates are as they were', () => {
    expect(planDates(term2023, dates, [item('rule', { dueRule: 'K-14' })])).toEqual({
      isChanged: false,
      moved: [],
      kept: [],
    });
  });
});

describe('another day for the constituting meeting', () => {
  it('takes tiltredelse along while that is the first working day after it', () => {
    expect(withConstitutingDay(dates, '2023-10-20')).toMatchObject({
      constitutingDay: '2023-10-20',
      officeDay: '2023-10-23',
    });
  });

  it('leaves a tiltredelse that was agreed apart from it', () => {
    const agreed = { ...dates, officeDay: '2023-11-01' as const };
    expect(withConstitutingDay(agreed, '2023-10-20').officeDay).toBe('2023-11-01');
  });
});
