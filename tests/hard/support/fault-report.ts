import { z } from '../../../shared/zod.ts';
import type { HardResult } from './hard-test.ts';

/**
 * The unit tests in which a disk that is handed in fails at one call after the other, and how many tests each has at
 * the least: a file that is moved, emptied or no longer run must not go unnoticed.
 */
export const faultFiles: Readonly<Record<string, number>> = {
  'tests/electron/handlers/database.test.ts': 8,
  'tests/electron/services/atomic-write.test.ts': 28,
  'tests/electron/services/backup/switch.test.ts': 8,
  'tests/electron/services/disposal/disposal.test.ts': 7,
  'tests/electron/services/journal/faults.test.ts': 14,
  'tests/electron/services/journal/rewrite.test.ts': 9,
  'tests/electron/services/keys/key-store.test.ts': 38,
  'tests/electron/services/prepare-profile.test.ts': 70,
  'tests/electron/services/snapshots/snapshots.test.ts': 15,
  'tests/electron/vault-tasks/rewrite-journal.test.ts': 4,
  'tests/renderer/db/commit.test.ts': 30,
  'tests/renderer/db/import-workspace.test.ts': 13,
  'tests/renderer/db/opening/settle.test.ts': 32,
};

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
});

/**
 * Judges the report that vitest wrote as JSON.
 * @param least the files that count, and how many tests each must have passed
 */
export const judgeFaults = (
  report: unknown,
  least: Readonly<Record<string, number>> = faultFiles,
): HardResult => {
  const { testResults } = reportSchema.parse(report);
  let passed = 0;
  const failures = Object.entries(least).flatMap(([file, wanted]) => {
    // By the whole path: a file of the same name elsewhere is another.
    const found = testResults.find(({ name }) => name.replaceAll('\\', '/').endsWith(`/${file}`));
    const results = found?.assertionResults ?? [];
    const good = results.filter(({ status }) => status === 'passed').length;
    passed += good;
    const failed = results
      .filter(({ status }) => status !== 'passed')
      .map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages[0] ?? 'was not run'}`);
    const tooFew = good < wanted ? [`${file}: ${good} tests passed, at least ${wanted} were expected`] : [];
    return [...failed, ...tooFew];
  });
  return { runs: passed, failures, measured: { 'files of unit tests': Object.keys(least).length } };
};
