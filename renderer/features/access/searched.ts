import type { AccessResult } from '#shared/access/finding.ts';
import type { AccessQuery } from '#shared/access/query.ts';
import type { Instant } from '#shared/domain/row.ts';

/** A search that was made, with what it gave. */
export interface Searched {
  readonly query: AccessQuery;
  readonly result: AccessResult;
  readonly made: Instant;
}
