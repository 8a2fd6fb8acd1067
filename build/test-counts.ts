import { z } from '../shared/zod.ts';

/** How the tests of one kind went. */
export interface Count {
  readonly passed: number;
  /** Failed, skipped or only right at the second try: none of them is green. */
  readonly others: number;
}

export const none: Count = { passed: 0, others: 0 };

const vitestReport = z.object({ numTotalTests: z.number(), numPassedTests: z.number() });
const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

/** Reads vitest's JSON report. */
export const unitCount = (report: string): Count => {
  const { numTotalTests, numPassedTests } = vitestReport.parse(JSON.parse(report));
  return { passed: numPassedTests, others: numTotalTests - numPassedTests };
};

/** Reads Playwright's JSON report. */
export const storyCount = (report: string): Count => {
  const { expected, unexpected, flaky, skipped } = playwrightReport.parse(JSON.parse(report)).stats;
  return { passed: expected, others: unexpected + flaky + skipped };
};

/** The last line of a test run: what is green, or what is not. */
export const closingLine = (unit: Count, stories: Count, failed: readonly string[]): string => {
  const counts = `${unit.passed} unit, ${stories.passed} end-to-end`;
  if (failed.length === 0) return `${unit.passed + stories.passed} tests passed (${counts})`;
  return `FAILED: ${failed.join(', ')} (passed: ${counts})`;
};
