import type { StoredChange } from '#shared/journal/stored-change.ts';

/** The change as it crosses to main; its list of records is copied, since what crosses may be changed. */
export const asSent = ({ records, ...change }: StoredChange) => ({ ...change, records: [...records] });
