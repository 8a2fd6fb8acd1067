import type { Day } from '#shared/calendar/day.ts';
import { noMark } from '#shared/domain/access-mark.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { MeetingId, RuleId, TermId, TopicId } from '#shared/domain/id.ts';
import { answeredRule } from '#shared/domain/rule-answer.ts';
import type { RuleRef, RuleView } from '#shared/domain/rule-standing.ts';
import type { RuleUse } from '#shared/domain/rule-use.ts';
import type { RuleGroup } from '#shared/domain/rule.ts';
import { create } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { readMany } from '../read.ts';
import { readStandings } from '../rule-facts.ts';
import { changedRule, emptyRule, ruleRow, siblings, type RuleRow } from '../rule-row.ts';
import { ranksAfter } from '../order.ts';
import { oneAtATime, type Signed } from '../talk.ts';
import { readRule } from './rules.ts';
import { usesOfTopic } from './rule-uses.ts';

/** A rule that a point is about, with each time it came up there. */
export interface PointRule {
  readonly view: RuleView;
  /** In the order they were noted. */
  readonly uses: readonly RuleUse[];
}

/**
 * The rules a point is about, over all its meetings, in the order they were linked to it. A standing point is about
 * something else each time: of it ask for one meeting alone.
 */
export const rulesOfTopic = async (
  topicId: TopicId,
  today: Day,
  only: MeetingId | null = null,
): Promise<readonly PointRule[]> => {
  const uses = (await usesOfTopic(topicId)).filter((use) => only === null || use.meetingId === only);
  const rules = await readMany(
    'rules',
    uses.map(({ ruleId }) => ruleId),
  );
  const views = await Promise.all(
    [...rules.values()].filter(isLive).map(({ id, termId }) => readRule({ key: id, termId }, today)),
  );
  return views.flatMap((view) =>
    view === null ? [] : [{ view, uses: uses.filter(({ ruleId }) => ruleId === view.key) }],
  );
};

/** One of the questions there are, or one of their own. */
export type RuleTarget =
  | { readonly kind: 'known'; readonly ref: RuleRef }
  | { readonly kind: 'own'; readonly termId: TermId; readonly group: RuleGroup; readonly question: string };

/** What of a point becomes a rule. */
export interface FromPoint {
  readonly topicId: TopicId;
  /** The meeting it was talked about in; null: none. */
  readonly meetingId: MeetingId | null;
  readonly day: Day;
  /** What was decided, as the two want it to stand. */
  readonly text: string;
}

/**
 * A clarification becomes a rule: what was decided is what the rule is worked on from, and the rule knows the point and
 * the meeting. In one change. It is agreed only when both have approved a version of it. Refuses with `invalid` when their
 * own question is blank, and with `tooLong` when there is no room for it after what is worked on already.
 */
export const ruleFromPoint = (
  target: RuleTarget,
  { topicId, meetingId, day, text }: FromPoint,
  signed: Signed = {},
): Promise<Answer<RuleId, CommitRefusal | 'tooLong'>> =>
  oneAtATime(async () => {
    const row = target.kind === 'known' ? await ruleRow(target.ref) : await ownRow(target);
    if (row === null) return refuse('unknownRecord');
    if (row.rule.question?.trim() === '') return refuse('invalid', 'question');
    const ruleId = row.rule.id;
    const next = answeredRule(row.rule, text, await textInForce(row.rule));
    if (!next.text.includes(text.trim())) return refuse('tooLong');
    const known = (await usesOfTopic(topicId)).some(
      (use) => use.ruleId === ruleId && use.meetingId === meetingId,
    );
    const use = { ruleId, kind: 'raised', day, meetingId, topicId, note: '', ...noMark } as const;
    const commands = [
      ...row.commands,
      ...changedRule(row.rule, next),
      ...(known ? [] : [create('ruleUses', newId<'RuleUse'>(), use)]),
    ];
    const answer = await commit(commands, { label: 'ruleChanged', ...signed });
    return answer.ok ? accept(ruleId) : answer;
  });

const ownRow = async ({
  termId,
  group,
  question,
}: Extract<RuleTarget, { readonly kind: 'own' }>): Promise<RuleRow> => {
  const [rank = ''] = ranksAfter(await siblings(termId, group), 'last');
  const id = newId<'Rule'>();
  const fields = {
    ...emptyRule,
    termId,
    group,
    rank,
    templateKey: null,
    templateVersion: null,
    question: question.trim(),
  };
  return { rule: { id, ...fields }, commands: [create('rules', id, fields)] };
};

/** What is in force does not depend on the day. */
const textInForce = async (rule: RuleRow['rule']): Promise<string | null> =>
  'rev' in rule ? ((await readStandings([rule], anyDay))(rule).inForce?.version.text ?? null) : null;

const anyDay: Day = '9999-12-31';

const isLive = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;
