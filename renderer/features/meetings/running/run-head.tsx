import { Button } from '@digdir/designsystemet-react';
import { ExpandIcon, ShrinkIcon } from '@navikt/aksel-icons';
import type { Row } from '#renderer/features/meetings/agenda/row.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import type { Agenda } from '#shared/domain/agenda.ts';
import { minutesOf } from '#shared/domain/agenda-time.ts';
import { runTime } from '#shared/domain/run-time.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { formatTime } from '#shared/text/dates.ts';
import { meetingName } from './meeting-name.ts';
import type { RunClock } from './use-clock.ts';
import styles from './head.module.css';

interface RunHeadProps {
  readonly agenda: Agenda;
  readonly rows: readonly Row[];
  readonly row: Row | undefined;
  readonly clock: RunClock;
  readonly form: WrittenForm;
  readonly isFull: boolean;
  readonly onFullScreen: () => void;
  readonly onEnd: () => void;
}

/** Which meeting, where in it they are, and when it will be over. */
export const RunHead = (props: RunHeadProps) => {
  const { agenda, rows, row, clock, form, isFull, onFullScreen, onEnd } = props;
  const words = useText().running.head;
  const isAllDone = rows.length > 0 && rows.every(({ entry }) => entry.agendaItem.state === 'discussed');
  return (
    <header className={styles.head}>
      <div className={styles.titles}>
        <h1 id="room-heading" tabIndex={-1}>
          {meetingName(agenda, form)}
        </h1>
        <p className={styles.where}>
          {clock.isReady && <Clock agenda={agenda} rows={rows} clock={clock} />}
          {isAllDone ? (
            <span>{words.allDone}</span>
          ) : (
            row !== undefined && <span>{words.place(row.number, rows.length)}</span>
          )}
        </p>
      </div>
      <div className={styles.actions}>
        <Button
          variant="tertiary"
          data-size="sm"
          data-color="neutral"
          aria-keyshortcuts="F11"
          onClick={onFullScreen}
        >
          {isFull ? <ShrinkIcon aria-hidden /> : <ExpandIcon aria-hidden />}
          {isFull ? words.leaveFullScreen : words.fullScreen}
        </Button>
        <Button variant={isAllDone ? 'primary' : 'secondary'} data-size="sm" data-part="end" onClick={onEnd}>
          {words.end}
        </Button>
      </div>
    </header>
  );
};

interface ClockProps {
  readonly agenda: Agenda;
  readonly rows: readonly Row[];
  readonly clock: RunClock;
}

/** «kl. 08.34 · ferdig ca. 09.25 (plan 09.30)»; nothing when it is not the time of the meeting. */
const Clock = ({ agenda: { meeting }, rows, clock }: ClockProps) => {
  const words = useText().running.head;
  const today = useToday();
  const now = formatTime(clock.now);
  if (meeting.day !== today || !isAround(asClock(now), meeting)) return null;
  const points = rows.map(({ entry: { agendaItem } }) => ({
    state: agendaItem.state,
    minutes: agendaItem.minutes,
    spent: clock.secondsOn(agendaItem),
  }));
  const { expected, planned, over } = runTime(points, meeting, asClock(now));
  return (
    <>
      <span>{words.now(now)}</span>
      <span data-late={over > 0 || undefined} className={styles.end}>
        {words.expected(shown(expected))}
        {over > 0 ? `, ${words.over(over)}` : ` (${words.plan(shown(planned))})`}
      </span>
    </>
  );
};

const asClock = (time: string): string => time.replace('.', ':');
const shown = (clock: string): string => clock.replace(':', '.');

/** From an hour before it begins until an hour after it should be over; else the machine's clock says nothing. */
const isAround = (
  now: string,
  { startTime, minutes }: { readonly startTime: string; readonly minutes: number },
): boolean => {
  const since = minutesOf(now) - minutesOf(startTime);
  return since >= -60 && since <= minutes + 60;
};
