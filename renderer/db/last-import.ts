import type { CommitId } from '#shared/domain/id.ts';
import { z } from '#shared/zod.ts';
import { readLocal, writeLocal } from './local.ts';

/** The last import on this PC: what it was, and the safety copy from before it. */
export interface LastImport {
  readonly commitId: CommitId;
  /** Null when there was nothing to keep a copy of. */
  readonly copy: string | null;
}

export const readLastImport = (): Promise<LastImport | null> => readLocal(key, schema);

/**
 * Remembers the import, or with null that it is gone. Never throws: the rows are written by then, and a full disk must
 * not make an import that was done look like one that was not.
 */
export const rememberImport = async (last: LastImport | null): Promise<void> => {
  try {
    await writeLocal(key, last);
  } catch {
    // The way back is then in the answer of the import and in «Angre», for as long as the window is open.
  }
};

const key = 'last-import';
const schema = z.strictObject({
  commitId: z.custom<CommitId>((id) => typeof id === 'string'),
  copy: z.string().nullable(),
});
