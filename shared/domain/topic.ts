import type { AccessMark } from './access-mark.ts';
import type { ChecklistItemId, PersonId, SeriesId, StandingPointId, TopicId } from './id.ts';
import type { Row } from './row.ts';

/** What a point is for; domain.md section 2.4. */
export const topicKinds = [
  'information',
  'notice',
  'discussion',
  'clarification',
  'followUp',
  'toAll',
  'media',
  'needsDecision',
  'outsideMandate',
] as const;
export type TopicKind = (typeof topicKinds)[number];

/** `rejected`: outside the mandate; kept without content, so that it is remembered that it came up. */
export const topicStates = ['open', 'closed', 'rejected'] as const;
export type TopicState = (typeof topicStates)[number];

/**
 * A matter they talk about. It belongs to the series, never to one meeting: each meeting it is up in has an agenda item
 * for it, and between meetings it lies in the backlog.
 */
export interface Topic extends Row<TopicId>, AccessMark {
  readonly seriesId: SeriesId;
  readonly state: TopicState;
  /** Order in the backlog (fractional index). */
  readonly rank: string;
  readonly kind: TopicKind;
  /** Null for a standing point: then the agenda item has its words. */
  readonly title: string | null;
  readonly background: string;
  /** Addresses, one on each line. */
  readonly links: string;
  /** The standing point it repeats; null for an ordinary topic. */
  readonly standingPointId: StandingPointId | null;
  readonly raisedBy: PersonId | null;
  readonly ownerId: PersonId | null;
  /** Planned minutes; null: not planned. */
  readonly minutes: number | null;
  /** About organisation or staff: «personalvakten» reminds (KOML § 13-1 seventh paragraph). */
  readonly isAboutStaff: boolean;
  /** Which body must decide, for `needsDecision`. */
  readonly deciding: string;
  /** The item of Mottakelse it came from. */
  readonly itemId: ChecklistItemId | null;
  /** The question or case of the question bank it came from. */
  readonly questionKey: string | null;
}
