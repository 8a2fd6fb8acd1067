import { listIndicators } from '#renderer/db/repositories/indicators.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import type { IndicatorSeries } from '#shared/domain/indicator-series.ts';
import type { Person } from '#shared/domain/person.ts';

/** All that «Nøkkelinformasjon» shows. */
export interface IndicatorFacts {
  readonly series: readonly IndicatorSeries[];
  readonly people: readonly Person[];
}

export const readIndicatorFacts = async (): Promise<IndicatorFacts> => {
  const [series, people] = await Promise.all([listIndicators(), listPeople()]);
  return { series, people };
};
