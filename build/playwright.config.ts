import { defineConfig } from '@playwright/test';

/** End-to-end stories in a real Electron window; one worker, because the app is one instance a profile. */
export default defineConfig({
  testDir: '../tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: '../test-results',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // A second try is counted and named by `test-counts.ts`, and too many of them are a failure.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
});
