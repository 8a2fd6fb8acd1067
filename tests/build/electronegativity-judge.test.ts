import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareFindings, reviewedFindingsSchema } from '../../build/electronegativity-judge.ts';
import { inRoot } from '../../build/project.ts';

const report = (...findings: ReadonlyArray<readonly [check: string, uri: string]>) => ({
  runs: [
    {
      results: findings.map(([ruleId, uri]) => ({
        ruleId,
        locations: [{ physicalLocation: { artifactLocation: { uri } } }],
      })),
    },
  ],
});
const reviewed = [{ check: 'A_CHECK', in: 'electron/window.ts', reason: 'Looked at, and set elsewhere.' }];

describe('the findings of electronegativity', () => {
  test('may be those that are reviewed, however often', () => {
    const found = report(['A_CHECK', 'electron/window.ts'], ['A_CHECK', 'electron/window.ts']);
    expect(compareFindings(found, reviewed)).toEqual({ unreviewed: [], idle: [] });
  });

  test('may be no others, and not the same in another file', () => {
    const found = report(
      ['A_CHECK', 'electron/window.ts'],
      ['A_CHECK', 'electron/b.ts'],
      ['B_CHECK', 'file:///'],
    );
    expect(compareFindings(found, reviewed)?.unreviewed).toEqual([
      'A_CHECK in electron/b.ts',
      'B_CHECK in app',
    ]);
  });

  test('may not be fewer: a tool that finds nothing has looked at nothing', () => {
    expect(compareFindings(report(), reviewed)?.idle).toEqual(['A_CHECK in electron/window.ts']);
  });

  test('must be a report', () => expect(compareFindings({}, reviewed)).toBeNull());
});

test('every reviewed finding has its reason, and stands once', () => {
  const own = reviewedFindingsSchema.parse(
    JSON.parse(readFileSync(inRoot('build/electronegativity.json'), 'utf8')),
  );
  expect(new Set(own.map((finding) => `${finding.check} in ${finding.in}`)).size).toBe(own.length);
});
