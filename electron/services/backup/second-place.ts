import type { OpenSession } from '#electron/services/keys/open-vault.ts';
import type { BackupDesk } from './desk.ts';
import { unsealFolder, type Places } from './place-file.ts';

/**
 * The folder of the second place; null: none is chosen, or nobody has opened, so that it cannot be read. What IT has
 * decided goes before what the user chose.
 */
export const secondFolder = (
  { managedFolder }: Pick<BackupDesk, 'managedFolder'>,
  { second }: Places,
  session: OpenSession | null,
): string | null => {
  if (managedFolder !== null) return managedFolder;
  return session === null || second === null ? null : unsealFolder(session.backupIdentity, second);
};

/**
 * Whether copies may leave the profile: only once the recovery sheet is printed and its word typed back. Otherwise a copy
 * could lie on a stick that nobody can open when the PC is gone.
 */
export const mayLeave = (session: OpenSession | null): boolean =>
  session !== null && session.sheetAt !== null && session.recoveryRecipient !== null;
