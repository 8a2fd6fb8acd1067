import path from 'node:path';
import type { AppInfo } from '#shared/ipc.ts';

type Kind = AppInfo['profile'];

export interface ProfilePlace {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly kind: Kind;
}

/**
 * The folder of the profile on this machine. Always the local profile: Windows copies the roaming one to servers, and
 * what two people write to each other must not leave the PC that way.
 */
export const profileFolder = ({ platform, env, home, kind }: ProfilePlace): string => {
  const own = kind === 'user' ? 'Samspill' : `Samspill-${kind}`;
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'];
    return path.win32.join(local || path.win32.join(home, 'AppData', 'Local'), own);
  }
  if (platform === 'darwin') return path.posix.join(home, 'Library', 'Application Support', own);
  const data = env['XDG_DATA_HOME'];
  const base = data?.startsWith('/') === true ? data : path.posix.join(home, '.local', 'share');
  return path.posix.join(base, own.toLowerCase());
};

/** What `--samspill-profile` asks for; anything unknown is the user's own. */
export const profileKind = (wanted: string): Kind =>
  wanted === 'demo' || wanted === 'test' ? wanted : 'user';

/** What `--samspill-today` asks for; never in the user's own profile, and only a real day. */
export const todayOf = (kind: Kind, wanted: string): string | null =>
  kind !== 'user' && isRealDay(wanted) ? wanted : null;

const isRealDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};
