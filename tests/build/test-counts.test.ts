import { describe, expect, it } from 'vitest';
import { closingLine, none, storyCount, unitCount } from '../../build/test-counts.ts';

describe('counting tests', () => {
  it('takes a skipped unit test for one that is not green', () => {
    const report = JSON.stringify({
      numTotalTests: 12,
      numPassedTests: 10,
      numPendingTests: 1,
      numFailedTests: 1,
    });
    expect(unitCount(report)).toEqual({ passed: 10, others: 2, second: [] });
  });

  it('takes a failed and a skipped story for ones that are not green', () => {
    const report = JSON.stringify({
      stats: { expected: 7, unexpected: 1, flaky: 0, skipped: 2, duration: 1 },
    });
    expect(storyCount(report)).toEqual({ passed: 7, others: 3, second: [] });
  });

  it('names the stories that were right only the second time, in whatever suite', () => {
    const story = (title: string, status: string) => ({ title, tests: [{ status }] });
    const report = JSON.stringify({
      stats: { expected: 7, unexpected: 0, flaky: 2, skipped: 0 },
      suites: [
        {
          specs: [story('one', 'flaky'), story('two', 'expected')],
          suites: [{ specs: [story('three', 'flaky')] }],
        },
      ],
    });
    expect(storyCount(report)).toEqual({ passed: 9, others: 0, second: ['one', 'three'] });
    expect(closingLine(none, storyCount(report), [])).toBe(
      '9 tests passed (0 unit, 9 end-to-end; at the second try: one, three)',
    );
  });

  it('does not take more than a few second tries', () => {
    const report = JSON.stringify({ stats: { expected: 7, unexpected: 0, flaky: 5, skipped: 0 } });
    expect(storyCount(report)).toEqual({ passed: 7, others: 5, second: [] });
  });

  it('closes with the sum when all is green', () => {
    expect(closingLine({ ...none, passed: 380 }, { ...none, passed: 32 }, [])).toBe(
      '412 tests passed (380 unit, 32 end-to-end)',
    );
  });

  it('names every step that failed', () => {
    expect(closingLine({ ...none, passed: 3 }, { ...none, others: 1 }, ['lint', 'end-to-end'])).toBe(
      'FAILED: lint, end-to-end (passed: 3 unit, 0 end-to-end)',
    );
  });
});
