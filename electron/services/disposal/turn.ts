let last: Promise<unknown> = Promise.resolve();

/** Deletes and clears up one thing after the other: what is to be removed must not be written meanwhile. */
export const inTurn = <Result>(act: () => Promise<Result>): Promise<Result> => {
  const run = last.then(act, act);
  last = run.catch(() => undefined);
  return run;
};
