import { readFile } from 'node:fs/promises';
import { decryptFile } from '#electron/services/backup/age.ts';
import { sha256Of } from '#electron/services/backup/lay.ts';
import { unpackBackup } from '#shared/exchange/backup-file.ts';

export interface WhoseBackupsOrder {
  readonly files: readonly string[];
  /** Ours, of now and of before. */
  readonly identities: readonly string[];
}

/**
 * The workspace of each copy, by what stands inside it; null for a file that does not open with an identity of ours, or is not
 * whole. A name alone never says that a file may be removed.
 */
export const whoseBackups = async ({
  files,
  identities,
}: WhoseBackupsOrder): Promise<readonly (string | null)[]> => {
  const found: Array<string | null> = [];
  for (const file of files) found.push(await workspaceIn(file, identities));
  return found;
};

const workspaceIn = async (file: string, identities: readonly string[]): Promise<string | null> => {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return null;
  const zip = await decryptFile(new Uint8Array(bytes), identities);
  const opened = typeof zip === 'string' ? null : unpackBackup(zip, sha256Of);
  return opened?.ok === true ? opened.value.manifest.workspace : null;
};
