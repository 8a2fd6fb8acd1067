import type { Answer } from '../domain/answer.ts';
import type { CopyInfo } from './backup.ts';
import { z } from '../zod.ts';
import { id } from './bytes.ts';

export const disposalRequests = {
  /**
   * Deletes rows for good and changes the data key: writes the journal anew without them, under a new key, removes the
   * older journal, snapshots, copies in the profile and kept-aside folders, and loads the window anew, which rebuilds
   * the database. No rows: only the key is changed.
   */
  dispose: z.strictObject({
    records: z.array(z.strictObject({ table: z.string().max(60), id })).max(200_000),
    /** Why, as it will stand in the log of deletions. Finished records need one. */
    basis: z.string().max(2_000),
    occasion: z.enum(['bin', 'binAge', 'disposal', 'personChange']),
  }),
} as const;

export interface DisposalAnswers {
  /** The copies in the second place that still hold what was deleted, to be removed on one confirmation. */
  readonly dispose: Answer<{ readonly left: readonly CopyInfo[] }, 'locked' | 'notWritten' | 'needsBasis'>;
}
