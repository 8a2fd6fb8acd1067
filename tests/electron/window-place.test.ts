import { describe, expect, test } from 'vitest';
import { placeOnScreens, type Bounds } from '#electron/window-place.ts';

const main: Bounds = { x: 0, y: 0, width: 1920, height: 1040 };
const right: Bounds = { x: 1920, y: 0, width: 2560, height: 1400 };
const above: Bounds = { x: 0, y: -1080, width: 1920, height: 1080 };

const cases: ReadonlyArray<{
  readonly name: string;
  readonly saved: Bounds | null;
  readonly screens: readonly Bounds[];
  readonly place: Bounds;
}> = [
  {
    name: 'opens in the middle of the main screen the first time',
    saved: null,
    screens: [main, right],
    place: { x: 300, y: 80, width: 1320, height: 880 },
  },
  {
    name: 'is never larger than the screen, the first time either',
    saved: null,
    screens: [{ x: 0, y: 0, width: 1024, height: 700 }],
    place: { x: 0, y: 0, width: 1024, height: 700 },
  },
  {
    name: 'comes back where it was',
    saved: { x: 100, y: 60, width: 900, height: 700 },
    screens: [main, right],
    place: { x: 100, y: 60, width: 900, height: 700 },
  },
  {
    name: 'comes back on the second screen',
    saved: { x: 2100, y: 100, width: 1500, height: 1200 },
    screens: [main, right],
    place: { x: 2100, y: 100, width: 1500, height: 1200 },
  },
  {
    name: 'comes to the main screen when the second is gone',
    saved: { x: 2100, y: 100, width: 1500, height: 1000 },
    screens: [main],
    place: { x: 210, y: 20, width: 1500, height: 1000 },
  },
  {
    name: 'comes back on a screen above the main one',
    saved: { x: 50, y: -1000, width: 800, height: 600 },
    screens: [main, above],
    place: { x: 50, y: -1000, width: 800, height: 600 },
  },
  {
    name: 'is pulled in when only a corner lies on the screen',
    saved: { x: 1700, y: 900, width: 1000, height: 800 },
    screens: [main],
    place: { x: 920, y: 240, width: 1000, height: 800 },
  },
  {
    name: 'is brought back when no more than a sliver is left to hold',
    saved: { x: 1900, y: 0, width: 800, height: 600 },
    screens: [main],
    place: { x: 560, y: 220, width: 800, height: 600 },
  },
  {
    name: 'stays on the screen that holds most of it',
    saved: { x: 1500, y: 100, width: 1600, height: 900 },
    screens: [main, right],
    place: { x: 1920, y: 100, width: 1600, height: 900 },
  },
  {
    name: 'shrinks to a smaller screen',
    saved: { x: 0, y: 0, width: 2500, height: 1300 },
    screens: [main],
    place: { x: 0, y: 0, width: 1920, height: 1040 },
  },
];

describe('the window', () => {
  test.each(cases)('$name', ({ saved, screens, place }) => {
    expect(placeOnScreens(saved, screens)).toEqual(place);
  });
});
