import type { Answer } from '../domain/answer.ts';
import { disposalOccasions } from '../domain/disposal.ts';
import { tableNames } from '../exchange/table-name.ts';
import { z } from '../zod.ts';
import { id } from './bytes.ts';

export const disposalRequests = {
  /**
   * Deletes rows for good and changes the data key: writes the journal anew without them, under a new key, removes the
   * older journal, snapshots, copies in the profile and kept-aside folders, and loads the window anew, which rebuilds
   * the database. No rows: only the key is changed.
   */
  dispose: z.strictObject({
    records: z.array(z.strictObject({ table: z.enum(tableNames), id })).max(200_000),
    /** Why, as it will stand in the log of deletions. Finished records need one. */
    basis: z.string().max(2_000),
    occasion: z.enum(disposalOccasions),
  }),
} as const;

export interface DisposalAnswers {
  /**
   * Once it is done the window is loaded anew, and nobody is left to hear the answer: only a refusal is ever heard.
   * `notConfirmed`: the passphrase was not typed just now. `hasAccess`: somebody among them
   * can still open the workspace. `changedSince`: something is no longer in the bin. `notWritten`: nothing has been changed.
   */
  readonly dispose: Answer<
    null,
    'locked' | 'notConfirmed' | 'notWritten' | 'needsBasis' | 'changedSince' | 'hasAccess'
  >;
}
