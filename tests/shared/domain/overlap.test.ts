import { describe, expect, it } from 'vitest';
import { doOverlap, firstOverlap, type Slot } from '#shared/domain/overlap.ts';

const slot = (startTime: string, minutes: number, day: Slot['day'] = '2024-01-08'): Slot => ({
  day,
  startTime,
  minutes,
});

describe('meetings that take the same time', () => {
  it.each([
    ['the same', slot('08:30', 60), slot('08:30', 60), true],
    ['one within the other', slot('08:00', 180), slot('09:00', 30), true],
    ['a minute in common', slot('08:30', 60), slot('09:29', 30), true],
    ['one after the other', slot('08:30', 60), slot('09:30', 30), false],
    ['another day', slot('08:30', 60), slot('08:30', 60, '2024-01-09'), false],
  ])('%s', (_, one, other, expected) => {
    expect(doOverlap(one, other)).toBe(expected);
    expect(doOverlap(other, one)).toBe(expected);
  });

  it('finds the first', () => {
    const others = [slot('11:30', 30, '2024-01-15'), slot('09:00', 30, '2024-01-15'), slot('09:00', 30)];
    const slots = [slot('12:00', 60), slot('09:15', 60, '2024-01-15')];
    expect(firstOverlap(slots, others)).toBe(others[1]);
    expect(firstOverlap([slot('07:00', 30)], others)).toBeNull();
  });
});
