import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { EvalMeasure, FollowedMeasure } from '#shared/domain/eval-measure.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { EvalTheme } from '#shared/domain/eval-theme.ts';
import type { ActionId, CommitId, EvalMeasureId, EvalRoundId, SeriesId, TermId } from '#shared/domain/id.ts';
import { isEarlierRound } from '#shared/domain/round-order.ts';
import { create, patch, remove, type Command } from '../commands.ts';
import { commit } from '../commit.ts';
import { newId } from '../new-id.ts';
import { byRank, ranksAfter } from '../order.ts';
import { readMany, readOne, readWhere, readWhereAny } from '../read.ts';
import { oneAtATime, talkedRound, type Signed, type TalkRefusal } from '../talk.ts';
import { changeFields } from '../text-changes.ts';
import { addActionCommand } from './actions.ts';
import { themesOf } from './eval-themes.ts';
import { listSeries } from './series.ts';

type Saved = Promise<Answer<CommitId | null, TalkRefusal>>;

/** What the round has agreed to do, in order. */
export const measuresOf = async (roundId: EvalRoundId): Promise<readonly FollowedMeasure[]> =>
  withActions((await readWhere('evalMeasures', 'roundId', roundId)).filter(isLive).toSorted(byRank));

/** What is settled when a measure is agreed on. */
export type MeasureDraft = Pick<EvalMeasure, 'roundId' | 'title'> &
  Partial<Pick<EvalMeasure, 'themeId' | 'ownerId' | 'dueOn'>>;

/**
 * A new measure, last. Where the term has weekly meetings it becomes a follow-up there in the same change. Refuses with
 * `invalid` when the title is blank.
 */
export const addMeasure = (
  draft: MeasureDraft,
  signed: Signed = {},
): Promise<Answer<EvalMeasureId, TalkRefusal>> =>
  oneAtATime(async () => {
    const round = await talkedRound(draft.roundId);
    if (!round.ok) return round;
    const [rank = ''] = ranksAfter(await readWhere('evalMeasures', 'roundId', draft.roundId), 'last');
    const measure = { themeId: null, ownerId: null, dueOn: null, ...draft, rank };
    const seriesId = await followedIn(round.value.termId);
    const followUp = seriesId === null ? null : addActionCommand({ seriesId, ...known(measure) });
    const id = newId<'EvalMeasure'>();
    const commands = [
      ...(followUp === null ? [] : [followUp.command]),
      create('evalMeasures', id, { ...measure, actionId: followUp?.id ?? null }),
    ];
    const answer = await commit(commands, { label: 'evalMeasure', ...signed });
    return answer.ok ? accept(id) : answer;
  });

/** Changes it, and its follow-up with it. */
export const changeMeasure = async (
  id: EvalMeasureId,
  fields: Partial<Pick<EvalMeasure, 'title' | 'ownerId' | 'dueOn' | 'themeId'>>,
  signed: Signed = {},
): Saved =>
  change(id, signed, ({ measure, action }) => {
    const { themeId: _themeId, ...shared } = fields;
    const along = action === null ? [] : changeFields('actions', action, shared);
    return [...changeFields('evalMeasures', measure, fields), ...along];
  });

/** Puts it in the bin, and its follow-up with it. */
export const removeMeasure = (id: EvalMeasureId): Saved =>
  change(id, {}, ({ action }) => [
    remove('evalMeasures', id),
    ...(action === null ? [] : [remove('actions', action.id)]),
  ]);

/** Makes a follow-up of each measure that has none, also when the round is finished: there may be meetings now. */
export const followMeasures = (roundId: EvalRoundId): Saved =>
  oneAtATime(async () => {
    const round = await readOne('evalRounds', roundId);
    if (round === null) return refuse('unknownRecord');
    return commit(await followUpCommands(round), { label: 'evalMeasure' });
  });

