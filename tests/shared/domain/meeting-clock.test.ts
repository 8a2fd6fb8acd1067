import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgendaItemId, MeetingId } from '#shared/domain/id.ts';
import { mostSpent, newClock, secondsOn, turnTo } from '#shared/domain/meeting-clock.ts';

const [first, second] = ['a' as AgendaItemId, 'b' as AgendaItemId];
const at = (seconds: number): string => new Date(Date.UTC(2023, 9, 23, 8, 30, seconds)).toISOString();
const clock = newClock('m' as MeetingId, at(0));

describe('the clock of a meeting', () => {
  it('counts on the point they are on, and keeps what the others took', () => {
    const onFirst = turnTo(clock, { id: first, stored: 0 }, at(10));
    const onSecond = turnTo(onFirst, { id: second, stored: 0 }, at(130));
    const back = turnTo(onSecond, { id: first, stored: 0 }, at(190));
    expect(secondsOn(onFirst, first, 0, at(70))).toBe(60);
    expect(secondsOn(onSecond, first, 0, at(500))).toBe(120);
    expect(secondsOn(back, second, 0, at(500))).toBe(60);
    expect(secondsOn(back, first, 0, at(200))).toBe(130);
  });

  it('goes on from what a point had taken before', () => {
    const turned = turnTo(clock, { id: first, stored: 300 }, at(0));
    expect(secondsOn(turned, first, 300, at(60))).toBe(360);
    expect(secondsOn(turnTo(turned, null, at(60)), first, 300, at(900))).toBe(360);
    expect(secondsOn(turned, second, 45, at(60))).toBe(45);
  });

  it('does not begin anew when one turns to the point one is on', () => {
    const turned = turnTo(clock, { id: first, stored: 0 }, at(0));
    expect(turnTo(turned, { id: first, stored: 0 }, at(60))).toBe(turned);
  });

  it('never takes time away, and is not fooled by a clock set back or a machine that slept for a year', () => {
    const turned = turnTo(clock, { id: first, stored: 30 }, at(0));
    expect(secondsOn(turned, first, 30, at(-3600))).toBe(30);
    expect(secondsOn(turned, first, 30, at(366 * 24 * 3600))).toBe(mostSpent);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(first, second), fc.integer({ min: -9_999, max: 9_999 }))),
        (turns) => {
          const after = turns.reduce(
            (one, [id, moment]) => turnTo(one, { id, stored: 0 }, at(moment)),
            clock,
          );
          for (const id of [first, second]) expect(secondsOn(after, id, 0, at(0))).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
