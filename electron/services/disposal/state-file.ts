import path from 'node:path';
import { readJsonFile, writeJsonFile } from '#electron/services/json-file.ts';
import type { Disk } from '#electron/services/journal/disk.ts';
import { z } from '#shared/zod.ts';

const keyId = z.string().regex(/^[0-9a-f]{16}$/);

const schema = z.object({
  format: z.literal('samspill-disposal'),
  version: z.literal(1),
  /** The data key that is to go, and the one that is to come. */
  from: keyId,
  to: keyId,
  /** Copies from before, by name, that a new one has taken the place of and that could not be removed then. */
  left: z.array(z.string()).optional(),
});
export type DisposalState = Pick<z.infer<typeof schema>, 'from' | 'to' | 'left'>;

/**
 * Lies in the profile from before a deletion for good writes anything until all that is old has been removed. Says
 * which keys it is about and which copies are left; how far it has come is seen from which of them is the workspace's.
 */
const stateFile = (profile: string): string => path.join(profile, 'disposal.json');

export const readState = async (profile: string, now: Date): Promise<DisposalState | null> => {
  const read = await readJsonFile(stateFile(profile), schema, now.getTime());
  return read.ok ? read.value : null;
};

export const writeState = (profile: string, state: DisposalState) =>
  writeJsonFile(stateFile(profile), { format: 'samspill-disposal', version: 1, ...state });

export const removeState = (profile: string, disk: Disk): Promise<void> => disk.remove(stateFile(profile));
