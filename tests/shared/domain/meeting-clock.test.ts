import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgendaItemId, MeetingId } from '#shared/domain/id.ts';
import {
  goOn,
  isOver,
  longestAway,
  mostSpent,
  newClock,
  secondsOn,
  seen,
  stopped,
  turnTo,
} from '#shared/domain/meeting-clock.ts';

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
    expect(secondsOn(stopped(turned, at(60)), first, 300, at(900))).toBe(360);
    expect(secondsOn(turned, second, 45, at(60))).toBe(45);
  });

  it('does not begin anew when one turns to the point one is on', () => {
    const turned = turnTo(clock, { id: first, stored: 0 }, at(0));
    expect(turnTo(turned, { id: first, stored: 0 }, at(60))).toBe(turned);
  });

  it('never takes time away, and is not fooled by a clock set back or by one that is wrong by a year', () => {
    const turned = turnTo(clock, { id: first, stored: 30 }, at(0));
    expect(secondsOn(turned, first, 30, at(-3600))).toBe(30);
    const aYear = at(366 * 24 * 3600);
    expect(secondsOn({ ...turned, seenAt: aYear }, first, 30, aYear)).toBe(mostSpent);
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

const aWeek = 7 * 24 * 3600;

describe('the clock of a meeting that was left', () => {
  const onFirst = seen(turnTo(clock, { id: first, stored: 0 }, at(0)), at(120));

  it('counts until it was last seen, and from when it is seen again', () => {
    const nextDay = at(24 * 3600);
    expect(secondsOn(onFirst, first, 0, nextDay)).toBe(120);
    const again = seen(onFirst, nextDay);
    expect(secondsOn(again, first, 0, at(24 * 3600 + 60))).toBe(180);
    expect(secondsOn(turnTo(onFirst, { id: second, stored: 0 }, nextDay), first, 0, nextDay)).toBe(120);
  });

  it('has not been left by who looks something up in another room', () => {
    expect(secondsOn(onFirst, first, 0, at(120 + longestAway))).toBe(120 + longestAway);
    expect(secondsOn(onFirst, first, 0, at(121 + longestAway))).toBe(120);
  });

  it('stands still when the meeting is over, whichever point is turned to', () => {
    const over = stopped(onFirst, at(180));
    const turned = turnTo(seen(over, at(500)), { id: second, stored: 40 }, at(600));
    expect(secondsOn(turned, first, 0, at(900))).toBe(180);
    expect(secondsOn(turned, second, 40, at(900))).toBe(40);
    expect(secondsOn(goOn(turned, at(900)), second, 40, at(960))).toBe(100);
  });

  it('takes no time from a reopening weeks later, also when nobody had stopped it', () => {
    const later = at(3 * aWeek);
    for (const kept of [onFirst, stopped(onFirst, at(120)), clock]) {
      expect(isOver(kept, at(120), later)).toBe(true);
      const reopened = stopped(kept, later);
      expect(secondsOn(reopened, first, 120, at(3 * aWeek + 900))).toBe(120);
    }
  });

  it('is not over while they go on after «Avslutt» by mistake, nor before it has ended', () => {
    const again = seen(goOn(stopped(onFirst, at(120)), at(180)), at(3_000));
    expect(isOver(stopped(onFirst, at(120)), at(120), at(180))).toBe(false);
    expect(isOver(again, at(120), at(5_000))).toBe(false);
    expect(isOver(onFirst, null, at(aWeek))).toBe(false);
  });
});
