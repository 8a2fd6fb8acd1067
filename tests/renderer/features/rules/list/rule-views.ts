import { standingOf, type RuleView, type StandingFacts } from '#shared/domain/rule-standing.ts';
import type { Rule } from '#shared/domain/rule.ts';
import { aRule, kari, ola } from '../../../../support/rule-rows.ts';

/** The day of the tests. */
export const today = '2024-03-12';

/** A rule as the list has it, between Kari (director) and Ola (mayor). */
export const aView = (rule: Partial<Rule> = {}, facts: Partial<StandingFacts> = {}): RuleView => {
  const row = aRule(rule);
  const { id, termId, templateKey, question, group, state } = row;
  const standing = standingOf(row, {
    versions: [],
    approvals: [],
    inOffice: { director: kari, mayor: ola },
    today,
    ...facts,
  });
  return { ...standing, key: id, termId, rule: row, templateKey, question, group, state };
};
