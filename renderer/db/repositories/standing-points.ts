import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { CommitId, SeriesId, StandingPointId } from '#shared/domain/id.ts';
import type { Fields } from '#shared/domain/row.ts';
import type { StandingPoint } from '#shared/domain/standing-point.ts';
import { create, patch, remove, type TextChange } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { byRank, ranksAfter, type After } from '../order.ts';
import { readOne, readWhere, readWhereAny } from '../read.ts';

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;
export type StandingDraft = Omit<Fields<StandingPoint>, 'seriesId' | 'rank'>;

/** The standing agenda of the series, in order. A change of it reaches no meeting that is open, running or past. */
export const listStandingPoints = async (seriesId: SeriesId): Promise<StandingPoint[]> =>
  (await readWhere('standingPoints', 'seriesId', seriesId))
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted(byRank);

/** A new point, last unless `after` says after which one (null: first). */
export const addStandingPoint = async (
  seriesId: SeriesId,
  draft: StandingDraft,
  after: After<StandingPointId> = 'last',
): Promise<Answer<StandingPointId, CommitRefusal>> => {
  const id = newId<'StandingPoint'>();
  const [rank = ''] = ranksAfter(await readWhere('standingPoints', 'seriesId', seriesId), after);
  const answer = await commit([create('standingPoints', id, { ...draft, seriesId, rank })], {
    label: 'standingChanged',
  });
  return answer.ok ? accept(id) : answer;
};

/** Several points at once, last, in the order given. */
export const addStandingPoints = async (seriesId: SeriesId, drafts: readonly StandingDraft[]): Saved => {
  const ranks = ranksAfter(await readWhere('standingPoints', 'seriesId', seriesId), 'last', drafts.length);
  const commands = drafts.map((draft, place) =>
    create('standingPoints', newId<'StandingPoint'>(), { ...draft, seriesId, rank: ranks[place] ?? '' }),
  );
  return commit(commands, { label: 'standingChanged' });
};

/** Changes the point. Texts go as text changes, with what they were, so that nothing written meanwhile is lost. */
export const changeStandingPoint = async (
  id: StandingPointId,
  { title, about, ...fields }: Partial<StandingDraft>,
): Saved => {
  const point = await readOne('standingPoints', id);
  if (point === null) return refuse('unknownRecord');
  const text = (field: 'title' | 'about', after: string | null | undefined): readonly TextChange[] =>
    after === undefined
      ? []
      : [{ kind: 'text', table: 'standingPoints', id, field, before: point[field], after }];
  return commit([...text('title', title), ...text('about', about), patch('standingPoints', id, fields)], {
    label: 'standingChanged',
  });
};

/** Puts the point after another (null: first). */
export const moveStandingPoint = async (id: StandingPointId, after: After<StandingPointId>): Saved => {
  const point = await readOne('standingPoints', id);
  if (point === null) return refuse('unknownRecord');
  const siblings = await readWhere('standingPoints', 'seriesId', point.seriesId);
  const [rank = ''] = ranksAfter(
    siblings.filter((each) => each.id !== id),
    after,
  );
  return commit([patch('standingPoints', id, { rank })], { label: 'standingChanged' });
};

/** Takes the point out of the standing agenda. Its thread through past meetings stays; it comes in no new one. */
export const removeStandingPoint = async (id: StandingPointId): Saved => {
  const topics = await readWhereAny('topics', 'standingPointId', [id]);
  const open = topics.filter(({ deletedAt, state }) => deletedAt === null && state === 'open');
  const closed = open.map((topic) => patch('topics', topic.id, { state: 'closed' }));
  return commit([...closed, remove('standingPoints', id)], { label: 'standingChanged' });
};
