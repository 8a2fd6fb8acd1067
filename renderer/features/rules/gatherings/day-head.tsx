import { Button } from '@digdir/designsystemet-react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { addDays } from '#shared/calendar/day.ts';
import { clockText } from '#shared/calendar/clock.ts';
import type { Gathering, GatheringPoint } from '#shared/domain/gathering.ts';
import { endsAt, type ProgrammeDay } from '#shared/domain/programme.ts';
import { formatDay } from '#shared/text/dates.ts';
import { putInARow } from './acts.ts';
import styles from './gatherings.module.css';

interface DayHeadProps {
  readonly id: string;
  readonly day: ProgrammeDay<GatheringPoint>;
  readonly gathering: Gathering;
}

/** Which day it is, from when to when, and in words what does not add up, with a way to mend it. */
export const DayHead = ({ id, day, gathering }: DayHeadProps) => {
  const { gatherings, common } = useText();
  const words = gatherings.programme;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { number, points, clashes, minutes } = day;
  const [first, last] = [points[0], points.at(-1)];
  const date = gathering.firstDay === null ? null : addDays(gathering.firstDay, number - 1);
  const hours = words.hours(Math.floor(minutes / 60), minutes % 60);
  const troubles = [
    ...clashes.map((clash) => words.clash(clash.after.title, clash.before.title, clash.minutes)),
    ...(day.isOverfull ? [words.overfull(hours)] : []),
    ...(day.isPastMidnight ? [words.pastMidnight] : []),
  ];
  return (
    <>
      <div className={styles.sectionHead}>
        <h3 id={id}>
          {date === null ? words.day(number) : words.dayOn(number, formatDay(date, form, 'long'))}
        </h3>
        {first !== undefined && last !== undefined && (
          <p className={styles.facts}>
            {words.span(clockText(first.startTime), clockText(endsAt(last)))} · {words.sum(hours)}
          </p>
        )}
      </div>
      {troubles.length > 0 && (
        <Notice
          tone="warning"
          toneLabel={common.tones.warning}
          actions={
            clashes.length > 0 && (
              <Button variant="secondary" data-size="sm" onClick={() => void putInARow(gathering, number)}>
                {words.close}
              </Button>
            )
          }
        >
          {troubles.map((trouble) => (
            <p key={trouble}>{trouble}</p>
          ))}
        </Notice>
      )}
    </>
  );
};
