import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { compareFindings, reviewedFindingsSchema } from './electronegativity-judge.ts';
import { captureNpm } from './process.ts';
import { inRoot, pinnedElectron } from './project.ts';
import { say } from './terminal.ts';

/**
 * `npm run electronegativity`: looks for the known mistakes of Electron apps in our sources, and compares what is found
 * with what is reviewed. The tool drags some 350 packages along, so it is no dependency: npm fetches it when asked. Where it
 * cannot be had, this says *not run* and ends with 0.
 */
const tool = '@doyensec/electronegativity@1.10.3';

const folder = mkdtempSync(path.join(os.tmpdir(), 'samspill-electronegativity-'));
try {
  // Only what is ours: it would look into node_modules, too.
  for (const part of ['electron', 'renderer', 'shared', 'package.json']) {
    cpSync(inRoot(part), path.join(folder, 'app', part), { recursive: true });
  }
  const report = path.join(folder, 'report.sarif');
  const args = ['--input', 'app', '--relative', '--output', report, '--electron-version', pinnedElectron()];
  await captureNpm(['exec', '--yes', '--ignore-scripts', '--', tool, ...args], folder);
  if (existsSync(report)) judge(JSON.parse(readFileSync(report, 'utf8')));
  else say('electronegativity: not run (the tool could not be had)');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function judge(report: unknown): void {
  const reviewed = reviewedFindingsSchema.parse(
    JSON.parse(readFileSync(inRoot('build/electronegativity.json'), 'utf8')),
  );
  const compared = compareFindings(report, reviewed);
  const unreviewed = compared?.unreviewed ?? ['a report that cannot be read'];
  const idle = compared?.idle ?? [];
  for (const finding of unreviewed) say(`not reviewed: ${finding}`);
  for (const finding of idle) say(`reviewed, but no longer found: ${finding}`);
  const isGood = unreviewed.length + idle.length === 0;
  say(`electronegativity: ${isGood ? `passed, ${reviewed.length} reviewed findings` : 'failed'}`);
  process.exitCode = isGood ? 0 : 1;
}
