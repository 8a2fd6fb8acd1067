import { noMark } from '#shared/domain/access-mark.ts';
import type { IndicatorSeries } from '#shared/domain/indicator-series.ts';
import type { Indicator, IndicatorValue } from '#shared/domain/indicator.ts';

const base = {
  rev: 1,
  createdAt: '2024-03-12T08:00:00.000Z',
  createdBy: null,
  updatedAt: '2024-03-12T08:00:00.000Z',
  updatedBy: null,
  deletedAt: null,
};

export const anIndicator = (fields: Partial<Indicator> = {}): Indicator => ({
  ...base,
  ...noMark,
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an id a test can read
  id: 'i' as Indicator['id'],
  rank: 'a0',
  templateKey: 'ind-fravaer',
  templateVersion: 1,
  title: null,
  unit: '%',
  decimals: 1,
  source: 'Personalsystemet',
  note: '',
  ...fields,
});

/** A value of a whole year. */
export const aValue = (
  year: number,
  value: string | null,
  fields: Partial<IndicatorValue> = {},
): IndicatorValue => ({
  ...base,
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an id a test can read
  id: `v${year}` as IndicatorValue['id'],
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
  indicatorId: 'i' as Indicator['id'],
  fromDay: `${year}-01-01` as IndicatorValue['fromDay'],
  toDay: `${year}-12-31` as IndicatorValue['toDay'],
  value,
  target: null,
  targetRef: '',
  source: '',
  comment: '',
  ...fields,
});

export const aSeries = (
  values: readonly IndicatorValue[],
  fields: Partial<Indicator> = {},
): IndicatorSeries => ({ indicator: anIndicator(fields), values });
