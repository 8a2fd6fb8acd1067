import type { Day } from '#shared/calendar/day.ts';
import type { AccessMark } from './access-mark.ts';
import type { IndicatorId, IndicatorValueId } from './id.ts';
import type { Row } from './row.ts';

/** One indicator («nøkkelinformasjon») the council asks for as employer. It lives on from term to term. */
export interface Indicator extends Row<IndicatorId>, AccessMark {
  readonly rank: string;
  readonly templateKey: string | null;
  readonly templateVersion: number | null;
  /** Null: the words of the template. */
  readonly title: string | null;
  /** e.g. «%», «årsverk». */
  readonly unit: string;
  readonly decimals: number;
  readonly source: string;
  readonly note: string;
}

/** One value of an indicator in one period. */
export interface IndicatorValue extends Row<IndicatorValueId> {
  readonly indicatorId: IndicatorId;
  readonly fromDay: Day;
  readonly toDay: Day;
  /** A decimal number with a point, as it was written: «7.2»; null: not known. */
  readonly value: string | null;
  readonly target: string | null;
  readonly targetRef: string;
  /** Empty: the source of the indicator. */
  readonly source: string;
  readonly comment: string;
}