/** The same as commands, for a change that does more; none where there are no weekly meetings. */
export const followUpCommands = async ({
  id,
  termId,
}: Pick<EvalRound, 'id' | 'termId'>): Promise<readonly Command[]> => {
  const lacking = (await readWhere('evalMeasures', 'roundId', id)).filter(
    (measure) => isLive(measure) && measure.actionId === null,
  );
  const seriesId = lacking.length === 0 ? null : await followedIn(termId);
  if (seriesId === null) return [];
  return lacking.flatMap((measure) => {
    const followUp = addActionCommand({ seriesId, ...known(measure) });
    return [followUp.command, patch('evalMeasures', measure.id, { actionId: followUp.id })];
  });
};

/** What a round agreed to do, with the round. */
export interface EarlierMeasures {
  readonly round: EvalRound;
  readonly themes: readonly EvalTheme[];
  readonly measures: readonly FollowedMeasure[];
}

/** What the last finished round before this one in the term agreed to do; null: there is none. */
export const measuresBefore = async (
  round: Pick<EvalRound, 'id' | 'termId' | 'number'>,
): Promise<EarlierMeasures | null> => {
  const rounds = await readWhere('evalRounds', 'termId', round.termId);
  const before = rounds
    .filter((each) => isLive(each) && each.state === 'finished' && isEarlierRound(each, round))
    .toSorted((a, b) => (isEarlierRound(a, b) ? -1 : 1))
    .at(-1);
  if (before === undefined) return null;
  const [themes, measures] = await Promise.all([themesOf(before.id), measuresOf(before.id)]);
  return { round: before, themes, measures };
};

/** A follow-up of an evaluation, with the way back to it. */
export interface MeasureOrigin {
  readonly measure: EvalMeasure;
  readonly round: EvalRound;
  /** Its theme, or the report as a whole, is withheld: so is what was agreed on there. */
  readonly isExempt: boolean;
}

/** Those of the follow-ups that are measures of an evaluation. */
export const originsOf = async (
  actionIds: readonly ActionId[],
): Promise<ReadonlyMap<ActionId, MeasureOrigin>> => {
  const measures = (await readWhereAny('evalMeasures', 'actionId', actionIds)).filter(isLive);
  const [rounds, themes] = await Promise.all([
    readMany(
      'evalRounds',
      measures.map(({ roundId }) => roundId),
    ),
    readMany(
      'evalThemes',
      measures.flatMap(({ themeId }) => themeId ?? []),
    ),
  ]);
  return new Map(
    measures.flatMap((measure) => {
      const round = rounds.get(measure.roundId);
      if (measure.actionId === null || round === undefined || !isLive(round)) return [];
      const theme = measure.themeId === null ? undefined : themes.get(measure.themeId);
      const isExempt = [round, theme].some((mark) => mark?.access === 'exempt');
      return [[measure.actionId, { measure, round, isExempt }] as const];
    }),
  );
};

/** The series that measures are followed up in: the weekly meetings that go on. */
const followedIn = async (termId: TermId): Promise<SeriesId | null> =>
  (await listSeries(termId)).find(({ kind, state }) => kind === 'weekly' && state === 'active')?.id ?? null;

const change = async (
  id: EvalMeasureId,
  signed: Signed,
  plan: (followed: FollowedMeasure) => readonly Command[],
): Saved => {
  const measure = await readOne('evalMeasures', id);
  if (measure === null) return refuse('unknownRecord');
  const round = await talkedRound(measure.roundId);
  if (!round.ok) return round;
  const [followed = { measure, action: null }] = await withActions([measure]);
  return commit(plan(followed), { label: 'evalMeasure', ...signed });
};

const withActions = async (measures: readonly EvalMeasure[]): Promise<readonly FollowedMeasure[]> => {
  const actions = await readMany(
    'actions',
    measures.flatMap(({ actionId }) => actionId ?? []),
  );
  return measures.map((measure) => {
    const action = measure.actionId === null ? undefined : actions.get(measure.actionId);
    return { measure, action: action !== undefined && isLive(action) ? action : null };
  });
};

/** What the follow-up is given of it. */
const known = ({ title, ownerId, dueOn }: Pick<EvalMeasure, 'title' | 'ownerId' | 'dueOn'>) => ({
  title,
  ownerId,
  dueOn,
});

const isLive = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;
