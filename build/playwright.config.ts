import { defineConfig } from '@playwright/test';
import { shareDemoProfiles } from '../tests/support/demo-profiles.ts';

shareDemoProfiles();

/**
 * End-to-end stories in a real Electron window. Each launch has a profile and each worker a display of its own, so that
 * the stories of two files can go on at once; more windows than two would only wait for each other on a small machine.
 */
export default defineConfig({
  testDir: '../tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: '../test-results',
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // A second try is counted and named by `test-counts.ts`, and too many of them are a failure.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
});
