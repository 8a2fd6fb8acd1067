import { readFileSync } from 'node:fs';
import { captureNpm } from './process.ts';
import { inRoot } from './project.ts';
import { judgeAudit, reviewedSchema } from './audit-judge.ts';
import { say } from './terminal.ts';

/**
 * `npm run audit`: known weaknesses in what we build on and with. Exit code 1 for a high or critical one that nobody
 * has reviewed. Where the registry has no audit service, or cannot be reached, it says *not run* and ends with 0.
 */
const { output } = await captureNpm(['audit', '--json', '--audit-level=none']);
const reviewed = reviewedSchema.parse(JSON.parse(readFileSync(inRoot('build/audit-reviewed.json'), 'utf8')));
const judged = judgeAudit(output, reviewed);
for (const line of judged.lines) say(line);
say(`audit: ${judged.verdict}`);
process.exitCode = judged.verdict === 'failed' ? 1 : 0;
