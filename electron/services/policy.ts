import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { PolicyTrouble } from '#shared/ipc.ts';
import { parsePolicy, type Policy, type Surroundings } from './policy-file.ts';
import { isAdministrators } from './policy-place.ts';

/** The policy of this machine as it was at the start: what applies, and what is wrong with the file if anything is. */
export interface FoundPolicy {
  readonly policy: Policy;
  readonly trouble: PolicyTrouble | null;
}

/** No file of this kind is anywhere near so large. */
const mostBytes = 100_000;

let found: FoundPolicy = { policy: {}, trouble: null };

/** What IT has decided on this machine; empty where there is no policy. Read once, before the settings. */
export const policy = (): Policy => found.policy;

export const policyTrouble = (): PolicyTrouble | null => found.trouble;

/**
 * Reads the policy at the start. Synchronous: the settings and the window wait for it, and it is a few lines.
 * @param checked false only for the file that a test has named: it cannot write where administrators do
 */
export const openPolicy = (file: string, around: Surroundings, checked = true): FoundPolicy => {
  found = readPolicy(file, around, checked);
  return found;
};

const readPolicy = (file: string, around: Surroundings, checked: boolean): FoundPolicy => {
  const text = readAdministrators(file, around.platform, checked);
  if (text === null) return { policy: {}, trouble: null };
  const parsed = text.ok ? parsePolicy(text.value, around) : text;
  if (parsed.ok) return { policy: parsed.value, trouble: null };
  return { policy: {}, trouble: { file, reason: parsed.reason, keys: parsed.detail ?? '' } };
};

/** The text of the file; null where there is none. */
const readAdministrators = (
  file: string,
  platform: string,
  checked: boolean,
): Answer<string, 'notReadable' | 'notAdministrators'> | null => {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch (error) {
    return isMissing(error) ? null : refuse('notReadable');
  }
  try {
    // The open file, not the name: it could be another one a moment later.
    const about = fstatSync(handle);
    if (!about.isFile() || about.size > mostBytes) return refuse('notReadable');
    const isTheirs = [about, statSync(path.dirname(file))].every((owned) =>
      isAdministrators(owned, platform),
    );
    if (checked && !isTheirs) return refuse('notAdministrators');
    return accept(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(handle)));
  } catch {
    return refuse('notReadable');
  } finally {
    closeSync(handle);
  }
};

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
