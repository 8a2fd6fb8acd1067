import { desktopPort } from './desktop-port.ts';
import type { StoredChange } from '#shared/journal/stored-change.ts';
import { asSent } from './as-sent.ts';
import { keepForRetry, saved } from './save-state.ts';

const waiting: StoredChange[] = [];
let underWay: Promise<unknown> = Promise.resolve();

/**
 * Hands a written change, the very bytes that the database has, to the journal outside the database, in the order of sequence. Answers whether it is there;
 * if not it stays in line and is tried again. The journal takes the same id twice as once.
 */
export const acknowledge = async (change: StoredChange): Promise<boolean> => {
  waiting.push(change);
  const done = await handOver();
  if (!done) {
    keepForRetry(async () => {
      const isThere = await handOver();
      if (isThere) saved(new Date().toISOString());
      return isThere;
    });
  }
  return done;
};

/** Hands over what is left in the line; answers whether all of it is there. */
export const handOverLine = (): Promise<boolean> => handOver();

const handOver = (): Promise<boolean> => {
  const run = underWay.then(emptyLine);
  underWay = run;
  return run;
};

const emptyLine = async (): Promise<boolean> => {
  for (let change = waiting[0]; change !== undefined; change = waiting[0]) {
    // One at a time: the journal is a chain.
    if (!(await append(change))) return false;
    waiting.shift();
  }
  return true;
};

/** Forgets what waits: the database it belongs to is closed. */
export const forgetLine = (): void => {
  waiting.length = 0;
};

const append = async (change: StoredChange): Promise<boolean> => {
  try {
    return (await desktopPort().appendChange(asSent(change))).ok;
  } catch {
    return false;
  }
};
