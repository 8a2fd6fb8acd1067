import react from '@vitejs/plugin-react';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = path.join(import.meta.dirname, '..');

export default defineConfig({
  root,
  cacheDir: path.join(root, 'node_modules/.cache/vitest'),
  plugins: [react()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Opening and deleting a database waits for the disk of a busy machine.
          hookTimeout: 60_000,
          include: ['tests/{shared,electron,build,renderer,text,hard}/**/*.test.ts'],
        },
      },
    ],
  },
});
