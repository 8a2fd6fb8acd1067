import { z } from '../shared/zod.ts';

/** How the tests of one kind went. */
export interface Count {
  readonly passed: number;
  /** Failed or skipped: none of them is green. */
  readonly others: number;
  /** Titles of those among the passed that were right only at the second try. */
  readonly second: readonly string[];
}

export const none: Count = { passed: 0, others: 0, second: [] };

/**
 * How many stories may need a second try in one run, of more than two hundred. A machine that stands still for a moment hits
 * the two that are going on; more than this is a fault of ours.
 */
const mostSecondTries = 4;

const vitestReport = z.object({ numTotalTests: z.number(), numPassedTests: z.number() });
const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  suites: z.array(z.unknown()).default([]),
});

/** As much of a suite as tells which of its stories were right only at the second try. */
const suiteSchema = z.object({
  specs: z
    .array(z.object({ title: z.string(), tests: z.array(z.object({ status: z.string() })) }))
    .default([]),
  suites: z.array(z.unknown()).default([]),
});

const secondTries = (suites: readonly unknown[]): readonly string[] =>
  suites.flatMap((suite) => {
    const { specs, suites: inner } = suiteSchema.parse(suite);
    const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
    return [...own.map(({ title }) => title), ...secondTries(inner)];
  });

/** Reads vitest's JSON report. */
export const unitCount = (report: string): Count => {
  const { numTotalTests, numPassedTests } = vitestReport.parse(JSON.parse(report));
  return { passed: numPassedTests, others: numTotalTests - numPassedTests, second: [] };
};

/** Reads Playwright's JSON report. With too many second tries none of those counts as passed. */
export const storyCount = (report: string): Count => {
  const { stats, suites } = playwrightReport.parse(JSON.parse(report));
  const { expected, unexpected, flaky, skipped } = stats;
  const second = secondTries(suites);
  const others = unexpected + skipped;
  return flaky > mostSecondTries
    ? { passed: expected, others: others + flaky, second }
    : { passed: expected + flaky, others, second };
};

/** The last line of a test run: what is green, or what is not. */
export const closingLine = (unit: Count, stories: Count, failed: readonly string[]): string => {
  const counts = `${unit.passed} unit, ${stories.passed} end-to-end`;
  const again = stories.second.length === 0 ? '' : `; at the second try: ${stories.second.join(', ')}`;
  if (failed.length === 0) return `${unit.passed + stories.passed} tests passed (${counts}${again})`;
  return `FAILED: ${failed.join(', ')} (passed: ${counts}${again})`;
};
