import { describe, expect, it } from 'vitest';
import { runTime, type TimedPoint } from '#shared/domain/run-time.ts';

const plan = { startTime: '08:30', minutes: 60 };
const point = (minutes: number | null, fields: Partial<TimedPoint> = {}): TimedPoint => ({
  minutes,
  state: 'waiting',
  spent: 0,
  ...fields,
});

describe('the time of a running meeting', () => {
  it.each<[string, readonly TimedPoint[], string, string, number]>([
    ['as planned', [point(30), point(30)], '08:30', '09:30', 0],
    ['ahead', [point(30, { state: 'discussed' }), point(20)], '08:50', '09:10', 0],
    ['what the point they are on has taken counts', [point(15, { spent: 300 })], '09:00', '09:10', 0],
    ['a point over its time is soon over', [point(5, { spent: 900 }), point(10)], '09:25', '09:35', 5],
    ['points without minutes take none', [point(null), point(10)], '09:00', '09:10', 0],
    ['what is put off takes none', [point(30, { state: 'skipped' })], '09:00', '09:00', 0],
    ['half a minute is a minute', [point(1, { spent: 30 })], '09:00', '09:01', 0],
    ['nothing left', [], '09:40', '09:40', 10],
    ['long before it begins', [point(10)], '06:00', '06:10', 0],
  ])('%s', (_name, points, now, expected, over) => {
    expect(runTime(points, plan, now)).toEqual({ planned: '09:30', expected, over });
  });

  it('passes midnight', () => {
    const late = { startTime: '23:30', minutes: 60 };
    expect(runTime([point(20)], late, '00:20')).toEqual({ planned: '00:30', expected: '00:40', over: 10 });
  });
});
