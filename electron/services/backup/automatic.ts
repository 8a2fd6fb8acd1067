import type { Backups } from './backups.ts';

/** Copies while people work: at most so often. */
const everyFourHours = 4 * 60 * 60_000;
/** How often it is looked whether something is to be done: a copy that is due, a stick that is there again. */
const look = 10 * 60_000;
/** After opening, the window has the machine to itself for a moment. */
const afterOpening = 30_000;
/** So long a copy may take when the app is to end, and so long the app waits for all of it; the next start does the rest. */
const patienceAtEnd = 8_000;
const longestEnd = 10_000;

export interface Automatic {
  /** Somebody has opened: what the last run did not come to is done soon. */
  readonly opened: () => void;
  /** The app is about to end. Answers in a bounded time. */
  readonly ending: () => Promise<void>;
  readonly stop: () => void;
}

/**
 * Makes copies without being asked: at the end of a run in which something was written, every four hours of work, and
 * soon after opening where the last run ended without one. What fails is told in the state and tried again.
 */
export const automaticCopies = (
  { catchUp, state, sweep }: Pick<Backups, 'catchUp' | 'state' | 'sweep'>,
  now: () => number,
): Automatic => {
  let soon: NodeJS.Timeout | undefined;
  const quietly = (act: () => Promise<void>): void => void act().catch(() => undefined);
  const isDue = async (): Promise<boolean> => {
    const { places } = await state();
    const last = places[0]?.lastGood ?? null;
    const isLate = last === null || now() - Date.parse(last) >= everyFourHours;
    // A place that had trouble is tried each time: nothing is made anew for it.
    return isLate || places.some(({ trouble }) => trouble !== null);
  };
  const beat = setInterval(
    () => quietly(async () => ((await isDue()) ? catchUp() : undefined)),
    look,
  ).unref();
  return {
    opened: () => {
      clearTimeout(soon);
      const begin = async (): Promise<void> => {
        await sweep();
        await catchUp();
      };
      soon = setTimeout(() => quietly(begin), afterOpening).unref();
    },
    ending: async () => {
      clearTimeout(soon);
      const done = catchUp(patienceAtEnd).catch(() => undefined);
      const long = new Promise((resolve) => setTimeout(resolve, longestEnd).unref());
      await Promise.race([done, long]);
    },
    stop: () => {
      clearTimeout(soon);
      clearInterval(beat);
    },
  };
};
