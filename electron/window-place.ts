import { z } from '#shared/zod.ts';

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const pixel = z.number().int().min(-100_000).max(100_000);
const length = z.number().int().min(1).max(100_000);

export const windowPlaceSchema = z.object({
  bounds: z.object({ x: pixel, y: pixel, width: length, height: length }),
  maximized: z.boolean(),
});

/** Where the window stood when it was last closed; the bounds are those it has when it is not maximized. */
export type WindowPlace = z.infer<typeof windowPlaceSchema>;

export const smallest = { width: 640, height: 480 } as const;
const roomy = { width: 1320, height: 880 } as const;
/** So much of the window must lie on a screen for the user to get hold of it. */
const grip = { width: 120, height: 40 } as const;

/**
 * Where to open the window: where it was, moved onto a screen that exists; the middle of the first screen when it has
 * never been open or its screen is gone.
 * @param screens the work areas of the screens there are now, the main one first
 */
export const placeOnScreens = (saved: Bounds | null, screens: readonly Bounds[]): Bounds => {
  const first = screens[0] ?? { x: 0, y: 0, ...roomy };
  if (saved === null) return centred(roomy, first);
  const screen = screens.reduce<Bounds | null>(
    (best, next) => (best === null || shared(saved, next) > shared(saved, best) ? next : best),
    null,
  );
  if (screen === null || !isWithinReach(saved, screen)) return centred(saved, first);
  const width = Math.min(saved.width, screen.width);
  const height = Math.min(saved.height, screen.height);
  return {
    width,
    height,
    x: between(saved.x, screen.x, screen.x + screen.width - width),
    y: between(saved.y, screen.y, screen.y + screen.height - height),
  };
};

const centred = (wanted: { readonly width: number; readonly height: number }, screen: Bounds): Bounds => {
  const width = Math.min(wanted.width, screen.width);
  const height = Math.min(wanted.height, screen.height);
  return {
    width,
    height,
    x: screen.x + Math.round((screen.width - width) / 2),
    y: screen.y + Math.round((screen.height - height) / 2),
  };
};

const overlap = (from: number, to: number, otherFrom: number, otherTo: number): number =>
  Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom));

const across = (a: Bounds, b: Bounds): number => overlap(a.x, a.x + a.width, b.x, b.x + b.width);
const down = (a: Bounds, b: Bounds): number => overlap(a.y, a.y + a.height, b.y, b.y + b.height);
const shared = (a: Bounds, b: Bounds): number => across(a, b) * down(a, b);

const isWithinReach = (window: Bounds, screen: Bounds): boolean =>
  across(window, screen) >= grip.width && down(window, screen) >= grip.height;

const between = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);
