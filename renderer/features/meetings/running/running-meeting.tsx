import { useRef } from 'react';
import type { Around } from '#renderer/features/meetings/agenda/around.ts';
import { rowsOf } from '#renderer/features/meetings/agenda/row.ts';
import { useText } from '#renderer/stores/text.ts';
import { announce } from '#renderer/ui/live.tsx';
import { takenUp } from '#shared/domain/agenda.ts';
import { end, leaveField, tick } from './acts.ts';
import { AgendaRail } from './agenda-rail.tsx';
import { comingAfter } from './coming.ts';
import { Point } from './point.tsx';
import { RunHead } from './run-head.tsx';
import { useClock } from './use-clock.ts';
import { useFullScreen } from '#renderer/parts/use-full-screen.ts';
import { useRunKeys } from './use-run-keys.ts';
import { noWriting, useWritten, writtenOn, type RunFacts } from './use-run.ts';
import styles from './running.module.css';

interface RunningMeetingProps {
  readonly facts: RunFacts;
  readonly around: Around;
}

/** One screen: the agenda to the left, the point they are on to the right. */
export const RunningMeeting = ({ facts, around }: RunningMeetingProps) => {
  const { said } = useText().running;
  const { meeting, items } = facts.agenda;
  const room = useRef<HTMLDivElement>(null);
  const points = takenUp(items);
  const rows = rowsOf(points, facts.origins, around);
  const clock = useClock(meeting, points);
  const written = useWritten(meeting.id);
  const full = useFullScreen((isFull) => announce(isFull ? said.fullScreen : said.leftFullScreen));
  const row = rows.find(({ entry }) => entry.agendaItem.id === clock.current?.agendaItem.id);

  const next = async () => {
    if (row === undefined) return;
    leaveField();
    const { agendaItem } = row.entry;
    const isTicked =
      agendaItem.state === 'discussed' || (await tick(agendaItem, row.title, clock.unwritten()));
    if (!isTicked) return;
    const to = comingAfter(row, rows);
    if (to === undefined) {
      announce(said.last);
      room.current?.querySelector<HTMLElement>('[data-part="end"]')?.focus();
      return;
    }
    clock.turn(to.entry.agendaItem);
    announce(said.next(to.number, to.title));
  };
  useRunKeys(room, () => void next());

  return (
    <div ref={room} className={`${styles.run} no-print`} data-full={full.isFull || undefined}>
      <RunHead
        agenda={facts.agenda}
        rows={rows}
        row={row}
        clock={clock}
        form={around.form}
        isFull={full.isFull}
        onFullScreen={full.toggle}
        onEnd={() => void end(meeting.id, clock)}
      />
      <div className={styles.body}>
        <AgendaRail facts={facts} rows={rows} current={row} clock={clock} around={around} />
        {clock.isReady && (
          <Point
            key={row?.entry.agendaItem.id ?? 'none'}
            row={row}
            rows={rows}
            written={row === undefined ? noWriting : written && writtenOn(written, row.entry)}
            seconds={row === undefined ? 0 : clock.secondsOn(row.entry.agendaItem)}
            series={facts.agenda.series}
            meeting={meeting}
            around={around}
            isFull={full.isFull}
            onNext={() => void next()}
          />
        )}
      </div>
    </div>
  );
};
