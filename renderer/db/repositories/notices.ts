import { noMark, type AccessMark } from '#shared/domain/access-mark.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { CommitId, NoticeId, NoticeRuleId, SeriesId, TermId } from '#shared/domain/id.ts';
import {
  noticeDirections,
  noticeRuleKeys,
  noticeUrgencies,
  type Notice,
  type NoticeRule,
} from '#shared/domain/notice.ts';
import type { Fields } from '#shared/domain/row.ts';
import { create, patch, remove } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { byRank, ranksAfter, type After } from '../order.ts';
import { readOne, readWhere } from '../read.ts';
import { ruleRow } from '../rule-row.ts';
import { changeFields } from '../text-changes.ts';
import { addTopicCommands, type AddedTopic, type Place } from './topics.ts';

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;
/** In whose name and when, if not by who sits here now; see `CommitMeta`. */
type Signed = Pick<CommitMeta, 'at' | 'by'>;

export type NoticeRuleDraft = Pick<NoticeRule, 'termId' | 'direction' | 'urgency' | 'text'> &
  Partial<Pick<NoticeRule, 'ruleId'>>;
export type NoticeDraft = Pick<Notice, 'termId' | 'direction' | 'givenOn' | 'text'> &
  Partial<Pick<Notice, 'noticeRuleId' | 'givenAt' | 'givenBy' | 'channel'>>;

/** The lines of what the two owe each other: by direction, then by urgency, then in their own order. */
export const listNoticeRules = async (termId: TermId): Promise<NoticeRule[]> =>
  (await readWhere('noticeRules', 'termId', termId))
    .filter(isLive)
    .toSorted(
      (a, b) =>
        noticeDirections.indexOf(a.direction) - noticeDirections.indexOf(b.direction) ||
        noticeUrgencies.indexOf(a.urgency) - noticeUrgencies.indexOf(b.urgency) ||
        byRank(a, b),
    );

/**
 * A new line, last among those of its kind. It is part of the rule its direction belongs to, which is begun in the same
 * change where nothing is written about it yet. Refuses with `invalid` when it says nothing.
 */
export const addNoticeRule = async (
  draft: NoticeRuleDraft,
  signed: Signed = {},
): Promise<Answer<NoticeRuleId, CommitRefusal>> => {
  const id = newId<'NoticeRule'>();
  const [rank = ''] = ranksAfter(await readWhere('noticeRules', 'termId', draft.termId), 'last');
  const row = await ruleRow({ key: noticeRuleKeys[draft.direction], termId: draft.termId });
  const command = create('noticeRules', id, {
    ...draft,
    ruleId: draft.ruleId ?? row?.rule.id ?? null,
    rank,
  });
  const answer = await commit([...(row?.commands ?? []), command], { label: 'noticeRule', ...signed });
  return answer.ok ? accept(id) : answer;
};

export const changeNoticeRule = async (
  id: NoticeRuleId,
  fields: Partial<Pick<NoticeRule, 'text' | 'urgency' | 'direction' | 'ruleId'>>,
  signed: Signed = {},
): Saved => {
  const line = await readOne('noticeRules', id);
  if (line === null) return refuse('unknownRecord');
  return commit(changeFields('noticeRules', line, fields), { label: 'noticeRule', ...signed });
};

/** Puts the line after another (null: first); between those of its kind. */
export const moveNoticeRule = async (id: NoticeRuleId, after: After<NoticeRuleId>): Saved => {
  const line = await readOne('noticeRules', id);
  if (line === null) return refuse('unknownRecord');
  const others = (await readWhere('noticeRules', 'termId', line.termId)).filter((each) => each.id !== id);
  const [rank = ''] = ranksAfter(others, after);
  return commit([patch('noticeRules', id, { rank })], { label: 'noticeRule' });
};

/** Puts the line in the bin. What was logged by it stays. */
export const removeNoticeRule = (id: NoticeRuleId): Saved =>
  commit([remove('noticeRules', id)], { label: 'noticeRule' });

/** What the two have told each other in the term, the latest first. */
export const listNotices = async (termId: TermId): Promise<Notice[]> =>
  (await readWhere('notices', 'termId', termId))
    .filter(isLive)
    .toSorted((a, b) => compare(momentOf(b), momentOf(a)) || compare(b.id, a.id));

/** That one of the two told the other. */
export const addNotice = async (
  draft: NoticeDraft,
  signed: Signed = {},
): Promise<Answer<NoticeId, CommitRefusal>> => {
  const id = newId<'Notice'>();
  const fields: Fields<Notice> = { ...blank, ...draft };
  const answer = await commit([create('notices', id, fields)], { label: 'noticeAdded', ...signed });
  return answer.ok ? accept(id) : answer;
};

export const changeNotice = async (
  id: NoticeId,
  fields: Partial<Omit<Fields<Notice>, 'termId' | 'topicId'>>,
  signed: Signed = {},
): Saved => {
  const notice = await readOne('notices', id);
  if (notice === null) return refuse('unknownRecord');
  return commit(changeFields('notices', notice, fields), { label: 'noticeChanged', ...signed });
};

/** Says who may see it. */
export const markNotice = (id: NoticeId, mark: Partial<AccessMark>, signed: Signed = {}): Saved =>
  commit([patch('notices', id, mark)], { label: 'noticeChanged', ...signed });

/** Puts it in the bin. A point it became stays on its agenda. */
export const removeNotice = (id: NoticeId): Saved =>
  commit([remove('notices', id)], { label: 'noticeRemoved' });

/**
 * Makes a point of it in the series, with the same access mark, and remembers which: one change. What became a point
 * already is left as it is (`alreadyExists`).
 */
export const raiseNotice = async (
  id: NoticeId,
  seriesId: SeriesId,
  title: string,
  place: Place,
  signed: Signed = {},
): Promise<Answer<AddedTopic, CommitRefusal>> => {
  const notice = await readOne('notices', id);
  if (notice === null) return refuse('unknownRecord');
  if (notice.topicId !== null && (await readOne('topics', notice.topicId)) !== null)
    return refuse('alreadyExists');
  const draft = { title, kind: 'notice', background: notice.text, raisedBy: notice.givenBy } as const;
  const { commands, ...added } = await addTopicCommands(seriesId, draft, place);
  const { access, basisKey, basisVersion, basisDetail, fullerAccess, reassessOn } = notice;
  const mark = { access, basisKey, basisVersion, basisDetail, fullerAccess, reassessOn };
  const marked = commands.map((command) =>
    command.kind === 'create' ? { ...command, fields: { ...command.fields, ...mark } } : command,
  );
  const answer = await commit([...marked, patch('notices', id, { topicId: added.topicId })], {
    label: 'topicAdded',
    ...signed,
  });
  return answer.ok ? accept(added) : answer;
};

const blank = {
  ...noMark,
  noticeRuleId: null,
  givenAt: null,
  givenBy: null,
  channel: 'phone',
  topicId: null,
} as const;

const momentOf = ({ givenOn, givenAt }: Notice): string => `${givenOn} ${givenAt ?? ''}`;

const isLive = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
