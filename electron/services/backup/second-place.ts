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
  if (session === null || second === null) return null;
  for (const identity of identitiesOf(session)) {
    const folder = unsealFolder(identity, second);
    if (folder !== null) return folder;
  }
  return null;
};

/** What our copies open with: those of now, and those from before each change of keys. */
export const identitiesOf = ({
  backupIdentity,
  formerIdentities,
}: Pick<OpenSession, 'backupIdentity' | 'formerIdentities'>): readonly string[] => [
  backupIdentity,
  ...formerIdentities.toReversed(),
];

/**
 * Whether copies may leave the profile: only once the recovery sheet is printed and its word typed back. Otherwise a copy
 * could lie on a stick that nobody can open when the PC is gone.
 */
export const mayLeave = (session: OpenSession | null): boolean =>
  session !== null && session.sheetAt !== null && session.recoveryRecipient !== null;
