import type { SeriesId, StandingPointId } from './id.ts';
import type { Row } from './row.ts';
import type { TopicKind } from './topic.ts';

/** A point that comes in every meeting of the series. Null text means: the template's, in the reader's own form. */
export interface StandingPoint extends Row<StandingPointId> {
  readonly seriesId: SeriesId;
  readonly rank: string;
  readonly templateKey: string | null;
  readonly templateVersion: number | null;
  readonly title: string | null;
  readonly about: string | null;
  readonly kind: TopicKind;
  readonly minutes: number | null;
  readonly isAboutStaff: boolean;
}
