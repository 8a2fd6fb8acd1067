import { describe, expect, test } from 'vitest';
import { calibrated, leastFigures } from '#electron/services/keys/calibrate.ts';
import { noTries, takenUp, triedAgain, waitAfter, waitLeft } from '#electron/services/keys/wrong-tries.ts';

describe('the wait after wrong passphrases', () => {
  test('is none for three, then doubles up to a minute', () => {
    const waits = Array.from({ length: 13 }, (_, wrong) => waitAfter(wrong) / 1000);
    expect(waits).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]);
    expect(waitAfter(1_000_000)).toBe(60_000);
  });

  test('runs out with time, and is not made longer by a clock that is set back', () => {
    const tries = { wrong: 7, at: 100_000 };
    expect([100_000, 104_000, 108_000, 200_000].map((now) => waitLeft(tries, now))).toEqual([
      8000, 4000, 0, 0,
    ]);
    expect(waitLeft(tries, 0)).toBe(8000);
    expect(waitLeft(takenUp(tries, 50_000), 50_000 + 8000)).toBe(0);
  });

  test('counts every try from when it began', () => {
    expect(triedAgain(triedAgain(noTries, 10), 20)).toEqual({ wrong: 2, at: 20 });
  });
});

describe('the figures of Argon2id', () => {
  const MiB = 1024;
  test.each([
    [1, { memory: 256 * MiB, passes: 10 }],
    [62, { memory: 256 * MiB, passes: 10 }],
    [125, { memory: 256 * MiB, passes: 6 }],
    [250, { memory: 256 * MiB, passes: 3 }],
    [400, { memory: 128 * MiB, passes: 3 }],
    [600, { memory: 64 * MiB, passes: 5 }],
    [1000, leastFigures],
    [9000, leastFigures],
    [0, { memory: 256 * MiB, passes: 10 }],
  ])('suit a PC that takes %i ms for the least', (took, figures) => {
    expect(calibrated(took)).toEqual(figures);
  });

  test('are never less than 64 MiB and three passes', () => {
    expect(leastFigures).toEqual({ memory: 64 * MiB, passes: 3 });
  });
});
