import type { Day } from '#shared/calendar/day.ts';
import { noMark } from '#shared/domain/access-mark.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { CommitId, MeetingId, RuleId, RuleUseId, SeriesId, TopicId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Fields, Row } from '#shared/domain/row.ts';
import type { RuleRef } from '#shared/domain/rule-standing.ts';
import type { RuleUse } from '#shared/domain/rule-use.ts';
import type { Topic } from '#shared/domain/topic.ts';
import { create, remove } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { readMany, readOne, readWhere } from '../read.ts';
import { ruleRow } from '../rule-row.ts';
import { oneAtATime, type Signed } from '../talk.ts';
import { changeFields } from '../text-changes.ts';
import { addTopicCommands, type AddedTopic, type Place } from './topics.ts';

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;

/** That a rule came up, with where; a meeting or point that has been put away since is null. */
export interface RuleUseView {
  readonly use: RuleUse;
  readonly meeting: Meeting | null;
  readonly topic: Topic | null;
}

/** Where the rule came up, the latest first. */
export const usesOf = async (ruleId: RuleId): Promise<readonly RuleUseView[]> => {
  const uses = live(await readWhere('ruleUses', 'ruleId', ruleId));
  const [meetings, topics] = await Promise.all([
    readMany(
      'meetings',
      uses.flatMap(({ meetingId }) => meetingId ?? []),
    ),
    readMany(
      'topics',
      uses.flatMap(({ topicId }) => topicId ?? []),
    ),
  ]);
  return uses
    .toSorted((a, b) => (a.day === b.day ? (a.id < b.id ? 1 : -1) : a.day < b.day ? 1 : -1))
    .map((use) => ({
      use,
      meeting: there(meetings.get(use.meetingId ?? '')),
      topic: there(topics.get(use.topicId ?? '')),
    }));
};

/** The rules that came up in a meeting, in the order they were noted. */
export const usesInMeeting = async (meetingId: MeetingId): Promise<readonly RuleUse[]> =>
  byTime(live(await readWhere('ruleUses', 'meetingId', meetingId)));

/** The rules that a point is about, over all its meetings. */
export const usesOfTopic = async (topicId: TopicId): Promise<readonly RuleUse[]> =>
  byTime(live(await readWhere('ruleUses', 'topicId', topicId)));

/** What is known of a use; outside of a meeting unless it says which. */
export type RuleUseDraft = Pick<RuleUse, 'kind' | 'day'> &
  Partial<Omit<Fields<RuleUse>, 'ruleId' | 'kind' | 'day'>>;

/** Says that the rule helped or was stretched; the row of the rule is made in the same change if need be. */
export const addUse = (
  ref: RuleRef,
  draft: RuleUseDraft,
  signed: Signed = {},
): Promise<Answer<RuleUseId, CommitRefusal>> =>
  oneAtATime(async () => {
    const row = await ruleRow(ref);
    if (row === null) return refuse('unknownRecord');
    const id = newId<'RuleUse'>();
    const use = create('ruleUses', id, { ...emptyUse, ...draft, ruleId: row.rule.id });
    const answer = await commit([...row.commands, use], { label: 'ruleUse', ...signed });
    return answer.ok ? accept(id) : answer;
  });

const emptyUse = { meetingId: null, topicId: null, note: '', ...noMark } as const;

/** Changes what is noted, which kind it was, where and when, and who may see it. */
export const changeUse = async (
  id: RuleUseId,
  fields: Partial<Omit<Fields<RuleUse>, 'ruleId'>>,
  signed: Signed = {},
): Saved => {
  const use = await readOne('ruleUses', id);
  if (use === null) return refuse('unknownRecord');
  return commit(changeFields('ruleUses', use, fields), { label: 'ruleUse', ...signed });
};

/** Puts it in the bin. */
export const removeUse = (id: RuleUseId): Saved => commit([remove('ruleUses', id)], { label: 'ruleUse' });

/** Where and as what a question is raised. `title`: the question, as the agenda shows it. */
export interface Raising {
  readonly seriesId: SeriesId;
  readonly place: Place;
  readonly title: string;
  readonly background?: string;
  readonly day: Day;
}

/** `alreadyRaised`: an open point about it is there already; its id stands in `detail`. */
export type RaiseRefusal = CommitRefusal | 'alreadyRaised';

/**
 * Puts the question on the agenda of a meeting, or in the backlog, as a clarification, and notes on the rule that it was
 * raised: one change.
 */
export const raiseRule = (
  ref: RuleRef,
  { seriesId, place, title, background = '', day }: Raising,
  signed: Signed = {},
): Promise<Answer<AddedTopic & { readonly ruleId: RuleId; readonly useId: RuleUseId }, RaiseRefusal>> =>
  oneAtATime(async () => {
    const row = await ruleRow(ref);
    if (row === null) return refuse('unknownRecord');
    const ruleId = row.rule.id;
    const open = await raisedTopic(ruleId);
    if (open !== null) return refuse('alreadyRaised', open.id);
    const raisedBy = signed.by === undefined ? {} : { raisedBy: signed.by };
    const draft = { kind: 'clarification', title, background, ...raisedBy } as const;
    const { commands, ...added } = await addTopicCommands(seriesId, draft, place);
    const useId = newId<'RuleUse'>();
    const use = create('ruleUses', useId, {
      ...emptyUse,
      ruleId,
      kind: 'raised',
      day,
      meetingId: place === 'backlog' ? null : place.meetingId,
      topicId: added.topicId,
    });
    const answer = await commit([...row.commands, ...commands, use], { label: 'ruleUse', ...signed });
    return answer.ok ? accept({ ...added, ruleId, useId }) : answer;
  });

/** The open point the question stands on the agenda or in the backlog as; null: none. */
export const raisedTopic = async (ruleId: RuleId): Promise<Topic | null> => {
  const raised = live(await readWhere('ruleUses', 'ruleId', ruleId)).filter(({ kind }) => kind === 'raised');
  const topics = await readMany(
    'topics',
    raised.flatMap(({ topicId }) => topicId ?? []),
  );
  return [...topics.values()].find(({ state, deletedAt }) => state === 'open' && deletedAt === null) ?? null;
};

const there = <R extends Row>(row: R | undefined): R | null =>
  row === undefined || row.deletedAt !== null ? null : row;

const byTime = (uses: readonly RuleUse[]): readonly RuleUse[] =>
  uses.toSorted((a, b) => (a.id < b.id ? -1 : 1));

const live = (uses: readonly RuleUse[]): readonly RuleUse[] =>
  uses.filter(({ deletedAt }) => deletedAt === null);
