import type { RuleProposal } from './eval-measure.ts';
import type { EvalRound } from './eval-round.ts';
import type { EvalRoundId } from './id.ts';
import type { RuleView, VersionView } from './rule-standing.ts';

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
 * to both, `inForce` when both have approved it, `followed` when both have approved other words that came of the evaluation.
 */
export type ProposalStanding = 'open' | 'draft' | 'waiting' | 'inForce' | 'followed';

export const proposalStanding = (
  { after, roundId }: Pick<RuleProposal, 'after' | 'roundId'>,
  { rule, inForce, waiting, versions }: Pick<RuleView, 'rule' | 'inForce' | 'waiting' | 'versions'>,
): ProposalStanding => {
  const isIt = (text: string | undefined) => after.trim() !== '' && text?.trim() === after.trim();
  if (isIt(inForce?.version.text)) return 'inForce';
  if (waiting.some(({ version }) => isIt(version.text))) return 'waiting';
  if (isIt(rule?.text)) return 'draft';
  return versions.some((one) => isAgreedFrom(one, roundId)) ? 'followed' : 'open';
};

/** Whether it is what both approved as the answer to what the evaluation proposed, in its words or others. */
export const isAgreedFrom = ({ version }: VersionView, roundId: EvalRoundId): boolean =>
  version.state === 'agreed' && version.roundId === roundId;

/** The proposal that the working text is, so that the version it becomes says where it comes from; null: none. */
export const proposalBehind = (
  proposals: readonly ProposalOnRule[],
  view: Pick<RuleView, 'rule' | 'inForce' | 'waiting' | 'versions'>,
): ProposalOnRule | null =>
  proposals.find(({ proposal }) => proposalStanding(proposal, view) === 'draft') ?? null;
