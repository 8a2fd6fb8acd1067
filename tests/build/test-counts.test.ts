import { describe, expect, it } from 'vitest';
import { closingLine, storyCount, unitCount } from '../../build/test-counts.ts';

describe('counting tests', () => {
  it('takes a skipped unit test for one that is not green', () => {
    const report = JSON.stringify({
      numTotalTests: 12,
      numPassedTests: 10,
      numPendingTests: 1,
      numFailedTests: 1,
    });
    expect(unitCount(report)).toEqual({ passed: 10, others: 2 });
  });

  it('takes a story that was right only the second time for one that is not green', () => {
    const report = JSON.stringify({
      stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2, duration: 1 },
    });
    expect(storyCount(report)).toEqual({ passed: 7, others: 4 });
  });

  it('closes with the sum when all is green', () => {
    expect(closingLine({ passed: 380, others: 0 }, { passed: 32, others: 0 }, [])).toBe(
      '412 tests passed (380 unit, 32 end-to-end)',
    );
  });

  it('names every step that failed', () => {
    expect(closingLine({ passed: 3, others: 0 }, { passed: 0, others: 1 }, ['lint', 'end-to-end'])).toBe(
      'FAILED: lint, end-to-end (passed: 3 unit, 0 end-to-end)',
    );
  });
});
