import { useId } from 'react';
import { addDays } from '#shared/calendar/day.ts';
import { bandPatterns } from './band-patterns.tsx';
import type { Measure } from './wide-layout.ts';
import { placeOn, type TimeLine } from './time-line.ts';
import styles from './time-line.module.css';
import type { UprightLabel, UprightLayout } from './upright-layout.ts';

interface TimeLineUprightProps {
  readonly line: TimeLine;
  readonly layout: UprightLayout;
  readonly width: number;
  readonly em: number;
  readonly measure: Measure;
}

/** The time line standing up, for narrow windows and large text: the phases as a bar, the words to its right. */
export const TimeLineUpright = ({ line, layout, width, em, measure }: TimeLineUprightProps) => {
  const id = useId();
  const pad = 0.6 * em;
  const bar = 1.1 * em;
  const words = bar + 1.9 * em;
  const y = (day: TimeLine['today']) => pad + placeOn(line, day) * layout.height;
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${width} ${layout.height + 2 * pad}`}
      width="100%"
      fontSize={em}
      aria-hidden="true"
    >
      {bandPatterns(id)}
      <line className={styles.tick} x1={bar} x2={bar} y1={pad} y2={pad + layout.height} />
      {line.bands.map((band) => {
        const box = {
          x: 0,
          y: y(band.from) + 1,
          width: bar,
          height: Math.max(2, y(addDays(band.to, 1)) - y(band.from) - 2),
        };
        return (
          <g key={band.key} data-band={band.key}>
            <rect className={styles.band} {...box} />
            <rect className={styles.pattern} {...box} fill={`url(#${id}-${band.key})`} />
          </g>
        );
      })}
      {layout.labels.map((label) => (
        <g key={label.key}>
          <path
            className={label.kind === 'today' ? styles.todayPole : styles.pole}
            d={`M${bar} ${pad + label.at}L${words - 0.9 * em} ${pad + label.y + 0.7 * em}H${words - 0.3 * em}`}
            fill="none"
          />
          <Dot label={label} x={bar} y={pad + label.at} r={0.3 * em} />
          <text
            className={label.kind === 'today' ? styles.todayWords : styles.words}
            x={words}
            y={pad + label.y + 1.05 * em}
          >
            <Words label={label} room={width - words} measure={measure} />
          </text>
        </g>
      ))}
    </svg>
  );
};

const Dot = ({ label, x, y, r }: { label: UprightLabel; x: number; y: number; r: number }) => {
  if (label.kind === 'phase') return null;
  const className = {
    today: styles.todayDot,
    anchor: styles.anchor,
    milestone: styles.milestone,
    statutory: styles.law,
  }[label.kind];
  return <circle className={className} cx={x} cy={y} r={r} />;
};

/** Title and date on one line; the title is cut short before the date would leave the drawing. */
const Words = ({ label, room, measure }: { label: UprightLabel; room: number; measure: Measure }) => {
  const date = label.date === '' ? '' : ` ${label.date}`;
  const title = shortened(label.title, room - measure(date, 'plain'), measure);
  return (
    <>
      <tspan className={label.kind === 'phase' ? styles.phase : styles.strong}>{title}</tspan>
      {date !== '' && <tspan className={styles.date}>{date}</tspan>}
    </>
  );
};

const shortened = (text: string, room: number, measure: Measure): string => {
  if (measure(text, 'strong') <= room) return text;
  let end = text.length;
  while (end > 1 && measure(`${text.slice(0, end).trimEnd()}…`, 'strong') > room) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
};
