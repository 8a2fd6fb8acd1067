import { describe, expect, it } from 'vitest';
import { clockText, readClock } from '#shared/calendar/clock.ts';

describe('a time of day as people write it', () => {
  it.each([
    ['8', '08:00'],
    ['8.30', '08:30'],
    ['08:30', '08:30'],
    ['0830', '08:30'],
    ['830', '08:30'],
    [' kl. 14.05 ', '14:05'],
    ['kl 23.59', '23:59'],
    ['24.00', null],
    ['8.60', null],
    ['8.3', null],
    ['-8', null],
    ['halv ni', null],
    ['', null],
  ])('%j is %j', (written, clock) => {
    expect(readClock(written)).toBe(clock);
  });

  it('is written with a point', () => {
    expect(clockText('08:30')).toBe('08.30');
  });
});
