import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { Decision } from '#shared/domain/decision.ts';
import type { CommitId, DecisionId, MeetingId, TopicId } from '#shared/domain/id.ts';
import type { Fields } from '#shared/domain/row.ts';
import { create, patch, remove, type Command } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { readAll, readOne, readWhere } from '../read.ts';
import { changeFields } from '../text-changes.ts';

/** What a decision must be given when it is made; it begins in force, without a day to look at it again. */
export type DecisionDraft = Pick<Decision, 'meetingId' | 'agendaItemId' | 'topicId' | 'decidedOn' | 'text'> &
  Partial<Pick<Decision, 'reviewOn'>>;

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;
/** In whose name and when, if not by who sits here now; see `CommitMeta`. */
type Signed = Pick<CommitMeta, 'at' | 'by'>;

/** Refuses with `locked` when the meeting is closed. */
export const addDecision = async (
  draft: DecisionDraft,
  signed: Signed = {},
): Promise<Answer<DecisionId, CommitRefusal>> => {
  const id = newId<'Decision'>();
  const answer = await commit([make(id, draft)], { label: 'decisionAdded', ...signed });
  return answer.ok ? accept(id) : answer;
};

/** The words and the day can be changed until the meeting is closed; when to look at it again also later. */
export const changeDecision = async (
  id: DecisionId,
  fields: Partial<Pick<Fields<Decision>, 'text' | 'decidedOn' | 'reviewOn'>>,
  signed: Signed = {},
): Saved => {
  const decision = await readDecision(id);
  if (decision === null) return refuse('unknownRecord');
  return commit(changeFields('decisions', decision, fields), { label: 'decisionChanged', ...signed });
};

/** Says that an earlier decision gave way to one that is there already. Refuses a decision to replace itself. */
export const markReplaced = async (earlier: DecisionId, by: DecisionId): Saved =>
  earlier === by
    ? refuse('invalid', 'replacedById')
    : commit([patch('decisions', earlier, replacedBy(by))], { label: 'decisionReplaced' });

/** It is no longer in force, and nothing came instead. */
export const endDecision = (id: DecisionId, signed: Signed = {}): Saved =>
  commit([patch('decisions', id, { state: 'ended', replacedById: null })], {
    label: 'decisionEnded',
    ...signed,
  });

/** It is in force all the same. */
export const renewDecision = (id: DecisionId): Saved =>
  commit([patch('decisions', id, inForce)], { label: 'decisionRenewed' });

/** Puts it in the bin. What it had replaced is in force again. */
export const removeDecision = async (id: DecisionId): Saved => {
  const replaced = await readWhere('decisions', 'state', 'replaced');
  const freed = replaced.filter((one) => one.replacedById === id && one.deletedAt === null);
  const commands = freed.map((one) => patch('decisions', one.id, inForce));
  return commit([...commands, remove('decisions', id)], { label: 'decisionRemoved' });
};

/** The decision; null when it does not exist or lies in the bin. */
export const readDecision = (id: DecisionId): Promise<Decision | null> => readOne('decisions', id);

/** Every decision there is, the latest first. For the register alone. */
export const listDecisions = async (): Promise<Decision[]> => latestFirst(await readAll('decisions'));

/** Those that hold, the latest first. */
export const decisionsInForce = async (): Promise<Decision[]> =>
  latestFirst(await readWhere('decisions', 'state', 'inForce'));

/** In the order they were made. */
export const decisionsOfMeeting = async (meetingId: MeetingId): Promise<Decision[]> =>
  latestFirst(await readWhere('decisions', 'meetingId', meetingId)).toReversed();

/** What has been settled on the topic in any meeting, the latest first. */
export const decisionsOfTopic = async (topicId: TopicId): Promise<Decision[]> =>
  latestFirst(await readWhere('decisions', 'topicId', topicId));

const make = (id: DecisionId, draft: DecisionDraft): Command =>
  create('decisions', id, { reviewOn: null, ...inForce, ...draft });

const inForce = { state: 'inForce', replacedById: null } as const;

const replacedBy = (id: DecisionId) => ({ state: 'replaced', replacedById: id }) as const;

const latestFirst = (decisions: readonly Decision[]): Decision[] =>
  decisions
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) =>
      a.decidedOn === b.decidedOn ? compare(b.id, a.id) : compare(b.decidedOn, a.decidedOn),
    );

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
