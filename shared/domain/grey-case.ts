import type { AccessMark } from './access-mark.ts';
import type { GreyCaseId } from './id.ts';
import type { Row } from './row.ts';

/** Who a case can be said to belong to («hvem eier dette?»). */
export const caseOwners = ['mayor', 'director', 'both', 'council', 'committee', 'nobody'] as const;
export type CaseOwner = (typeof caseOwners)[number];

/** A grey-zone case («gråsone») the kommune has written itself. Those of the app stand in `shared/templates/grey-zones.ts`. */
export interface GreyCase extends Row<GreyCaseId>, AccessMark {
  readonly rank: string;
  readonly title: string;
  /** What happened; no names. At most 20,000 characters. */
  readonly story: string;
  /** The law behind it, in their own words. */
  readonly law: string;
}
