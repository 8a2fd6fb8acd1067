import type { AccessMark } from '#shared/domain/access-mark.ts';
import type { Arena } from '#shared/domain/arena.ts';
import type { CarriedKind } from '#shared/domain/carried.ts';
import type { PartyGroupId, RuleId, TermId } from '#shared/domain/id.ts';
import type { Member, PartyGroup } from '#shared/domain/member.ts';
import { noticeRuleKeys, type NoticeRule } from '#shared/domain/notice.ts';
import type { RuleView } from '#shared/domain/rule-standing.ts';
import type { YearEvent } from '#shared/domain/year-event.ts';
import { clarificationOf, clarificationsVersion } from '#shared/templates/clarifications.ts';
import { templateRuleId } from '#shared/vault/rule-digest.ts';
import { carrySeries, type CarriedSeries, type CarriedTo } from './carry-series.ts';
import { create, type Command } from './commands.ts';
import { newId } from './new-id.ts';
import { emptyRule, templateRank } from './rule-row.ts';
import { withoutRow } from './without-row.ts';

/** What an earlier term has that a new one can begin with. */
export interface Carried {
  /** Those in force. */
  readonly rules: readonly RuleView[];
  readonly notices: readonly NoticeRule[];
  /** Those that go on until the term ends. */
  readonly series: readonly CarriedSeries[];
  readonly arenas: readonly Arena[];
  /** Those that come back every year. */
  readonly events: readonly YearEvent[];
  readonly groups: readonly PartyGroup[];
  /** Those who have not left. */
  readonly members: readonly Member[];
}

/**
 * Makes the chosen things anew in a term nobody has written in. Nothing is agreed by it: a rule comes as a text to take up
 * again. Access marks come along, so that what was kept back is not laid open by a change of term.
 */
export const carryToTerm = async (
  carried: Carried,
  to: CarriedTo,
  wanted: ReadonlySet<CarriedKind>,
): Promise<readonly Command[]> => {
  const { termId } = to;
  const meetings = await carrySeries(wanted.has('series') ? carried.series : [], to);
  const rules = wanted.has('rules') ? carried.rules : [];
  const notices = wanted.has('notices') ? carried.notices : [];
  const groupIds = new Map<PartyGroupId, PartyGroupId>();
  // Members stand in their groups.
  const groups = wanted.has('groups') || wanted.has('members') ? carried.groups : [];
  for (const { id } of groups) groupIds.set(id, newId<'PartyGroup'>());
  return [
    ...rules.flatMap((view) => ruleCommand(view, termId)),
    ...noticeCommands(notices, termId, rules),
    ...meetings.commands,
    ...(wanted.has('arenas') ? carried.arenas : []).map((arena) =>
      create('arenas', newId<'Arena'>(), {
        ...withoutRow(arena),
        termId,
        seriesId: arena.seriesId === null ? null : (meetings.madeOf.get(arena.seriesId) ?? null),
      }),
    ),
    ...(wanted.has('events') ? carried.events : []).map((event) =>
      create('yearEvents', newId<'YearEvent'>(), { ...withoutRow(event), termId }),
    ),
    ...groups.map((group) =>
      create('partyGroups', groupIds.get(group.id) ?? newId<'PartyGroup'>(), {
        ...withoutRow(group),
        termId,
      }),
    ),
    ...(wanted.has('members') ? carried.members : []).map((member) =>
      create('members', newId<'Member'>(), {
        ...withoutRow(member),
        termId,
        partyGroupId: member.partyGroupId === null ? null : (groupIds.get(member.partyGroupId) ?? null),
        fromDay: null,
      }),
    ),
  ];
};

const ruleCommand = (
  { templateKey, rule, group, question, inForce }: RuleView,
  termId: TermId,
): readonly Command[] => {
  if (inForce === null || rule === null) return [];
  const id = templateKey === null ? newId<'Rule'>() : templateRuleId(termId, templateKey);
  return [
    create('rules', id, {
      ...emptyRule,
      ...markOf(rule),
      termId,
      group,
      rank: rule.rank,
      templateKey,
      templateVersion: templateKey === null ? null : clarificationsVersion,
      question,
      text: inForce.version.text,
      state: 'revisit',
    }),
  ];
};

/** The lines, each part of the rule of its direction, which is begun where it does not come along itself. */
const noticeCommands = (
  notices: readonly NoticeRule[],
  termId: TermId,
  rules: readonly RuleView[],
): readonly Command[] => {
  const keys = [...new Set(notices.map(({ direction }) => noticeRuleKeys[direction]))];
  const made = keys.flatMap((key) => {
    const asked = rules.some(({ templateKey }) => templateKey === key) ? null : clarificationOf(key);
    return asked === null
      ? []
      : [
          create('rules', templateRuleId(termId, key), {
            ...emptyRule,
            termId,
            group: asked.group,
            rank: templateRank(key),
            templateKey: key,
            templateVersion: clarificationsVersion,
            question: null,
          }),
        ];
  });
  return [
    ...made,
    ...notices.map((notice) =>
      create('noticeRules', newId<'NoticeRule'>(), {
        ...withoutRow(notice),
        termId,
        ruleId: templateRuleId(termId, noticeRuleKeys[notice.direction]) satisfies RuleId,
      }),
    ),
  ];
};

const markOf = ({
  access,
  basisKey,
  basisVersion,
  basisDetail,
  fullerAccess,
  reassessOn,
}: AccessMark): AccessMark => ({ access, basisKey, basisVersion, basisDetail, fullerAccess, reassessOn });
