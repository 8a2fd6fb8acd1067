import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { keepTalkClock, readTalkClock, type TalkClock } from '#renderer/db/repositories/eval-talk.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import { goOn, secondsOn, seen, turnTo } from '#shared/domain/meeting-clock.ts';
import type { Instant } from '#shared/domain/row.ts';

export interface Clock {
  /** False until it is known where they were. */
  readonly isReady: boolean;
  /** The step they are on; null: they have not been on any. */
  readonly step: string | null;
  readonly now: Instant;
  readonly turn: (step: string) => void;
  /** Seconds on the step until now. */
  readonly secondsOn: (step: string) => number;
}

/** Follows the talk step by step, on this PC alone. */
export const useTalkClock = (roundId: EvalRoundId): Clock => {
  const [clock, setClock] = useState<TalkClock | null>(null);
  const latest = useRef<TalkClock | null>(null);
  const set = (changed: TalkClock) => {
    latest.current = changed;
    setClock(changed);
    void keepTalkClock(changed);
  };
  const change = (to: (clock: TalkClock, now: Instant) => TalkClock) => {
    const before = latest.current;
    if (before === null) return;
    const changed = to(before, new Date().toISOString());
    if (changed !== before) set(changed);
  };
  const now = useNow(() => change(seenByTheMinute));
  const comeIn = useEffectEvent((kept: TalkClock) => set(goOn(kept, new Date().toISOString())));
  useEffect(() => {
    let isShown = true;
    void readTalkClock(roundId).then((kept) => isShown && comeIn(kept));
    return () => {
      isShown = false;
    };
  }, [roundId]);
  return {
    isReady: clock !== null,
    step: clock?.currentId ?? null,
    now,
    turn: (id) => change((before, at) => turnTo(before, { id, stored: 0 }, at)),
    secondsOn: (id) => (clock === null ? 0 : secondsOn(clock, id, 0, now)),
  };
};

/** The talk is on the screen: once a minute is often enough to know when it no longer was. */
const seenByTheMinute = (clock: TalkClock, now: Instant): TalkClock =>
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
