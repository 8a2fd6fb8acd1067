import { existsSync, statSync } from 'node:fs';
import { inRoot } from '../../../build/project.ts';

/**
 * The report that `npm test` left of this very build, so that the short form does not do again what was done a minute
 * ago; null where there is none, or where the app has been built since.
 */
export const reportOfNpmTest = (name: string): string | null => {
  const [report, built] = [inRoot(name), inRoot('dist/built')];
  if (process.env['SAMSPILL_APP'] !== undefined || !existsSync(report) || !existsSync(built)) return null;
  return statSync(report).mtimeMs > statSync(built).mtimeMs - 600_000 ? report : null;
};
