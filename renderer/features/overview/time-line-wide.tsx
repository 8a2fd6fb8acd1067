import { useId } from 'react';
import type { Term } from '#shared/domain/term.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { calendarNames, formatDay } from '#shared/text/dates.ts';
import { poleGap, type HungFlag } from './flags.ts';
import { isSpent, type TimeLabel } from './time-label.ts';
import { bandPatterns } from './band-patterns.tsx';
import { placeOn, ticksOf, type TimeLine } from './time-line.ts';
import styles from './time-line.module.css';
import type { DrawnBand, WideLayout } from './wide-layout.ts';

interface TimeLineWideProps {
  readonly line: TimeLine;
  readonly term: Term;
  readonly layout: WideLayout;
  readonly labels: readonly TimeLabel[];
  readonly form: WrittenForm;
  readonly width: number;
  readonly em: number;
}

/** The time line lying down: agreed dates as flags above the phases, the law's dates below. */
export const TimeLineWide = ({ line, term, layout, labels, form, width, em }: TimeLineWideProps) => {
  const id = useId();
  const row = 1.7 * em;
  const bandTop = layout.rowsAbove * row + 0.7 * em;
  const bandBottom = bandTop + (layout.bands.some(({ lines }) => lines.length > 1) ? 3 : 2.1) * em;
  const monthsBottom = bandBottom + 1.7 * em;
  const height = monthsBottom + layout.rowsBelow * row + 0.3 * em;
  const x = (day: TimeLine['today']) => placeOn(line, day) * layout.axis;
  const above = (flag: HungFlag) => bandTop - 0.75 * em - flag.row * row;
  const below = (flag: HungFlag) => monthsBottom + 0.9 * em + flag.row * row;
  const labelOf = (key: string) => labels.find((label) => label.key === key);
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      fontSize={em}
      aria-hidden="true"
    >
      {bandPatterns(id)}
      {layout.bands.map((band) => (
        <Band key={band.key} band={band} id={id} top={bandTop} height={bandBottom - bandTop} />
      ))}
      <rect
        className={styles.walked}
        x={layout.bands[0]?.x ?? 0}
        y={bandBottom - 3}
        width={Math.max(0, x(line.today) - (layout.bands[0]?.x ?? 0))}
        height={3}
      />
      {spentOn(line, term).map((day) => (
        <path key={day} className={styles.spent} d={diamond(x(day), bandBottom, 0.3 * em)} />
      ))}
      {layout.below.map((flag) => (
        <Flag key={flag.key} flag={flag} label={labelOf(flag.key)} y={below(flag)} form={form}>
          <line className={styles.pole} x1={flag.x} x2={flag.x} y1={bandBottom} y2={below(flag) + 0.1 * em} />
          <path className={styles.law} d={diamond(flag.x, bandBottom, 0.36 * em)} />
        </Flag>
      ))}
      <Months line={line} axis={layout.axis} top={bandBottom} em={em} form={form} />
      {layout.above.map((flag) => {
        const label = labelOf(flag.key);
        const band = layout.bands.find(({ key }) => `band-${key}` === flag.key);
        const isToday = label?.kind === 'today';
        return (
          <Flag key={flag.key} flag={flag} label={label} title={band?.title} y={above(flag)} form={form}>
            <line
              className={isToday ? styles.todayPole : styles.pole}
              data-outside={isToday && line.today < line.from}
              x1={flag.x}
              x2={flag.x}
              y1={above(flag) - 0.85 * em}
              y2={isToday ? bandBottom + 0.35 * em : bandTop}
            />
            {!band && <circle className={dotClass(label)} cx={flag.x} cy={bandTop} r={0.32 * em} />}
          </Flag>
        );
      })}
      {layout.bands.map((band) => (
        <BandName key={band.key} band={band} top={bandTop} height={bandBottom - bandTop} em={em} />
      ))}
    </svg>
  );
};

const dotClass = (label: TimeLabel | undefined) => {
  if (label?.kind === 'today') return styles.todayDot;
  return label?.kind === 'anchor' ? styles.anchor : styles.milestone;
};

/** Days the law set that are over. */
const spentOn = ({ marks, today }: TimeLine, term: Term): readonly TimeLine['today'][] => [
  ...new Set(
    marks.filter((mark) => mark.kind === 'statutory' && isSpent(mark, today, term)).map(({ day }) => day),
  ),
];

const diamond = (x: number, y: number, r: number): string =>
  `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`;

interface BandProps {
  readonly band: DrawnBand;
  readonly id: string;
  readonly top: number;
  readonly height: number;
}

const Band = ({ band, id, top, height }: BandProps) => {
  const box = { x: band.x + 1, y: top, width: Math.max(2, band.width - 2), height };
  return (
    <g data-band={band.key}>
      <rect className={styles.band} {...box} />
      <rect className={styles.pattern} {...box} fill={`url(#${id}-${band.key})`} />
    </g>
  );
};

/** The names stand over the line of today. */
const BandName = ({ band, top, height, em }: Omit<BandProps, 'id'> & { readonly em: number }) => (
  <g data-band={band.key}>
    {band.lines.map((words, index) => (
      <text
        key={words}
        className={styles.bandTitle}
        x={band.nameX}
        y={top + height / 2 + (index - (band.lines.length - 1) / 2) * 1.2 * em}
        dy="0.34em"
      >
        {words}
      </text>
    ))}
  </g>
);

interface FlagProps {
  readonly flag: HungFlag;
  readonly label: TimeLabel | undefined;
  readonly title?: string | undefined;
  readonly y: number;
  readonly form: WrittenForm;
  readonly children: React.ReactNode;
}

const Flag = ({ flag, label, title, y, form, children }: FlagProps) => (
  <g>
    {label && <title>{`${label.title}: ${formatDay(label.day, form, 'long')}`}</title>}
    {children}
    <text
      className={label?.kind === 'today' ? styles.todayWords : styles.words}
      x={flag.side === 'right' ? flag.x + poleGap : flag.x - poleGap}
      y={y}
      textAnchor={flag.side === 'right' ? 'start' : 'end'}
    >
      {label ? <tspan className={styles.strong}>{label.title}</tspan> : title}
      {label && label.date !== '' && <tspan className={styles.date}>{` ${label.date}`}</tspan>}
    </text>
  </g>
);

interface MonthsProps {
  readonly line: TimeLine;
  readonly axis: number;
  readonly top: number;
  readonly em: number;
  readonly form: WrittenForm;
}

/** Month names along the line, the year at the first and at each January; as many as there is room for. */
const Months = ({ line, axis, top, em, form }: MonthsProps) => {
  const ticks = ticksOf(line);
  const names = calendarNames[form].shortMonths;
  const room = axis / Math.max(1, ticks.length);
  const every = line.scale === 'term' ? 1 : ([1, 2, 3, 6].find((step) => room * step > 4.6 * em) ?? 12);
  return (
    <g className={styles.months}>
      {ticks.map((day, index) => {
        const month = Number(day.slice(5, 7)) - 1;
        const x = placeOn(line, day) * axis;
        const isNamed = line.scale === 'term' || index === 0 || (month % every === 0 && index >= every);
        const year = day.slice(0, 4);
        const withYear = index === 0 || month === 0 ? ` ${year}` : '';
        const words = line.scale === 'term' ? year : `${names[month]}${withYear}`;
        return (
          <g key={day}>
            <line className={styles.tick} x1={x} x2={x} y1={top} y2={top + (isNamed ? 0.5 : 0.3) * em} />
            {isNamed && (
              <text x={x + 0.25 * em} y={top + 1.15 * em}>
                {words}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
};
