import { currentTerm } from '#renderer/db/repositories/terms.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { listRules, readRule } from '#renderer/db/repositories/rules.ts';
import { proposalsOnRule } from '#renderer/db/repositories/rule-revision.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { Person } from '#shared/domain/person.ts';
import { proposalBehind, type ProposalOnRule } from '#shared/domain/proposal-on-rule.ts';
import { contradictionsOf, rulePairs, type RulePair } from '#shared/domain/rule-contradictions.ts';
import { asksAgain, inOffice, type InOffice, type RuleView } from '#shared/domain/rule-standing.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { ruleQuestion } from '#shared/templates/clarifications.ts';
import { meetingsOf, type MetIn } from './rule-meetings-of.ts';

/** A rule by its question. */
export interface NamedRule {
  readonly view: RuleView;
  readonly question: string;
}

/** What the page about one rule shows. */
export interface RuleFacts extends NamedRule {
  readonly people: readonly Person[];
  readonly inOffice: InOffice;
  readonly workspace: Workspace;
  readonly form: WrittenForm;
  readonly today: Day;
  /** Those it cannot stand beside. */
  readonly pairs: readonly RulePair[];
  /** The proposal of a finished evaluation that the working text is; null: none. */
  readonly behind: ProposalOnRule | null;
  /** Meetings it has come up in that are begun or over, the latest first. */
  readonly meetings: readonly MetIn[];
  /** All the others of its term, in order. */
  readonly others: readonly NamedRule[];
  readonly previous: NamedRule | null;
  readonly next: NamedRule | null;
  /** The next one that somebody new in office asks for; null: this is the last. */
  readonly nextAgain: NamedRule | null;
}

type Asked = Pick<RuleFacts, 'workspace' | 'form' | 'today'>;

/** Null: there is no such rule. @param key the id of its row, or the key of its question */
export const readRuleFacts = async (key: string, asked: Asked): Promise<RuleFacts | null> => {
  const { workspace, form, today } = asked;
  const [term, people] = await Promise.all([currentTerm(), listPeople()]);
  const view = term === null ? null : await readRule({ key, termId: term.id }, today);
  if (view === null) return null;
  const [views, proposals, meetings] = await Promise.all([
    listRules(view.termId, today),
    proposalsOnRule(view),
    view.rule === null ? [] : meetingsOf(view.rule.id, form),
  ]);
  const rules = views.map((one) => ({ view: one, question: ruleQuestion(one, workspace, form) }));
  const at = views.findIndex((one) => one.key === view.key);
  const isAgain = (rule: NamedRule): boolean => asksAgain(rule.view);
  return {
    ...asked,
    view,
    question: ruleQuestion(view, workspace, form),
    people,
    inOffice: inOffice(people),
    pairs: contradictionsOf(view, rulePairs(views)),
    behind: proposalBehind(proposals, view),
    meetings,
    others: rules.filter((one) => one.view.key !== view.key),
    previous: rules[at - 1] ?? null,
    next: rules[at + 1] ?? null,
    nextAgain: rules.slice(at + 1).find(isAgain) ?? rules.slice(0, Math.max(0, at)).find(isAgain) ?? null,
  };
};
