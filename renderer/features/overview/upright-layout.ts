import { spread } from './column.ts';
import type { TimeLabel } from './time-label.ts';
import { placeOn, type TimeBand, type TimeLine } from './time-line.ts';

/** A line of words beside the upright time line. */
export interface UprightLabel {
  readonly key: string;
  readonly kind: TimeLabel['kind'] | 'phase';
  readonly title: string;
  readonly date: string;
  /** Where the day is on the axis, and where its words stand. */
  readonly at: number;
  readonly y: number;
}

export interface UprightLayout {
  readonly height: number;
  readonly labels: readonly UprightLabel[];
}

/** The time line from top to bottom, for narrow windows and large text. `row` is the height of one label. */
export const uprightLayout = (
  line: TimeLine,
  labels: readonly TimeLabel[],
  titleOf: (band: TimeBand) => string,
  row: number,
): UprightLayout => {
  const words = [
    ...line.bands.map((band) => ({
      key: `band-${band.key}`,
      kind: 'phase' as const,
      title: titleOf(band),
      date: '',
      place: placeOn(line, band.from),
    })),
    ...labels.map(({ key, kind, title, date, day }) => ({
      key,
      kind,
      title,
      date,
      place: placeOn(line, day),
    })),
  ].toSorted((one, other) => one.place - other.place);
  // A fifth more than the words need, so that most of them can stand at their own day.
  const height = row * 1.2 * Math.max(words.length, 8);
  const ys = spread(
    words.map(({ place }) => place * height),
    height - row,
    row,
  );
  return {
    height,
    labels: words.map(({ place, ...label }, index) => ({ ...label, at: place * height, y: ys[index] ?? 0 })),
  };
};
