import { readMany } from '#renderer/db/read.ts';
import { openActions, settledActions } from '#renderer/db/repositories/actions.ts';
import { originsOf, type MeasureOrigin } from '#renderer/db/repositories/eval-measures.ts';
import { goalOriginsOf, type GoalOrigin } from '#renderer/db/repositories/goal-measures.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import type { Action } from '#shared/domain/action.ts';
import type { ActionId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import { holderOf } from '#shared/domain/owed.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Series } from '#shared/domain/series.ts';
import type { Shown } from './view.ts';

/** A follow-up with what stands around it. */
export interface Entry {
  readonly action: Action;
  readonly owner: Person | null;
  readonly series: Series | null;
  /** Where it was agreed; null: outside of the meetings. */
  readonly meeting: Meeting | null;
  /** The evaluation it is a measure of; null: of none. */
  readonly measureOf: MeasureOrigin | null;
  /** The goal of a result and development plan it is a measure for; null: for none. */
  readonly goalOf: GoalOrigin | null;
}

export interface FollowUpFacts {
  readonly entries: readonly Entry[];
  readonly people: readonly Person[];
  /** There is no follow-up at all, neither open nor settled. */
  readonly isEmpty: boolean;
  /** More is settled than what was read. */
  readonly hasMore: boolean;
}

/** All that is open, or the latest that is settled; and what is `kept`, whatever its state. */
export const readFollowUp = async (
  shown: Shown,
  kept: readonly ActionId[],
  limit: number,
): Promise<FollowUpFacts> => {
  const [found, held, people] = await Promise.all([
    shown === 'open' ? openActions() : settledActions(limit),
    readMany('actions', kept),
    listPeople(),
  ]);
  const known = new Set(found.map(({ id }) => id));
  const others = [...held.values()].filter(({ id, deletedAt }) => deletedAt === null && !known.has(id));
  const entries = await withSurroundings([...found, ...others], people);
  const isEmpty = entries.length === 0 && (await isNone(shown));
  return { entries, people, isEmpty, hasMore: shown === 'settled' && found.length === limit };
};

/** Whether there is nothing of the other kind either. */
const isNone = async (shown: Shown): Promise<boolean> =>
  (shown === 'open' ? await settledActions(1) : await openActions()).length === 0;

/** The actions with their owner, series, meeting, evaluation and goal; one query for each table. */
export const withSurroundings = async (
  actions: readonly Action[],
  people: readonly Person[],
): Promise<Entry[]> => {
  const [meetings, series, origins, goals] = await Promise.all([
    readMany(
      'meetings',
      actions.flatMap(({ meetingId }) => meetingId ?? []),
    ),
    readMany(
      'series',
      actions.map(({ seriesId }) => seriesId),
    ),
    originsOf(actions.map(({ id }) => id)),
    goalOriginsOf(actions.map(({ id }) => id)),
  ]);
  return actions.map((action) => ({
    action,
    owner: holderOf(action, people),
    series: series.get(action.seriesId) ?? null,
    meeting: action.meetingId === null ? null : (meetings.get(action.meetingId) ?? null),
    measureOf: origins.get(action.id) ?? null,
    goalOf: goals.get(action.id) ?? null,
  }));
};
