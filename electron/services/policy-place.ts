import path from 'node:path';

export interface PolicyPlace {
  readonly platform: string;
  /** The folder of the program; on Windows under Program Files, where only administrators write. */
  readonly program: string;
}

/** Where IT lays the policy of a machine: always a place that ordinary users cannot write to. */
export const policyPlace = ({ platform, program }: PolicyPlace): string => {
  if (platform === 'win32') return path.win32.join(program, 'policy.json');
  if (platform === 'darwin') return '/Library/Application Support/Samspill/policy.json';
  return '/etc/samspill/policy.json';
};

/** Who may write to a file or folder, of what the system says about it. */
export interface Owned {
  readonly uid: number;
  readonly mode: number;
}

/**
 * Whether only administrators can have put this here: it belongs to root, and neither group nor others may write.
 * Windows tells its rights another way; there the place itself, Program Files, is what guards it.
 */
export const isAdministrators = ({ uid, mode }: Owned, platform: string): boolean =>
  platform === 'win32' || (uid === 0 && (mode & 0o022) === 0);
