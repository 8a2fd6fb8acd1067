import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { memo, useRef, useState } from 'react';
import type { Around } from '#renderer/features/meetings/agenda/around.ts';
import { isSameRow, type Row } from '#renderer/features/meetings/agenda/row.ts';
import { useRowKeys } from '#renderer/ui/use-row-keys.ts';
import { runCommand } from '#renderer/stores/commands.ts';
import { useText } from '#renderer/stores/text.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import { tick } from './acts.ts';
import { Attendance } from './attendance.tsx';
import { Fold } from '#renderer/ui/fold.tsx';
import type { RunClock } from './use-clock.ts';
import type { RunFacts } from './use-run.ts';
import styles from './rail.module.css';

interface AgendaRailProps {
  readonly facts: RunFacts;
  readonly rows: readonly Row[];
  readonly current: Row | undefined;
  readonly clock: RunClock;
  readonly around: Around;
}

/** The agenda beside the point: where they are, what is done, what is left. */
export const AgendaRail = ({ facts, rows, current, clock, around }: AgendaRailProps) => {
  const words = useText().running.rail;
  const list = useRef<HTMLOListElement>(null);
  const byId = (id: string) => rows.find(({ entry }) => entry.agendaItem.id === id);
  const tickRow = (row: Row) => void tick(row.entry.agendaItem, row.title, clock.unwritten());
  const keys = useRowKeys(
    list,
    rows.map(({ entry }) => entry.agendaItem.id),
    (id, key) => {
      const row = byId(id);
      if (key !== ' ' || row === undefined) return false;
      tickRow(row);
      return true;
    },
  );
  const handlers = { onKeyDown: keys.onKeyDown, onFocus: keys.onFocus };
  const { participants, agenda } = facts;
  const skipped = agenda.items.length - rows.length;
  const here = participants.filter(({ attendance }) => attendance === 'present').length;
  // It is asked for once; a meeting that goes on has it folded.
  const [isListed, setListed] = useState(here === 0);
  return (
    <nav className={styles.rail} data-pane="agenda" aria-label={words.label}>
      <p className="visually-hidden" id="rail-keys">
        {words.keys}
      </p>
      <ol ref={list} className={styles.rows} aria-describedby="rail-keys" {...handlers}>
        {rows.map((row) => (
          <RailRow
            key={row.entry.agendaItem.id}
            row={row}
            isCurrent={row.entry.agendaItem.id === current?.entry.agendaItem.id}
            isActive={row.entry.agendaItem.id === keys.active}
            onTick={tickRow}
            onGo={(item) => clock.turn(item)}
          />
        ))}
      </ol>
      {skipped > 0 && <p className={styles.quiet}>{words.skipped(skipped)}</p>}
      <Button variant="tertiary" data-size="sm" className={styles.add} onClick={() => runCommand('quickAdd')}>
        <PlusIcon aria-hidden />
        {words.add}
      </Button>
      {participants.length > 0 && (
        <div className={styles.present}>
          <Fold
            label={words.present(here, participants.length)}
            isOpen={isListed}
            onToggle={() => setListed(!isListed)}
          >
            <Attendance meetingId={agenda.meeting.id} participants={participants} around={around} />
          </Fold>
        </div>
      )}
    </nav>
  );
};

interface RailRowProps {
  readonly row: Row;
  readonly isCurrent: boolean;
  readonly isActive: boolean;
  readonly onTick: (row: Row) => void;
  readonly onGo: (item: AgendaItem) => void;
}

/** Drawn again only when something in it changed: a meeting may have five hundred. */
const RailRow = memo(
  ({ row, isCurrent, isActive, onTick, onGo }: RailRowProps) => {
    const words = useText().running.rail;
    const { agendaItem } = row.entry;
    return (
      <li
        className={styles.row}
        data-row={agendaItem.id}
        data-state={agendaItem.state}
        data-current={isCurrent || undefined}
      >
        <input
          type="checkbox"
          className={`ds-input ${styles.tick}`}
          aria-label={words.tick(row.title)}
          checked={agendaItem.state === 'discussed'}
          tabIndex={isActive ? 0 : -1}
          onChange={() => onTick(row)}
        />
        <button
          type="button"
          className={styles.title}
          aria-current={isCurrent ? 'step' : undefined}
          tabIndex={isActive ? 0 : -1}
          onClick={() => onGo(agendaItem)}
        >
          <span className={styles.number}>{row.number}</span>
          <span className={styles.words}>{row.title}</span>
          {row.minutes !== null && <span className={styles.minutes}>{words.minutes(row.minutes)}</span>}
        </button>
      </li>
    );
  },
  (before, after) =>
    isSameRow(before.row, after.row) &&
    before.isCurrent === after.isCurrent &&
    before.isActive === after.isActive &&
    before.row.entry.agendaItem.spent === after.row.entry.agendaItem.spent,
);
