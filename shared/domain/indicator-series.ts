import type { IndicatorId } from './id.ts';
import type { Indicator, IndicatorValue } from './indicator.ts';

/** An indicator with its values, the oldest first. */
export interface IndicatorSeries {
  readonly indicator: Indicator;
  readonly values: readonly IndicatorValue[];
}

/** Each indicator with its own values, in the order of the indicators. */
export const seriesOf = (
  indicators: readonly Indicator[],
  values: readonly IndicatorValue[],
): readonly IndicatorSeries[] => {
  const byId = new Map<IndicatorId, IndicatorValue[]>(indicators.map(({ id }) => [id, []]));
  for (const value of values) byId.get(value.indicatorId)?.push(value);
  return indicators.map((indicator) => ({
    indicator,
    values: (byId.get(indicator.id) ?? []).toSorted(byTime),
  }));
};

/** A value whose number is known. */
export type KnownValue = IndicatorValue & { readonly value: string };

/** The last period there is a number for; null: none. */
export const latestKnown = ({ values }: Pick<IndicatorSeries, 'values'>): KnownValue | null =>
  values.findLast((one): one is KnownValue => one.value !== null) ?? null;

/** A target that cites no decision: allowed, and said. */
export const lacksDecision = ({ target, targetRef }: Pick<IndicatorValue, 'target' | 'targetRef'>): boolean =>
  target !== null && targetRef.trim() === '';

/** Two values of the same period, e.g. from two machines: both are shown, and it is said. */
export const isTwice = (value: IndicatorValue, values: readonly IndicatorValue[]): boolean =>
  values.some(
    (other) => other.id !== value.id && other.fromDay === value.fromDay && other.toDay === value.toDay,
  );

/** By when the period ends, the longer of two first, then as they were written. */
const byTime = (a: IndicatorValue, b: IndicatorValue): number =>
  a.toDay.localeCompare(b.toDay) || a.fromDay.localeCompare(b.fromDay) || a.id.localeCompare(b.id);
