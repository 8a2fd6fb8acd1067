import { useSyncExternalStore } from 'react';
import { dayOf, isDay, type Day } from '#shared/calendar/day.ts';
import { usePreferences } from './preferences.ts';

/** The day it is where the machine stands; demo and test profiles may have it set. Rolls over at midnight. */
export const useToday = (): Day => {
  const fixed = usePreferences((preferences) => preferences.info?.today ?? null);
  const machine = useSyncExternalStore(follow, machineDay);
  return fixed !== null && isDay(fixed) ? fixed : machine;
};

/** The same outside components. */
export const currentDay = (): Day => {
  const fixed = usePreferences.getState().info?.today ?? null;
  return fixed !== null && isDay(fixed) ? fixed : machineDay();
};

/** The day by the clock of the machine, also where another one is shown: for what the machine itself has dated. */
export const useMachineDay = (): Day => useSyncExternalStore(follow, machineDay);

const machineDay = (): Day => dayOf(new Date());

/** A minute's beat rather than one long timer: a machine that has slept wakes up on the right day. */
const follow = (onChange: () => void): (() => void) => {
  const timer = setInterval(onChange, 60_000);
  globalThis.addEventListener('focus', onChange);
  return () => {
    clearInterval(timer);
    globalThis.removeEventListener('focus', onChange);
  };
};
