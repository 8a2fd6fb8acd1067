/** What a hard test needs of the machine; where it is not there, the test is *not run*, never passed. */
export type Need = 'namespaces' | 'loopMounts' | 'mounts' | 'packages' | 'linux';

export interface HardRun {
  /** The long form, by hand; the short one must fit into a few minutes together with all the others. */
  readonly long: boolean;
  /** How often to try: the one or the other by the form, unless `--times` says how often. */
  readonly times: (short: number, long: number) => number;
  /** What every random choice is drawn from: the same seed gives the same run. */
  readonly seed: number;
  /** A folder of the test's own, removed afterwards unless something failed. */
  readonly folder: string;
  readonly say: (line: string) => void;
}

export interface HardResult {
  /** How many times it was tried. */
  readonly runs: number;
  /** What did not hold, one sentence each, with what is needed to see it again. Empty: passed. */
  readonly failures: readonly string[];
  /** What was counted and timed, by name; for the table and the report. */
  readonly measured: Readonly<Record<string, number | string>>;
  /** Set where a part could not be tried at all. */
  readonly notRun?: string;
}

export interface HardTest {
  /** As it is asked for with `--only`. */
  readonly name: string;
  /** The promise, in one sentence. */
  readonly promise: string;
  readonly needs: readonly Need[];
  readonly run: (run: HardRun) => Promise<HardResult>;
}

export interface HardReport {
  readonly name: string;
  readonly promise: string;
  readonly outcome: 'passed' | 'failed' | 'not run';
  readonly runs: number;
  readonly seconds: number;
  readonly failures: readonly string[];
  readonly measured: Readonly<Record<string, number | string>>;
  /** Why it was not run. */
  readonly reason: string | null;
}
