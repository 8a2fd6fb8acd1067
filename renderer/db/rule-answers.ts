import type { MeetingFacts } from '#shared/documents/frozen-minutes.ts';
import { noMark } from '#shared/domain/access-mark.ts';
import { isStanding, type AgendaEntry } from '#shared/domain/agenda.ts';
import type { MeetingId, RuleId, TopicId } from '#shared/domain/id.ts';
import { answeredRule } from '#shared/domain/rule-answer.ts';
import type { RuleUse } from '#shared/domain/rule-use.ts';
import type { Rule } from '#shared/domain/rule.ts';
import { create, patch, type Command } from './commands.ts';
import { grouped } from './grouped.ts';
import { newId } from './new-id.ts';
import { readMany, readWhere, readWhereAny } from './read.ts';
import { readStandings } from './rule-facts.ts';
import { changeFields } from './text-changes.ts';

/** What was decided on a point. */
type Said = Pick<MeetingFacts, 'decisions'>;

/**
 * What brings the answers of a meeting back to the rules that were raised in it: each decision becomes what its rule is
 * worked on from, and the rule knows the meeting. Only points that were talked about count; doing it again after the
 * meeting was reopened adds what is new. Part of the closing, in the same change.
 */
export const answeredRuleCommands = async ({
  meeting,
  items,
  decisions,
}: Pick<MeetingFacts, 'meeting' | 'items' | 'decisions'>): Promise<readonly Command[]> => {
  const held = items.filter(({ agendaItem }) => agendaItem.state === 'discussed');
  const raised = await raisedWith(held, meeting.id);
  const rules = await readMany(
    'rules',
    raised.map(({ ruleId }) => ruleId),
  );
  const live = [...rules.values()].filter(isLive);
  const standing = await readStandings(live, meeting.day);
  const answers = live.flatMap((rule) => {
    const topics = new Set(raised.filter(({ ruleId }) => ruleId === rule.id).map(({ topicId }) => topicId));
    const said = textOf(held, topics, { decisions });
    const next = answeredRule(rule, said, standing(rule).inForce?.version.text ?? null);
    return changed(rule, next);
  });
  const known = raised.filter(({ ruleId }) => live.some(({ id }) => id === ruleId));
  return [...answers, ...(await meetingCommands(known, meeting, held))];
};

/** Uses of kind `raised` on the topics. A standing point comes back each time, and what was raised on it once does not. */
const raisedWith = async (
  held: readonly AgendaEntry[],
  meetingId: MeetingId,
): Promise<readonly RuleUse[]> => {
  const uses = await readWhereAny(
    'ruleUses',
    'topicId',
    held.map(({ topic }) => topic.id),
  );
  const standing = new Set(held.filter(isStanding).map(({ topic }) => topic.id));
  const isOfNow = (use: RuleUse): boolean =>
    use.topicId === null || !standing.has(use.topicId) || use.meetingId === meetingId;
  return uses.filter((use) => isLive(use) && use.kind === 'raised' && isOfNow(use));
};

/** The decisions on these topics, one a paragraph, in the order of the agenda. */
const textOf = (
  held: readonly AgendaEntry[],
  topics: ReadonlySet<TopicId | null>,
  { decisions }: Said,
): string =>
  held
    .filter(({ topic }) => topics.has(topic.id))
    .flatMap(({ agendaItem }) => decisions.filter(({ agendaItemId }) => agendaItemId === agendaItem.id))
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join('\n');

/** Only what changes, so that a rule nothing was decided on keeps who wrote it last. */
const changed = (rule: Rule, next: Pick<Rule, 'text' | 'state'>): readonly Command[] =>
  changeFields('rules', rule, {
    ...(next.text === rule.text ? {} : { text: next.text }),
    ...(next.state === rule.state ? {} : { state: next.state }),
  });

/** Each rule has the meeting it was talked about in; a topic that was up before, and talked about then, has both. */
const meetingCommands = async (
  raised: readonly RuleUse[],
  meeting: MeetingFacts['meeting'],
  held: readonly AgendaEntry[],
): Promise<readonly Command[]> => {
  const commands = await Promise.all(
    held.map(async ({ topic }) => {
      const byRule = grouped(
        raised.filter(({ topicId }) => topicId === topic.id),
        ({ ruleId }) => ruleId,
      );
      const talked = byRule.size === 0 ? new Set<MeetingId>() : await meetingsOf(topic.id);
      return [...byRule].flatMap(([ruleId, uses]) =>
        useHere(uses, { ruleId, topicId: topic.id, meeting, talked }),
      );
    }),
  );
  return commands.flat();
};

/** The meetings the topic was talked about in. */
const meetingsOf = async (topicId: TopicId): Promise<ReadonlySet<MeetingId>> => {
  const lines = await readWhere('agendaItems', 'topicId', topicId);
  return new Set(
    lines.filter((line) => isLive(line) && line.state === 'discussed').map(({ meetingId }) => meetingId),
  );
};

interface Here {
  readonly ruleId: RuleId;
  readonly topicId: TopicId;
  readonly meeting: MeetingFacts['meeting'];
  readonly talked: ReadonlySet<MeetingId>;
}

const useHere = (
  uses: readonly RuleUse[],
  { ruleId, topicId, meeting: { id: meetingId, day }, talked }: Here,
): readonly Command[] => {
  if (uses.some((use) => use.meetingId === meetingId)) return [];
  const waiting = uses.find((use) => use.meetingId === null || !talked.has(use.meetingId));
  if (waiting !== undefined) return [patch('ruleUses', waiting.id, { meetingId, day })];
  const use = { ruleId, kind: 'raised', day, meetingId, topicId, note: '', ...noMark } as const;
  return [create('ruleUses', newId<'RuleUse'>(), use)];
};

const isLive = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;
