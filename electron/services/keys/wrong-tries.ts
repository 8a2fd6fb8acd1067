/** How many wrong passphrases in a row, and when the last one was tried. */
export interface Tries {
  readonly wrong: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export const noTries: Tries = { wrong: 0, at: 0 };

/** Three may miss without waiting; then 1, 2, 4, 8 … seconds, never more than a minute. */
export const waitAfter = (wrong: number): number =>
  wrong <= 3 ? 0 : Math.min(60, 2 ** Math.min(wrong - 4, 6)) * 1000;

/** Milliseconds until the next try is listened to. A clock that was set back makes nobody wait longer than the rule. */
export const waitLeft = ({ wrong, at }: Tries, now: number): number => {
  const left = waitAfter(wrong) - (now - at);
  return Math.max(0, Math.min(left, waitAfter(wrong)));
};

/** The tries after one more. It counts from when it begins, so that ending the app takes nothing back. */
export const triedAgain = ({ wrong }: Tries, now: number): Tries => ({ wrong: wrong + 1, at: now });

/** The tries as they are taken up at a start: a last try that lies ahead, on a clock that was wrong, is from now. */
export const takenUp = ({ wrong, at }: Tries, now: number): Tries => ({ wrong, at: Math.min(at, now) });
