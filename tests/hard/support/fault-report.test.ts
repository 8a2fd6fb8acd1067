import { describe, expect, test } from 'vitest';
import { judgeFaults } from './fault-report.ts';

const file = 'tests/electron/a.test.ts';

const report = (name: string, statuses: readonly string[]) => ({
  testResults: [
    {
      name: `/somewhere/${name}`,
      assertionResults: statuses.map((status, place) => ({
        fullName: `test ${place}`,
        status,
        failureMessages: [],
      })),
    },
  ],
});

describe('the unit tests of faults', () => {
  test('hold when each file has passed at least as many as it should', () => {
    const result = judgeFaults(report(file, ['passed', 'passed']), { [file]: 2 });
    expect(result).toMatchObject({ runs: 2, failures: [] });
  });

  test.each([
    ['a file is gone', report('tests/electron/b.test.ts', ['passed', 'passed'])],
    ['nothing was run', { testResults: [] }],
    ['a test is gone', report(file, ['passed'])],
    ['a test is skipped', report(file, ['passed', 'passed', 'pending'])],
    ['a test failed', report(file, ['passed', 'passed', 'failed'])],
  ])('do not when %s', (_what, given) => {
    expect(judgeFaults(given, { [file]: 2 }).failures).toHaveLength(1);
  });
});
