import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { keepClock, readClock, type Spent } from '#renderer/db/repositories/running.ts';
import type { AgendaEntry } from '#shared/domain/agenda.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import {
  goOn,
  isOver,
  secondsOn,
  seen,
  stopped,
  turnTo,
  type MeetingClock,
} from '#shared/domain/meeting-clock.ts';
import type { Instant } from '#shared/domain/row.ts';

export interface RunClock {
  /** False until it is known where they were, for the window may have been away. */
  readonly isReady: boolean;
  /** The point they are on; undefined: there is none. */
  readonly current: AgendaEntry | undefined;
  readonly now: Instant;
  readonly turn: (to: AgendaItem) => void;
  /** The meeting ended: no point takes time any more. */
  readonly stop: () => void;
  /** It ended long ago: what is done now is writing afterwards, and takes no time. */
  readonly isOver: boolean;
  /** Seconds on the point until now. */
  readonly secondsOn: (item: AgendaItem) => number;
  /** What has been used and is not in the agenda items yet. */
  readonly unwritten: () => Spent;
}

/** Follows the meeting point by point. What it hands out may be kept: it always sees the clock as it is. */
export const useClock = (meeting: Meeting, items: readonly AgendaEntry[]): RunClock => {
  const [clock, setClock] = useState<MeetingClock | null>(null);
  const latest = useRef({ clock, items });
  useEffect(() => {
    latest.current = { clock, items };
  });
  const change = (to: (clock: MeetingClock, now: Instant) => MeetingClock) => {
    const before = latest.current.clock;
    if (before === null) return;
    const changed = to(before, new Date().toISOString());
    if (changed === before) return;
    latest.current = { ...latest.current, clock: changed };
    setClock(changed);
    void keepClock(changed);
  };
  const now = useNow(() => change(seenByTheMinute));
  const comeIn = useEffectEvent((kept: MeetingClock) => {
    const at = new Date().toISOString();
    setClock(isOver(kept, meeting.endedAt, at) ? stopped(kept, at) : goOn(kept, at));
  });
  useEffect(() => {
    let isShown = true;
    void readClock(meeting.id).then((kept) => isShown && comeIn(kept));
    return () => {
      isShown = false;
    };
  }, [meeting.id]);
  const turn = (to: AgendaItem) =>
    change((before, at) => turnTo(before, { id: to.id, stored: to.spent }, at));
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
    stop: () => change(stopped),
    isOver: clock !== null && clock.since === null,
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

/** The meeting is on the screen: once a minute is often enough to know when it no longer was. */
const seenByTheMinute = (clock: MeetingClock, now: Instant): MeetingClock =>
  Date.parse(now) - Date.parse(clock.seenAt) < 60_000 ? clock : seen(clock, now);

/** A quiet clock: it moves often enough to be right to the minute. */
const useNow = (onBeat: () => void): Instant => {
  const [now, setNow] = useState(() => new Date().toISOString());
  const tellBeat = useEffectEvent(onBeat);
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(new Date().toISOString());
      tellBeat();
    }, beat);
    return () => clearInterval(timer);
  }, []);
  return now;
};

const beat = 5_000;
