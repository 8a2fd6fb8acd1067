import type { Disposal } from '#shared/domain/disposal.ts';
import { readAll } from '../read.ts';

/** The log of deletions, the newest first. Only main adds to it, in the journal it writes anew. */
export const listDisposals = async (): Promise<Disposal[]> =>
  (await readAll('disposals')).toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
