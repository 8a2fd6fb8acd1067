import type { IndicatorId } from '#shared/domain/id.ts';
import type { IndicatorSeries } from '#shared/domain/indicator-series.ts';
import type { Indicator, IndicatorValue } from '#shared/domain/indicator.ts';
import {
  indicatorTemplateOf,
  indicatorTemplates,
  indicatorTitle,
  indicatorsVersion,
  type IndicatorTemplate,
} from '#shared/templates/indicators.ts';
import { keyOfTitle, type IndicatorLine } from './indicator-table.ts';

type ValueFields = Pick<
  IndicatorValue,
  'fromDay' | 'toDay' | 'value' | 'target' | 'targetRef' | 'source' | 'comment'
>;

/** What a table of values asks for. What is not in the table stays as it is. */
export interface IndicatorsRead {
  /** Indicators that are not there yet; `key` names each within the plan. */
  readonly indicators: ReadonlyArray<
    Pick<Indicator, 'templateKey' | 'templateVersion' | 'title' | 'unit' | 'decimals'> & {
      readonly key: string;
    }
  >;
  /** `of`: an indicator that is there, or the key of a new one. */
  readonly added: ReadonlyArray<ValueFields & { readonly of: IndicatorId | { readonly key: string } }>;
  /** Only what differs. */
  readonly changed: ReadonlyArray<{
    readonly value: IndicatorValue;
    readonly fields: Partial<ValueFields>;
  }>;
  /** Those that already stand as the table says. */
  readonly same: number;
}

/**
 * Lines beside what is there: an indicator with the same name (its own, or that of the template in either written form) is
 * the same, and so is a value of the same period. A blank cell says nothing.
 */
export const indicatorPlan = (
  lines: readonly IndicatorLine[],
  series: readonly IndicatorSeries[],
): IndicatorsRead => {
  const known = new Map(series.flatMap((one) => namesOf(one.indicator).map((name) => [name, one] as const)));
  const fresh = new Map<string, IndicatorLine[]>();
  const added: Array<IndicatorsRead['added'][number]> = [];
  const changed: Array<IndicatorsRead['changed'][number]> = [];
  let same = 0;
  for (const line of lines) {
    const key = keyOfLine(line);
    const one = known.get(key);
    const before = one?.values.find(({ fromDay, toDay }) => fromDay === line.fromDay && toDay === line.toDay);
    if (one === undefined) fresh.set(key, [...(fresh.get(key) ?? []), line]);
    if (before === undefined) added.push({ ...fieldsOf(line), of: one?.indicator.id ?? { key } });
    else {
      const fields = differing(line, before);
      if (Object.keys(fields).length === 0) same += 1;
      else changed.push({ value: before, fields });
    }
  }
  const indicators = [...fresh].map(([key, own]) => newIndicator(key, own));
  return { indicators, added, changed, same };
};

/** What one may call it in a table. */
const namesOf = (indicator: Indicator): readonly string[] =>
  (['nb', 'nn'] as const).map((form) => keyOfName(indicatorTitle(indicator, form)));

const keyOfLine = ({ title }: IndicatorLine): string => keyOfName(title);

/** One of the template is the same by both its names. */
const keyOfName = (name: string): string => templateCalled(keyOfTitle(name))?.key ?? keyOfTitle(name);

const templateCalled = (key: string): IndicatorTemplate | null =>
  indicatorTemplates.find(({ title }) => [title.nb, title.nn].some((name) => keyOfTitle(name) === key)) ??
  null;

const newIndicator = (key: string, lines: readonly IndicatorLine[]): IndicatorsRead['indicators'][number] => {
  const template = indicatorTemplateOf(key);
  const unit = lines.find((line) => line.unit !== '')?.unit ?? '';
  const [first] = lines;
  return {
    key,
    templateKey: template?.key ?? null,
    templateVersion: template === null ? null : indicatorsVersion,
    title: template === null ? (first?.title ?? '') : null,
    unit,
    decimals: Math.min(4, Math.max(0, ...lines.map(({ value }) => value?.split('.')[1]?.length ?? 0))),
  };
};

const fieldsOf = ({
  fromDay,
  toDay,
  value,
  target,
  targetRef,
  source,
  comment,
}: IndicatorLine): ValueFields => ({
  fromDay,
  toDay,
  value,
  target,
  targetRef,
  source,
  comment,
});

const differing = (line: IndicatorLine, before: IndicatorValue): Partial<ValueFields> => ({
  ...(isSame(line.value, before.value) ? {} : { value: line.value }),
  ...(isSame(line.target, before.target) ? {} : { target: line.target }),
  ...(line.targetRef === '' || line.targetRef === before.targetRef ? {} : { targetRef: line.targetRef }),
  ...(line.source === '' || line.source === before.source ? {} : { source: line.source }),
  ...(line.comment === '' || line.comment === before.comment ? {} : { comment: line.comment }),
});

/** A blank says nothing, and «7,20» is «7,2». */
const isSame = (said: string | null, before: string | null): boolean =>
  said === null || (before !== null && Number(said) === Number(before));
