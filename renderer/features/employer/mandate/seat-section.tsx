import { Button } from '@digdir/designsystemet-react';
import { ArrowDownIcon, ArrowUpIcon, PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import { useId, useRef, useState } from 'react';
import rows from '#renderer/features/employer/parts/rows.module.css';
import { useReorder } from '#renderer/parts/use-reorder.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { Fold } from '#renderer/ui/fold.tsx';
import { RowMenu } from '#renderer/ui/row-menu.tsx';
import { useRowKeys } from '#renderer/ui/use-row-keys.ts';
import type { MandateMemberId } from '#shared/domain/id.ts';
import { seatedOn } from '#shared/domain/mandate-now.ts';
import type { MandateMember } from '#shared/domain/mandate.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { move, putSeatAway } from './acts.ts';
import type { MandatesFacts, ShownMandate } from './mandate-facts.ts';
import { SeatDialog } from './seat-dialog.tsx';
import { seatFacts } from './seat-words.ts';
import styles from './mandate.module.css';

interface SeatSectionProps {
  readonly facts: MandatesFacts;
  readonly shown: ShownMandate;
  readonly workspace: Workspace;
}

/** Those who sit in the mandate, in their order; those who have left are folded. */
export const SeatSection = ({ facts, shown, workspace }: SeatSectionProps) => {
  const words = useText().mandates.seats;
  const today = useToday();
  const [opened, setOpened] = useState<{ readonly seat: MandateMember | null } | null>(null);
  const [isOpen, setOpen] = useState(false);
  const { seats, mandate } = shown;
  const here = seats.filter((seat) => seat.toDay === null || seat.toDay >= today);
  const gone = seats.filter((seat) => !here.includes(seat));
  const list = (those: readonly MandateMember[]) => (
    <SeatList seats={those} all={seats} workspace={workspace} onOpen={(seat) => setOpened({ seat })} />
  );
  return (
    <section aria-labelledby="mandate-seats">
      <div className={rows.head}>
        <h2 id="mandate-seats">{words.heading}</h2>
        <div className={styles.end}>
          {here.length > 0 && (
            <span className={styles.quiet}>{words.count(seatedOn(here, today).length)}</span>
          )}
          <Button variant="tertiary" data-size="sm" onClick={() => setOpened({ seat: null })}>
            {words.add}
          </Button>
        </div>
      </div>
      {here.length === 0 ? <p className={styles.quiet}>{words.none}</p> : list(here)}
      {gone.length > 0 && (
        <Fold label={words.left(gone.length)} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
          {list(gone)}
        </Fold>
      )}
      {opened !== null && (
        <SeatDialog
          facts={facts}
          mandateId={mandate.id}
          seats={seats}
          seat={opened.seat}
          workspace={workspace}
          onClose={() => setOpened(null)}
        />
      )}
    </section>
  );
};

interface SeatListProps {
  readonly seats: readonly MandateMember[];
  readonly all: readonly MandateMember[];
  readonly workspace: Workspace;
  readonly onOpen: (seat: MandateMember) => void;
}

const SeatList = ({ seats, all, workspace, onOpen }: SeatListProps) => {
  const words = useText().mandates.seats;
  const list = useRef<HTMLUListElement>(null);
  const keysId = useId();
  const ids = seats.map(({ id }) => id);
  const find = (id: string) => all.find((seat) => seat.id === id);
  const reorder = useReorder<MandateMemberId>(list, ids, (id, landing) => {
    const seat = find(id);
    if (seat !== undefined) void move(seat, landing);
  });
  const keys = useRowKeys(list, ids, (id, key) => {
    const seat = find(id);
    if (seat === undefined || key !== 'Delete') return false;
    void putSeatAway(seat);
    return true;
  });
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the buttons within */}
      <ul
        ref={list}
        className={rows.rows}
        aria-describedby={keysId}
        onKeyDown={(event) => {
          if (!reorder.onKeyDown(event)) keys.onKeyDown(event);
        }}
        onFocus={keys.onFocus}
        {...reorder.drag}
      >
        {seats.map((seat) => (
          <SeatRow
            key={seat.id}
            seat={seat}
            workspace={workspace}
            isActive={keys.active === seat.id}
            onOpen={() => onOpen(seat)}
            onStep={(direction) => reorder.step(seat.id, direction)}
          />
        ))}
      </ul>
      <p id={keysId} className="visually-hidden">
        {words.keys}
      </p>
    </>
  );
};

interface SeatRowProps {
  readonly seat: MandateMember;
  readonly workspace: Workspace;
  readonly isActive: boolean;
  readonly onOpen: () => void;
  readonly onStep: (direction: 'up' | 'down') => void;
}

const SeatRow = ({ seat, workspace, isActive, onOpen, onStep }: SeatRowProps) => {
  const words = useText().mandates.seats;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  return (
    <li className={rows.row} data-row={seat.id} draggable>
      <span className={rows.main}>
        <button
          type="button"
          className={rows.title}
          tabIndex={isActive ? 0 : -1}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onClick={onOpen}
        >
          {seat.name}
        </button>
        <span className={rows.quiet}>{seatFacts(seat, workspace, form).join(' · ')}</span>
      </span>
      <RowMenu
        label={words.menu(seat.name)}
        commands={[
          { label: words.change, run: onOpen, icon: PencilIcon, keys: 'Enter' },
          { label: words.up, run: () => onStep('up'), icon: ArrowUpIcon, keys: 'Alt+↑' },
          { label: words.down, run: () => onStep('down'), icon: ArrowDownIcon, keys: 'Alt+↓' },
          {
            label: words.remove,
            run: () => void putSeatAway(seat),
            icon: TrashIcon,
            keys: 'Del',
            isDanger: true,
          },
        ]}
      />
    </li>
  );
};
