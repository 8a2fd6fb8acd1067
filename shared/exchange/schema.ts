/**
 * The number of the newest version of the stored schema (`renderer/db/versions.ts`). It stands here too, since main must
 * know before the window opens whether a profile was written by a newer program.
 */
export const schemaNumber = 6;
