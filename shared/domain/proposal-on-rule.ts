import type { RuleProposal } from './eval-measure.ts';
import type { EvalRound } from './eval-round.ts';
import type { RuleView } from './rule-standing.ts';

/** A change of a rule that a finished evaluation proposes. */
export interface ProposalOnRule {
  readonly proposal: RuleProposal;
  readonly round: EvalRound;
}

/** What names the rule in a proposal: the question of the template, else the row of their own. */
export const proposalKey = ({ templateKey, key }: Pick<RuleView, 'templateKey' | 'key'>): string =>
  templateKey ?? key;

export const isAboutRule = (
  { ruleKey }: Pick<RuleProposal, 'ruleKey'>,
  view: Pick<RuleView, 'templateKey' | 'key'>,
): boolean => ruleKey !== null && ruleKey === proposalKey(view);

/**
 * Where the proposal stands: `open` until somebody uses it, `draft` while it is what is worked on, `waiting` when it is put
 * to both, `inForce` when both have approved it.
 */
export type ProposalStanding = 'open' | 'draft' | 'waiting' | 'inForce';

export const proposalStanding = (
  { after }: Pick<RuleProposal, 'after'>,
  { rule, inForce, waiting }: Pick<RuleView, 'rule' | 'inForce' | 'waiting'>,
): ProposalStanding => {
  const isIt = (text: string | undefined) => after.trim() !== '' && text?.trim() === after.trim();
  if (isIt(inForce?.version.text)) return 'inForce';
  if (waiting.some(({ version }) => isIt(version.text))) return 'waiting';
  return isIt(rule?.text) ? 'draft' : 'open';
};

/** The proposal that the working text is, so that the version it becomes says where it comes from; null: none. */
export const proposalBehind = (
  proposals: readonly ProposalOnRule[],
  view: Pick<RuleView, 'rule' | 'inForce' | 'waiting'>,
): ProposalOnRule | null =>
  proposals.find(({ proposal }) => proposalStanding(proposal, view) === 'draft') ?? null;
