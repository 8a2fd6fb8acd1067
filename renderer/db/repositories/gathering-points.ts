import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { GatheringPoint } from '#shared/domain/gathering.ts';
import type { CommitId, GatheringId, GatheringPointId } from '#shared/domain/id.ts';
import { inARow, retimed, type PointPlace, type Retiming, type Slot } from '#shared/domain/programme.ts';
import type { Clock } from '#shared/domain/series.ts';
import { create, patch, remove, type Command } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { byRank, ranksAfter } from '../order.ts';
import { readOne, readWhere } from '../read.ts';
import { changeFields } from '../text-changes.ts';

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;

/** What people write of a point. */
export type PointDraft = Pick<
  GatheringPoint,
  'dayNumber' | 'startTime' | 'minutes' | 'title' | 'about' | 'lead' | 'material'
>;

/** The programme, in order: by day, and within the day as they have put it. */
export const listPoints = async (gatheringId: GatheringId): Promise<GatheringPoint[]> =>
  inOrder((await readWhere('gatheringPoints', 'gatheringId', gatheringId)).filter(isLive));

/** A new point, last of its day; it begins when the one before it is over. */
export const addPoint = async (
  gatheringId: GatheringId,
  draft: Omit<PointDraft, 'startTime'>,
): Promise<Answer<GatheringPointId, CommitRefusal>> => {
  const all = await readWhere('gatheringPoints', 'gatheringId', gatheringId);
  const before = inOrder(all.filter(isLive));
  const id = newId<'GatheringPoint'>();
  const [rank = ''] = ranksAfter(onDay(all, draft.dayNumber), 'last');
  const fresh = { ...draft, id, startTime: '00:00' };
  const last = before.filter(({ dayNumber }) => dayNumber <= draft.dayNumber).length;
  const after = (before as readonly Slot[]).toSpliced(last, 0, fresh);
  const times = retimed({ before, after, moved: id });
  const command = create('gatheringPoints', id, {
    ...draft,
    gatheringId,
    rank,
    startTime: times.get(id) ?? fresh.startTime,
  });
  const answer = await commit([command], { label: 'gatheringChanged' });
  return answer.ok ? accept(id) : answer;
};

/**
 * Changes the point; the times of those after it follow, in the same change. A `startTime` that is given stands.
 */
export const changePoint = async (id: GatheringPointId, change: Partial<PointDraft>): Saved => {
  const point = await readOne('gatheringPoints', id);
  if (point === null) return refuse('unknownRecord');
  const before = await listPoints(point.gatheringId);
  const isElsewhere = change.dayNumber !== undefined && change.dayNumber !== point.dayNumber;
  const isTimed = change.startTime !== undefined && change.startTime !== point.startTime;
  const rank = isElsewhere ? await lastOn(point, change.dayNumber ?? point.dayNumber) : point.rank;
  const after = inOrder(before.map((each) => (each.id === id ? { ...each, ...change, rank } : each)));
  const times = timeCommands({
    before,
    after,
    ...(isElsewhere && { moved: id }),
    ...(isTimed && { timed: id }),
  });
  const fields = { ...change, ...(isElsewhere && { rank }) };
  return commit([...changeFields('gatheringPoints', point, fields), ...times], { label: 'gatheringChanged' });
};

/** Puts the point elsewhere; it follows on from the one it now stands after, and so do those after it. */
export const movePoint = async (id: GatheringPointId, { dayNumber, after }: PointPlace): Saved => {
  const point = await readOne('gatheringPoints', id);
  if (point === null) return refuse('unknownRecord');
  const siblings = await readWhere('gatheringPoints', 'gatheringId', point.gatheringId);
  const before = inOrder(siblings.filter(isLive));
  const others = siblings.filter((each) => each.id !== id);
  const [rank = ''] = ranksAfter(onDay(others, dayNumber), after);
  const moved = { ...point, rank, dayNumber };
  const there = inOrder(before.map((each) => (each.id === id ? moved : each)));
  const times = retimed({ before, after: there, moved: id });
  return commit([patch('gatheringPoints', id, { rank, dayNumber }), ...startCommands(times)], {
    label: 'gatheringChanged',
  });
};

/** Takes the point out of the programme; those after it come earlier. */
export const removePoint = async (id: GatheringPointId): Saved => {
  const point = await readOne('gatheringPoints', id);
  if (point === null) return refuse('unknownRecord');
  const before = await listPoints(point.gatheringId);
  const times = timeCommands({ before, after: before.filter((each) => each.id !== id) });
  return commit([remove('gatheringPoints', id), ...times], { label: 'gatheringChanged' });
};

/** Puts the points of a day straight after each other, from when the first begins. */
export const closeGaps = async (gatheringId: GatheringId, dayNumber: number): Saved => {
  const day = (await listPoints(gatheringId)).filter((point) => point.dayNumber === dayNumber);
  return commit(startCommands(inARow(day)), { label: 'gatheringChanged' });
};

/** Ranks are compared within a day. */
const onDay = (points: readonly GatheringPoint[], dayNumber: number): readonly GatheringPoint[] =>
  points.filter((point) => point.dayNumber === dayNumber);

const lastOn = async ({ gatheringId }: GatheringPoint, dayNumber: number): Promise<string> => {
  const all = await readWhere('gatheringPoints', 'gatheringId', gatheringId);
  return ranksAfter(onDay(all, dayNumber), 'last')[0] ?? '';
};

const timeCommands = (change: Retiming): readonly Command[] => startCommands(retimed(change));

const startCommands = (times: ReadonlyMap<GatheringPointId, Clock>): readonly Command[] =>
  [...times].map(([id, startTime]) => patch('gatheringPoints', id, { startTime }));

const inOrder = (points: readonly GatheringPoint[]): GatheringPoint[] =>
  points.toSorted((a, b) => a.dayNumber - b.dayNumber || byRank(a, b));

const isLive = ({ deletedAt }: GatheringPoint): boolean => deletedAt === null;
