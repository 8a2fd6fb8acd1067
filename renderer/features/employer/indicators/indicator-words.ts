import { lacksDecision, latestKnown, type IndicatorSeries } from '#shared/domain/indicator-series.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { indicatorUnit } from '#shared/templates/indicators.ts';
import { decimalWords, measureWords } from '#shared/text/decimal.ts';
import { periodWords } from '#shared/text/period-words.ts';
import { textIn } from '#shared/text/text.ts';

/** «7,2 % (2024) · mål 6,5 · KST 45/23 · kilde: personalsystemet»; that there is no value, when there is none. */
export const latestWords = (series: IndicatorSeries, form: WrittenForm): string => {
  const { list: words } = textIn(form).indicators;
  const { meetingWords } = textIn(form);
  const { indicator } = series;
  const exempt = indicator.access === 'exempt' ? [meetingWords.access.exempt] : [];
  const latest = latestKnown(series);
  if (latest === null) return [words.noValue, ...exempt].join(' · ');
  const { decimals } = indicator;
  const unit = indicatorUnit(indicator, form);
  const source = latest.source.trim() === '' ? indicator.source.trim() : latest.source.trim();
  return [
    words.latest(measureWords(latest.value, decimals, unit), periodWords(latest, form)),
    ...(latest.target === null ? [] : [words.target(decimalWords(latest.target, decimals))]),
    ...(lacksDecision(latest) ? [words.noDecision] : latest.target === null ? [] : [latest.targetRef.trim()]),
    ...(source === '' ? [] : [words.source(source)]),
    ...exempt,
  ].join(' · ');
};
