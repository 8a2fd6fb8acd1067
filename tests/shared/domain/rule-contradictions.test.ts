import { describe, expect, it } from 'vitest';
import type { NoticeRuleId, RuleId } from '#shared/domain/id.ts';
import type { NoticeRule } from '#shared/domain/notice.ts';
import { contradictionsOf, noticePairs, rulePairs } from '#shared/domain/rule-contradictions.ts';
import { standingOf, type RuleView } from '#shared/domain/rule-standing.ts';
import type { Rule } from '#shared/domain/rule.ts';
import { aRule, aVersion, anApproval, kari, ola } from '../../support/rule-rows.ts';

const one = 'one' as RuleId;
const other = 'other' as RuleId;

const view = (rule: Rule, inForce?: string): RuleView => {
  const version = aVersion(1, { state: 'agreed', text: inForce ?? '', agreedAt: '2024-01-09T08:00:00.000Z' });
  return {
    ...standingOf(rule, {
      versions: inForce === undefined ? [] : [version],
      approvals: [anApproval(version, kari), anApproval(version, ola)],
      inOffice: { director: kari, mayor: ola },
      today: '2024-03-12',
    }),
    key: rule.id,
    rule,
    termId: rule.termId,
    templateKey: rule.templateKey,
    question: rule.question,
    group: rule.group,
    state: rule.state,
  };
};

const own = (id: RuleId, question: string, text: string): Rule =>
  aRule({ id, templateKey: null, question, text });

describe('two rules', () => {
  it.each([
    [
      'answer the same question in two ways',
      aRule({ id: one, text: 'Du' }),
      aRule({ id: other, text: 'Jeg' }),
      'sameQuestion',
    ],
    [
      'ask the same in own words',
      own(one, 'Hvem ringer?', 'Du'),
      own(other, ' hvem  ringer ', 'Jeg'),
      'sameQuestion',
    ],
    [
      'say the same',
      aRule({ id: one, text: 'Du ringer.' }),
      aRule({ id: other, text: 'du ringer' }),
      undefined,
    ],
    ['ask different things', own(one, 'Hvem ringer?', 'Du'), own(other, 'Hvem skriver?', 'Jeg'), undefined],
    [
      'are marked by one of the two',
      own(one, 'A', 'Du'),
      { ...own(other, 'B', 'Jeg'), contradictsId: one },
      'said',
    ],
  ] as const)('that %s', (_, a, b, kind) => {
    const pairs = rulePairs([view(a), view(b)]);
    expect(pairs[0]?.kind).toBe(kind);
    // Each pair once, whichever is asked about.
    expect(pairs.length).toBeLessThanOrEqual(1);
    expect(contradictionsOf(view(b), pairs)).toEqual(pairs);
  });

  it('are compared by what counts between the two, not by what one is working on', () => {
    const a = aRule({ id: one, text: 'Et utkast' });
    const b = aRule({ id: other, text: 'Et annet utkast' });
    expect(rulePairs([view(a, 'Vi ringer'), view(b, 'Vi ringer')])).toEqual([]);
    expect(rulePairs([view(a, 'Vi ringer'), view(b, 'Vi skriver')])).toHaveLength(1);
  });

  it('of which one has nothing written about it say nothing against each other', () => {
    expect(
      rulePairs([view(aRule({ id: one, text: 'Du' })), { ...view(aRule({ id: other })), rule: null }]),
    ).toEqual([]);
  });
});

describe('lines of what they owe each other', () => {
  const line = (
    id: string,
    urgency: NoticeRule['urgency'],
    fields: Partial<NoticeRule> = {},
  ): NoticeRule => ({
    ...aRule(),
    id: id as NoticeRuleId,
    direction: 'toMayor',
    urgency,
    text: 'Medieoppslag',
    ruleId: null,
    ...fields,
  });

  it('say at once and can wait about the same', () => {
    const [atOnce, wait] = [line('a', 'atOnce'), line('b', 'canWait', { text: 'medieoppslag.' })];
    expect(noticePairs([wait, atOnce])).toEqual([{ direction: 'toMayor', atOnce, other: wait }]);
  });

  it.each([
    ['to the other of the two', line('b', 'canWait', { direction: 'toDirector' })],
    ['brought back', line('b', 'bringBack')],
    ['about something else', line('b', 'canWait', { text: 'Møter' })],
  ])('stand beside each other when one is %s', (_, second) => {
    expect(noticePairs([line('a', 'atOnce'), second])).toEqual([]);
  });
});
