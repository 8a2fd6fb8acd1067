/** One line to whoever waits at the terminal; always marked, so it is told from the tools' own output. */
export type Say = (line: string) => void;

export const say: Say = (line) => {
  process.stderr.write(`samspill: ${line}\n`);
};

/** Says that work goes on, every `seconds`, until the work is done; so that a long wait never looks like a hang. */
export const patiently = async <Value>(work: Promise<Value>, line: string, tell: Say, seconds = 10) => {
  const started = Date.now();
  const timer = setInterval(
    () => tell(`${line} (${Math.round((Date.now() - started) / 1000)} s)`),
    seconds * 1000,
  );
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
};

/** Ends a script with a reason a person can act on, instead of a stack. */
export const stop = (reason: string): never => {
  say(reason);
  process.exit(1);
};
