import type { ReactNode } from 'react';
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
            <line y1="-0.35em" y2="0" />
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
      {shapes[lane]}
    </svg>
  );
};

/** Square, diamond, cross and dot around nought, as large as the text asks for. */
const shapes: Readonly<Record<RhythmLane, ReactNode>> = {
  held: <rect x="-0.32em" y="-0.32em" width="0.64em" height="0.64em" />,
  moved: <rect x="-0.3em" y="-0.3em" width="0.6em" height="0.6em" transform="rotate(45)" />,
  notHeld: (
    <>
      <line x1="-0.32em" y1="-0.32em" x2="0.32em" y2="0.32em" />
      <line x1="-0.32em" y1="0.32em" x2="0.32em" y2="-0.32em" />
    </>
  ),
  contact: <circle r="0.32em" />,
};

/** How far into the half-year the day lies, in percent. */
const placeIn = ({ from, to }: HalfYear, day: Day): number =>
  (daysBetween(from, day) / (daysBetween(from, to) + 1)) * 100;
