import { describe, expect, it } from 'vitest';
import { agendaTime, clockAfter } from '#shared/domain/agenda-time.ts';

const meeting = { startTime: '08:30', minutes: 60 };
const points = (...minutes: readonly (number | null)[]) => minutes.map((planned) => ({ minutes: planned }));

describe('the time of an agenda', () => {
  it.each([
    ['nothing on it', points(), { planned: 0, unplanned: 0, endsAt: '08:30', over: 0, free: 60 }],
    ['room left', points(10, 20, 5), { planned: 35, unplanned: 0, endsAt: '09:05', over: 0, free: 25 }],
    ['exactly full', points(30, 30), { planned: 60, unplanned: 0, endsAt: '09:30', over: 0, free: 0 }],
    ['too much', points(60, 35), { planned: 95, unplanned: 0, endsAt: '10:05', over: 35, free: 0 }],
    [
      'points without time',
      points(15, null, 0),
      { planned: 15, unplanned: 1, endsAt: '08:45', over: 0, free: 45 },
    ],
  ])('says it with %s', (_, given, time) => {
    expect(agendaTime(given, meeting)).toEqual(time);
  });

  it.each([
    ['08:30', 95, '10:05'],
    ['23:30', 45, '00:15'],
    ['00:10', -20, '23:50'],
  ])('counts from %s %i minutes to %s', (clock, minutes, later) => {
    expect(clockAfter(clock, minutes)).toBe(later);
  });
});
