/** A short text that stands like a flag on a pole at `at` (0–1 of the axis). Widths are in pixels. */
export interface Flag {
  readonly key: string;
  readonly at: number;
  readonly width: number;
}

/** Where a flag hangs: to which side of its pole, and in which row. Row 0 is nearest the axis. */
export interface HungFlag {
  readonly key: string;
  readonly x: number;
  readonly side: 'left' | 'right';
  readonly row: number;
}

export interface HungFlags {
  /** Length of the axis; shorter than the width where texts at the end need the room. */
  readonly axis: number;
  readonly groups: readonly (readonly HungFlag[])[];
}

/** Room between a pole and the text of its flag, and after the text. */
export const poleGap = 6;

const step = 8;

/**
 * Hangs each group of flags so that no text lies over another text or over another flag's pole. Flags hang to the
 * right; one that would leave the drawing hangs to the left, and where that is not possible the axis is made shorter.
 * Always succeeds when no text is wider than half the drawing; null tells the caller to draw a column instead.
 */
export const hangFlags = (groups: readonly (readonly Flag[])[], width: number): HungFlags | null => {
  for (let axis = width; axis > width / 2; axis -= step) {
    const hung = groups.map((flags) => hangGroup(flags, axis, width));
    if (hung.every((group) => group !== null)) return { axis, groups: hung };
  }
  return null;
};

interface Box {
  readonly key: string;
  readonly x: number;
  readonly side: 'left' | 'right';
  readonly from: number;
  readonly to: number;
}

const hangGroup = (flags: readonly Flag[], axis: number, width: number): readonly HungFlag[] | null => {
  const boxes = flags
    .map((flag) => boxOf(flag, axis, width))
    .toSorted((one, other) => other.x - one.x || one.from - other.from);
  if (
    flags.some(
      (flag) => flag.at * axis - poleGap < flag.width && flag.at * axis + poleGap + flag.width > width,
    )
  ) {
    return null;
  }
  if (boxes.some((one) => boxes.some((other) => covers(one, other.x) && covers(other, one.x)))) return null;
  return stack(boxes);
};

const boxOf = ({ key, at, width: text }: Flag, axis: number, width: number): Box => {
  const x = at * axis;
  return x + poleGap + text <= width
    ? { key, x, side: 'right', from: x + poleGap, to: x + 2 * poleGap + text }
    : { key, x, side: 'left', from: x - 2 * poleGap - text, to: x - poleGap };
};

const covers = (box: Box, x: number): boolean => box.from < x && x < box.to;
const overlaps = (one: Box, other: Box): boolean => one.from < other.to && other.from < one.to;

/** Places from below: a flag waits until all whose poles would run through it hang lower. */
const stack = (boxes: readonly Box[]): readonly HungFlag[] | null => {
  const rows = new Map<Box, number>();
  while (rows.size < boxes.length) {
    const next = boxes.find(
      (box) => !rows.has(box) && boxes.every((other) => !covers(box, other.x) || rows.has(other)),
    );
    if (next === undefined) return null;
    rows.set(next, lowestRow(next, rows));
  }
  return boxes.map((box) => ({ key: box.key, x: box.x, side: box.side, row: rows.get(box) ?? 0 }));
};

const lowestRow = (box: Box, rows: ReadonlyMap<Box, number>): number => {
  const placed = [...rows];
  const poles = placed.filter(([other]) => covers(box, other.x)).map(([, row]) => row + 1);
  const taken = new Set(placed.filter(([other]) => overlaps(box, other)).map(([, row]) => row));
  let row = Math.max(0, ...poles);
  while (taken.has(row)) row += 1;
  return row;
};
