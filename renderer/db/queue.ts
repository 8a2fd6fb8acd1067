let last: Promise<unknown> = Promise.resolve();

/** Runs one piece of writing after the other, in the order they were asked for. */
export const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
  const run = last.then(work, work);
  last = run.catch(() => undefined);
  return run;
};
