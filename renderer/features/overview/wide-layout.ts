import { addDays } from '#shared/calendar/day.ts';
import { hangFlags, type HungFlag } from './flags.ts';
import type { TimeLabel } from './time-label.ts';
import { placeOn, type TimeBand, type TimeLine } from './time-line.ts';

/** How wide a text is drawn, in pixels. */
export type Measure = (text: string, weight: 'strong' | 'plain') => number;

export interface WideLayout {
  readonly axis: number;
  readonly above: readonly HungFlag[];
  readonly below: readonly HungFlag[];
  readonly rowsAbove: number;
  readonly rowsBelow: number;
  readonly bands: readonly DrawnBand[];
}

export interface DrawnBand {
  readonly key: TimeBand['key'];
  readonly x: number;
  readonly width: number;
  readonly title: string;
  /** The name on one or two lines; none where it does not fit, then it hangs as a flag. */
  readonly lines: readonly string[];
  /** Where the name begins: at the start of the band, or behind the line of today if that would cross it. */
  readonly nameX: number;
}

/**
 * The lying time line: what people agree on above, what the law asks for below. Null when the drawing is too narrow for
 * its words; then it stands upright instead.
 */
export const wideLayout = (
  line: TimeLine,
  labels: readonly TimeLabel[],
  titleOf: (band: TimeBand) => string,
  width: number,
  measure: Measure,
): WideLayout | null => {
  const flags = labels.map((label) => flagOf(label, line, measure));
  const isLaw = new Set(labels.filter(({ kind }) => kind === 'statutory').map(({ key }) => key));
  const above = flags.filter(({ key }) => !isLaw.has(key));
  const below = flags.filter(({ key }) => isLaw.has(key));
  // A name that does not fit inside its band hangs above as a flag, which can shorten the axis, so that the next name
  // does not fit either. Each round hangs at least one name more, or is the last.
  let axis = width;
  for (;;) {
    const bands = line.bands.map((band) => drawnBand(band, line, titleOf(band), axis, measure));
    const bandFlags = bands
      .filter(({ lines }) => lines.length === 0)
      .map((band) => bandFlag(band, axis, measure));
    const all = [...above, ...bandFlags, ...below];
    const hung = all.some((flag) => flag.width > width * widestFlag)
      ? null
      : hangFlags([[...above, ...bandFlags], below], width);
    const [up, down] = hung?.groups ?? [];
    if (hung === null || up === undefined || down === undefined) return null;
    if (hung.axis >= axis) {
      return { axis, above: up, below: down, rowsAbove: rowsIn(up), rowsBelow: rowsIn(down), bands };
    }
    axis = hung.axis;
  }
};

/** The widest text that a lying drawing can carry, as a share of its width. */
const widestFlag = 0.42;

const rowsIn = (flags: readonly HungFlag[]): number => Math.max(0, ...flags.map(({ row }) => row + 1));

const flagOf = (label: TimeLabel, line: TimeLine, measure: Measure) => ({
  key: label.key,
  at: placeOn(line, label.day),
  width: measure(label.title, 'strong') + (label.date === '' ? 0 : measure(` ${label.date}`, 'plain')),
});

const widest = (lines: readonly string[], measure: Measure): number =>
  Math.max(0, ...lines.map((part) => measure(part, 'plain')));

const nameStart = (band: { x: number; width: number }, today: number, name: number): number => {
  const start = band.x + bandPadding / 2;
  const behind = today + bandPadding / 2;
  const isCrossed = start < behind && today < start + name;
  return isCrossed && behind + name <= band.x + band.width ? behind : start;
};

const drawnBand = (
  band: TimeBand,
  line: TimeLine,
  title: string,
  axis: number,
  measure: Measure,
): DrawnBand => {
  const lines = linesIn(band, line, title, axis, measure);
  const span = spanOf(band, line, axis);
  const nameX = nameStart(span, placeOn(line, line.today) * axis, widest(lines, measure));
  return { key: band.key, ...span, title, lines, nameX };
};

const bandFlag = ({ key, x, width, title }: DrawnBand, axis: number, measure: Measure) => ({
  key: `band-${key}`,
  at: (x + width / 2) / axis,
  width: measure(title, 'plain'),
});

/** Room at both ends of a name inside its band. */
const bandPadding = 14;

const spanOf = (band: TimeBand, line: TimeLine, axis: number): { x: number; width: number } => {
  const x = placeOn(line, band.from) * axis;
  return { x, width: Math.max(2, placeOn(line, addDays(band.to, 1)) * axis - x) };
};

/** The name on one line, else on two; none when it does not fit. */
const linesIn = (
  band: TimeBand,
  line: TimeLine,
  title: string,
  axis: number,
  measure: Measure,
): readonly string[] => {
  const room = spanOf(band, line, axis).width - bandPadding;
  const gaps = [...title.matchAll(/[ /]/g)].map(({ index }) => index + 1);
  const splits = [[title], ...gaps.map((gap) => [title.slice(0, gap).trimEnd(), title.slice(gap)])];
  return splits.find((lines) => lines.every((part) => measure(part, 'plain') <= room)) ?? [];
};
