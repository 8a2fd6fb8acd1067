import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { daysBetween, type Day } from '#shared/calendar/day.ts';
import { monthsOf, type HalfYear } from '#shared/calendar/half-years.ts';
import { rhythmLanes, type RhythmLane, type RhythmMark } from '#shared/domain/rhythm.ts';
import { calendarNames, formatDay } from '#shared/text/dates.ts';
import { markWords } from './rhythm-words.ts';
import styles from './rhythm.module.css';

interface RhythmFigureProps {
  readonly half: HalfYear;
  readonly marks: readonly RhythmMark[];
  readonly today: Day;
}

/**
 * One half-year as four lines with a name each: what was held, moved, not held, and the contact beside. Every line has a
 * shape of its own, so that it can be read without colour. Screen readers have the table.
 */
export const RhythmFigure = ({ half, marks, today }: RhythmFigureProps) => {
  const { rhythm: words } = useText().followUp;
  return (
    <div className={styles.figure} aria-hidden="true">
      <Months half={half} today={today} />
      {rhythmLanes.map((lane) => (
        <div key={lane} className={styles.lane} data-lane={lane}>
          <span className={styles.name}>{words.lanes[lane]}</span>
          <svg className={styles.line} width="100%" height="1.5em">
            <line className={styles.rule} x1="0" x2="100%" y1="50%" y2="50%" />
            {marks
              .filter((mark) => mark.lane === lane)
              .map((mark) => (
                <Mark key={mark.id} mark={mark} lane={lane} x={placeIn(half, mark.day)} />
              ))}
          </svg>
        </div>
      ))}
    </div>
  );
};

/** The names of the months over the lines, and where today is. */
const Months = ({ half, today }: Pick<RhythmFigureProps, 'half' | 'today'>) => {
  const form = usePreferences((preferences) => preferences.writtenForm);
  const words = useText().common;
  const names = calendarNames[form].shortMonths;
  const isNow = half.from <= today && today <= half.to;
  return (
    <div className={styles.lane}>
      <span />
      <svg className={styles.months} width="100%" height="1.5em">
        {monthsOf(half).map((day) => (
          <text key={day} x={`${placeIn(half, day)}%`} y="1em">
            {names[Number(day.slice(5, 7)) - 1]}
          </text>
        ))}
        {isNow && (
          <svg x={`${placeIn(half, today)}%`} y="100%" overflow="visible" className={styles.today}>
            <title>{words.today}</title>
            <path d="M-5 -9 L5 -9 L0 -1 Z" />
          </svg>
        )}
      </svg>
    </div>
  );
};

interface MarkProps {
  readonly mark: RhythmMark;
  readonly lane: RhythmLane;
  /** In percent of the width. */
  readonly x: number;
}

const Mark = ({ mark, lane, x }: MarkProps) => {
  const form = usePreferences((preferences) => preferences.writtenForm);
  return (
    <svg x={`${x}%`} y="50%" overflow="visible" className={styles.mark}>
      <title>{`${formatDay(mark.day, form, 'shortYear')}: ${markWords(mark, form)}`}</title>
      <path d={shapes[lane]} />
    </svg>
  );
};

/** Square, diamond, cross and ring, each about ten pixels and around nought. */
const shapes: Readonly<Record<RhythmLane, string>> = {
  held: 'M-4.5 -4.5 H4.5 V4.5 H-4.5 Z',
  moved: 'M0 -6 L6 0 L0 6 L-6 0 Z',
  notHeld: 'M-4.5 -4.5 L4.5 4.5 M-4.5 4.5 L4.5 -4.5',
  contact: 'M-4.5 0 A4.5 4.5 0 1 0 4.5 0 A4.5 4.5 0 1 0 -4.5 0 Z',
};

/** How far into the half-year the day lies, in percent. */
const placeIn = ({ from, to }: HalfYear, day: Day): number =>
  (daysBetween(from, day) / (daysBetween(from, to) + 1)) * 100;
