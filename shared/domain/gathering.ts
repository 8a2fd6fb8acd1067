import type { Day } from '#shared/calendar/day.ts';
import type { AccessMark } from './access-mark.ts';
import type { GatheringId, GatheringPointId, TermId } from './id.ts';
import type { Row } from './row.ts';
import type { Clock } from './series.ts';

/** A gathering on interplay («samling»), lunch to lunch; its programme is its points. */
export interface Gathering extends Row<GatheringId>, AccessMark {
  readonly termId: TermId;
  /** The programme of `shared/templates/gatherings.ts` it began from; null: their own. */
  readonly templateKey: string | null;
  readonly templateVersion: number | null;
  readonly title: string;
  /** Null: not set yet. */
  readonly firstDay: Day | null;
  readonly place: string;
  readonly purpose: string;
  readonly participants: string;
  /** What came out of it, written afterwards. */
  readonly outcome: string;
}

/** One point of the programme. */
export interface GatheringPoint extends Row<GatheringPointId> {
  readonly gatheringId: GatheringId;
  readonly rank: string;
  /** 1: the first day. */
  readonly dayNumber: number;
  readonly startTime: Clock;
  /** Planned length in minutes. */
  readonly minutes: number;
  readonly title: string;
  readonly about: string;
  /** Who leads it. */
  readonly lead: string;
  /** What of the app is used, e.g. `rule/avk-media`, `case/gs-fredag`, `mirror`; null: nothing. */
  readonly material: string | null;
}
