import { app } from 'electron';
import os from 'node:os';
import path from 'node:path';
import type { Profile } from './profile.ts';
import { policyPlace } from './services/policy-place.ts';
import { openPolicy } from './services/policy.ts';

/**
 * Reads what IT has decided for this machine. A test profile knows only the policy that a test has named, so that it
 * meets neither the machine's nor one that is not there.
 */
export const settlePolicy = ({ kind }: Profile): void => {
  const around = { platform: process.platform, home: os.homedir(), env: process.env };
  if (kind !== 'test') {
    const program = path.dirname(app.getPath('exe'));
    openPolicy(policyPlace({ platform: process.platform, program }), around);
    return;
  }
  const named = app.commandLine.getSwitchValue('samspill-policy');
  if (named !== '') openPolicy(path.resolve(named), around, false);
};
