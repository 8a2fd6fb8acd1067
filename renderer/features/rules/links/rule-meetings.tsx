import type { RuleId } from '#shared/domain/id.ts';

/** The meetings in which the rule was discussed, helped («brukt») or was stretched («tøyd»). Nothing until there is one. */
export const RuleMeetings = ({ ruleId: _ruleId }: { readonly ruleId: RuleId }) => null;
