import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minutesOf } from '#shared/domain/agenda-time.ts';
import type { GatheringPointId } from '#shared/domain/id.ts';
import { dropTo, inARow, programmeDays, retimed, stepTo, type Slot } from '#shared/domain/programme.ts';

/** «a 1 12:00 60» is a point on day 1 from 12:00, sixty minutes long. */
const slots = (...lines: readonly string[]): readonly Slot[] =>
  lines.map((line) => {
    const [id = '', day, startTime = '', minutes] = line.split(' ');
    return { id: id as GatheringPointId, dayNumber: Number(day), startTime, minutes: Number(minutes) };
  });

const day = slots('a 1 12:00 60', 'b 1 13:00 30', 'c 1 13:30 30', 'd 1 19:00 90');
const [a, b, c, d] = day as readonly [Slot, Slot, Slot, Slot];
const id = (text: string) => text as GatheringPointId;

describe('times follow from minutes', () => {
  test('what comes straight after moves along; what stands by itself keeps its time', () => {
    const after = [a, { ...b, minutes: 60 }, c, d];
    expect(Object.fromEntries(retimed({ before: day, after }))).toEqual({ c: '14:00' });
  });

  test('a point that is taken out lets the others come earlier', () => {
    expect(Object.fromEntries(retimed({ before: day, after: [a, c, d] }))).toEqual({ c: '13:00' });
  });

  test('the first of the day begins when the day began, whichever it is', () => {
    const times = retimed({ before: day, after: [b, a, c, d], moved: 'b' });
    expect(Object.fromEntries(times)).toEqual({ b: '12:00', a: '12:30' });
  });

  test('a point that stood by itself follows on where it is put', () => {
    const times = retimed({ before: day, after: [a, d, b, c], moved: 'd' });
    expect(Object.fromEntries(times)).toEqual({ d: '13:00', b: '14:30', c: '15:00' });
  });

  test('a time that is given stands, and those after it follow', () => {
    const after = [a, { ...b, startTime: '13:15' }, c, d];
    expect(Object.fromEntries(retimed({ before: day, after, timed: 'b' }))).toEqual({ c: '13:45' });
  });

  test('moved to a day of its own, it begins when such a day begins', () => {
    const after = [a, c, d, { ...b, dayNumber: 2 }];
    expect(Object.fromEntries(retimed({ before: day, after, moved: 'b' }))).toEqual({
      c: '13:00',
      b: '09:00',
    });
  });

  test('running into what stands by itself is told, not hidden', () => {
    const after = [a, b, { ...c, minutes: 400 }, d];
    expect(retimed({ before: day, after }).size).toBe(0);
    expect(programmeDays(after)[0]?.clashes).toEqual([
      { before: { ...c, minutes: 400 }, after: d, minutes: 70 },
    ]);
  });
});

describe('a day', () => {
  test('of more than nine hours is overfull, and one past midnight is told', () => {
    const [full] = programmeDays(slots('a 1 08:00 540'));
    const [over] = programmeDays(slots('a 1 08:00 541'));
    const [late] = programmeDays(slots('a 1 23:00 90'));
    expect([full?.isOverfull, over?.isOverfull]).toEqual([false, true]);
    expect([full?.isPastMidnight, late?.isPastMidnight]).toEqual([false, true]);
  });

  test('put in a row has neither gaps nor clashes, and begins as before', () => {
    const slot = fc.record({
      startTime: fc.integer({ min: 0, max: 600 }).map((at) => clock(at)),
      minutes: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(slot, { minLength: 1, maxLength: 12 }), (drawn) => {
        const points = drawn.map((one, place) => ({ ...one, id: id(`p${place}`), dayNumber: 1 }));
        const times = inARow(points);
        const after = points.map((one) => ({ ...one, startTime: times.get(one.id) ?? one.startTime }));
        expect(programmeDays(after)[0]?.clashes).toEqual([]);
        expect(after[0]?.startTime).toBe(points[0]?.startTime);
        for (const [place, one] of after.slice(1).entries())
          expect(minutesOf(one.startTime)).toBe(
            minutesOf(after[place]?.startTime ?? '') + (after[place]?.minutes ?? 0),
          );
      }),
    );
  });
});

describe('where a point lands', () => {
  const two = slots('a 1 12:00 60', 'b 1 13:00 30', 'c 2 09:00 30', 'd 2 09:30 30');

  test.each([
    ['a', 'up', null],
    ['a', 'down', { dayNumber: 1, after: 'b' }],
    ['b', 'up', { dayNumber: 1, after: null }],
    ['b', 'down', { dayNumber: 2, after: null }],
    ['c', 'up', { dayNumber: 1, after: 'b' }],
    ['c', 'down', { dayNumber: 2, after: 'd' }],
    ['d', 'down', null],
  ] as const)('%s one step %s', (which, direction, place) => {
    expect(stepTo(two, id(which), direction)).toEqual(place);
  });

  test('dropped beside another it lands on the day of that one', () => {
    expect(dropTo(two, id('c'), id('b'))).toEqual({ dayNumber: 2, after: null });
    expect(dropTo(two, id('b'), id('b'))).toEqual({ dayNumber: 1, after: 'b' });
    expect(dropTo(two, id('a'), null)).toEqual({ dayNumber: 1, after: null });
    expect(dropTo(two, id('gone'), null)).toBeNull();
  });
});

const clock = (at: number): string =>
  `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
