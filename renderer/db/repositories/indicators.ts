import { noMark, type AccessMark } from '#shared/domain/access-mark.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { CommitId, IndicatorId, IndicatorValueId } from '#shared/domain/id.ts';
import { seriesOf, type IndicatorSeries } from '#shared/domain/indicator-series.ts';
import type { Indicator, IndicatorValue } from '#shared/domain/indicator.ts';
import type { Fields, Row } from '#shared/domain/row.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import type { IndicatorsRead } from '#shared/exchange/indicator-plan.ts';
import { indicatorTemplates, indicatorsVersion } from '#shared/templates/indicators.ts';
import { create, patch, remove } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { byRank, ranksAfter, type After } from '../order.ts';
import { readAll, readOne, readWhere, readWhereAny } from '../read.ts';
import { changeFields } from '../text-changes.ts';

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;
/** In whose name and when, if not by who sits here now; see `CommitMeta`. */
type Signed = Pick<CommitMeta, 'at' | 'by'>;

/** What people write of an indicator. */
export type IndicatorChange = Partial<
  Pick<Indicator, 'title' | 'unit' | 'decimals' | 'source' | 'note'> & AccessMark
>;
/** What people write of a value. */
export type IndicatorValueDraft = Pick<IndicatorValue, 'fromDay' | 'toDay'> &
  Partial<Omit<Fields<IndicatorValue>, 'indicatorId'>>;

/** Every indicator in its order, each with its values, the oldest first. They live on from term to term. */
export const listIndicators = async (): Promise<readonly IndicatorSeries[]> => {
  const indicators = live(await readAll('indicators')).toSorted(byRank);
  const values = await readWhereAny(
    'indicatorValues',
    'indicatorId',
    indicators.map(({ id }) => id),
  );
  return seriesOf(indicators, live(values));
};

/** One indicator with its values. Null: there is none, or it lies in the bin. */
export const readIndicator = async (id: string): Promise<IndicatorSeries | null> => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an id from the address that names nothing finds nothing
  const indicator = await readOne('indicators', id as IndicatorId);
  if (indicator === null || indicator.deletedAt !== null) return null;
  const [series] = seriesOf([indicator], live(await readWhere('indicatorValues', 'indicatorId', id)));
  return series ?? null;
};

/** Those of the template that are not there yet, in its order. */
export const missingTemplates = (indicators: ReadonlyArray<Pick<Indicator, 'templateKey'>>) =>
  indicatorTemplates.filter(({ key }) => indicators.every(({ templateKey }) => templateKey !== key));

/** Begins with those of the template that are not there, last; `form` decides the words of the units. */
export const addTemplateIndicators = async (form: WrittenForm, signed: Signed = {}): Saved => {
  const rows = await readAll('indicators');
  const missing = missingTemplates(live(rows));
  const ranks = ranksAfter(rows, 'last', missing.length);
  return commit(
    missing.map(({ key, unit, decimals }, at) =>
      create('indicators', newId<'Indicator'>(), {
        ...blank,
        rank: ranks[at] ?? '',
        templateKey: key,
        templateVersion: indicatorsVersion,
        unit: unit[form],
        decimals,
      }),
    ),
    { label: 'indicatorAdded', ...signed },
  );
};

/** One of their own, last. Refuses with `invalid` without a title. */
export const addIndicator = async (
  fields: IndicatorChange & { readonly title: string },
  signed: Signed = {},
): Promise<Answer<IndicatorId, CommitRefusal>> => {
  const title = fields.title.trim();
  if (title === '') return refuse('invalid', 'title');
  const [rank = ''] = ranksAfter(await readAll('indicators'), 'last');
  const id = newId<'Indicator'>();
  const answer = await commit([create('indicators', id, { ...blank, ...fields, title, rank })], {
    label: 'indicatorAdded',
    ...signed,
  });
  return answer.ok ? accept(id) : answer;
};

export const changeIndicator = async (
  id: IndicatorId,
  change: IndicatorChange,
  signed: Signed = {},
): Saved => {
  const indicator = await readOne('indicators', id);
  if (indicator === null) return refuse('unknownRecord');
  return commit(changeFields('indicators', indicator, change), { label: 'indicatorChanged', ...signed });
};

/** Puts it after another, first (null) or last. */
export const moveIndicator = async (id: IndicatorId, after: After<IndicatorId>): Saved => {
  const others = (await readAll('indicators')).filter((row) => row.id !== id);
  const [rank = ''] = ranksAfter(others, after);
  return commit([patch('indicators', id, { rank })], { label: 'indicatorChanged' });
};

/** Puts it in the bin; its values are there again when it comes back. */
export const removeIndicator = (id: IndicatorId): Saved =>
  commit([remove('indicators', id)], { label: 'indicatorRemoved' });

/** A value of a period. Refuses with `invalid` when the period ends before it begins. */
export const addIndicatorValue = async (
  indicatorId: IndicatorId,
  draft: IndicatorValueDraft,
  signed: Signed = {},
): Promise<Answer<IndicatorValueId, CommitRefusal>> => {
  const id = newId<'IndicatorValue'>();
  const answer = await commit([create('indicatorValues', id, { ...blankValue, ...draft, indicatorId })], {
    label: 'indicatorValue',
    ...signed,
  });
  return answer.ok ? accept(id) : answer;
};

export const changeIndicatorValue = async (
  id: IndicatorValueId,
  change: Partial<IndicatorValueDraft>,
  signed: Signed = {},
): Saved => {
  const value = await readOne('indicatorValues', id);
  if (value === null) return refuse('unknownRecord');
  return commit(changeFields('indicatorValues', value, change), { label: 'indicatorValue', ...signed });
};

export const removeIndicatorValue = (id: IndicatorValueId): Saved =>
  commit([remove('indicatorValues', id)], { label: 'indicatorValue' });

/** Does what a table asks for (`indicatorPlan`), all of it in one change. */
export const takeInIndicators = async (read: IndicatorsRead, signed: Signed = {}): Saved => {
  const ranks = ranksAfter(await readAll('indicators'), 'last', read.indicators.length);
  const ids = new Map(read.indicators.map(({ key }) => [key, newId<'Indicator'>()]));
  return commit(
    [
      ...read.indicators.map(({ key, ...fields }, at) =>
        create('indicators', ids.get(key) ?? newId<'Indicator'>(), {
          ...blank,
          ...fields,
          rank: ranks[at] ?? '',
        }),
      ),
      ...read.added.flatMap(({ of, ...draft }) => {
        const indicatorId = typeof of === 'string' ? of : ids.get(of.key);
        return indicatorId === undefined
          ? []
          : [create('indicatorValues', newId<'IndicatorValue'>(), { ...blankValue, ...draft, indicatorId })];
      }),
      ...read.changed.flatMap(({ value, fields }) => changeFields('indicatorValues', value, fields)),
    ],
    { label: 'indicatorsRead', ...signed },
  );
};

const blank = {
  ...noMark,
  templateKey: null,
  templateVersion: null,
  title: null,
  unit: '',
  decimals: 0,
  source: '',
  note: '',
} as const;

const blankValue = { value: null, target: null, targetRef: '', source: '', comment: '' } as const;

const live = <R extends Row>(rows: readonly R[]): readonly R[] =>
  rows.filter(({ deletedAt }) => deletedAt === null);
