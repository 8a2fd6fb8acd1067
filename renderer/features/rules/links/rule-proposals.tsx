import type { RuleId } from '#shared/domain/id.ts';

/** What finished evaluations propose to change in the rule, each ready to be worked on. Nothing until there is one. */
export const RuleProposals = ({ ruleId: _ruleId }: { readonly ruleId: RuleId }) => null;
