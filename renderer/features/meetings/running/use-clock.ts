import { useEffect, useRef, useState } from 'react';
import { keepClock, readClock, type Spent } from '#renderer/db/repositories/running.ts';
import type { AgendaEntry } from '#shared/domain/agenda.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { MeetingId } from '#shared/domain/id.ts';
import { secondsOn, turnTo, type MeetingClock } from '#shared/domain/meeting-clock.ts';
import type { Instant } from '#shared/domain/row.ts';

export interface RunClock {
  /** False until it is known where they were, for the window may have been away. */
  readonly isReady: boolean;
  /** The point they are on; undefined: there is none. */
  readonly current: AgendaEntry | undefined;
  readonly now: Instant;
  readonly turn: (to: AgendaItem) => void;
  /** Seconds on the point until now. */
  readonly secondsOn: (item: AgendaItem) => number;
  /** What has been used and is not in the agenda items yet. */
  readonly unwritten: () => Spent;
}

/** Follows the meeting point by point. What it hands out may be kept: it always sees the clock as it is. */
export const useClock = (meetingId: MeetingId, items: readonly AgendaEntry[]): RunClock => {
  const [clock, setClock] = useState<MeetingClock | null>(null);
  const latest = useRef({ clock, items });
  useEffect(() => {
    latest.current = { clock, items };
  });
  const now = useNow();
  useEffect(() => {
    let isShown = true;
    void readClock(meetingId).then((kept) => isShown && setClock(kept));
    return () => {
      isShown = false;
    };
  }, [meetingId]);
  const turn = (to: AgendaItem) => {
    const before = latest.current.clock;
    if (before === null) return;
    const turned = turnTo(before, { id: to.id, stored: to.spent }, new Date().toISOString());
    latest.current = { ...latest.current, clock: turned };
    setClock(turned);
    void keepClock(turned);
  };
  const current =
    clock === null ? undefined : (pointOf(clock, items) ?? items.find(isWaiting) ?? items.at(-1));
  useEffect(() => {
    if (current !== undefined && clock?.currentId !== current.agendaItem.id) turn(current.agendaItem);
  });
  return {
    isReady: clock !== null,
    current,
    now,
    turn,
    secondsOn: (item) => (clock === null ? item.spent : secondsOn(clock, item.id, item.spent, now)),
    unwritten: () =>
      latest.current.clock === null ? new Map() : unwritten(latest.current.clock, latest.current.items),
  };
};

const pointOf = ({ currentId }: MeetingClock, items: readonly AgendaEntry[]): AgendaEntry | undefined =>
  items.find(({ agendaItem }) => agendaItem.id === currentId);

const isWaiting = ({ agendaItem }: AgendaEntry): boolean => agendaItem.state === 'waiting';

const unwritten = (clock: MeetingClock, items: readonly AgendaEntry[]): Spent => {
  const now = new Date().toISOString();
  return new Map(
    items
      .map(({ agendaItem }) => [agendaItem, secondsOn(clock, agendaItem.id, agendaItem.spent, now)] as const)
      .filter(([item, seconds]) => seconds !== item.spent)
      .map(([item, seconds]) => [item.id, seconds]),
  );
};

/** A quiet clock: it moves often enough to be right to the minute. */
const useNow = (): Instant => {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), beat);
    return () => clearInterval(timer);
  }, []);
  return now;
};

const beat = 5_000;
