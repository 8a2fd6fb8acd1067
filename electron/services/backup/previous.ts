import path from 'node:path';
import type { Disk } from '#electron/services/journal/disk.ts';
import type { Instant } from '#shared/domain/row.ts';

/** So many workspaces from before are kept: the last three. */
const kept = 3;

/** A folder of the profile with a workspace that was put aside; its name tells when. The bare name is the oldest. */
export const isPrevious = (name: string): boolean => /^previous(-\d{8}T\d{9}Z)?$/.test(name);

/** Names of the workspaces from before, the newest first. */
export const previousNames = async (profile: string, disk: Disk): Promise<readonly string[]> =>
  (await disk.list(profile)).filter(isPrevious).toSorted().toReversed();

export const previousName = (at: Instant): string => `previous-${at.replaceAll(/[-:.]/g, '')}`;

/** When the workspace in the folder was put aside; null where its name does not tell. */
export const putAsideAt = (name: string): Instant | null => {
  const parts = /^previous-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/.exec(name);
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second, millisecond] = parts;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}.${millisecond}Z`;
};

/**
 * The time, or the first moment after all that was put aside before (names, the newest first): what is put aside last
 * is the newest also when the clock has been set back.
 */
export const afterAll = (at: Instant, names: readonly string[]): Instant => {
  const newest = Date.parse(putAsideAt(names[0] ?? '') ?? '');
  return newest >= Date.parse(at) ? new Date(newest + 1).toISOString() : at;
};

/** Lets the oldest go where more than the last three lie here. What cannot be removed goes another time. */
export const dropOldest = async (profile: string, disk: Disk): Promise<void> => {
  const names = await previousNames(profile, disk).catch(() => []);
  for (const name of names.slice(kept)) await disk.remove(path.join(profile, name)).catch(() => undefined);
};
