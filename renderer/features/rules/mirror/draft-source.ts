import type { AccessMark } from '#shared/domain/access-mark.ts';
import { withCase } from '#shared/domain/rule-cases.ts';
import type { Rule } from '#shared/domain/rule.ts';

/** What a draft was written from. */
export interface DraftSource {
  /** The case: its key, or the id of one of their own; null: a mirror. */
  readonly caseKey: string | null;
  readonly mark: AccessMark;
}

/**
 * What a draft changes in the rule besides its text: the case it came from, and who may see it. What was exempt stays so
 * where the words go on, unless somebody has decided about the rule already. Null: there is no rule yet.
 */
export const sourceFields = (
  rule: Pick<Rule, 'caseKeys' | 'access'> | null,
  { caseKey, mark }: DraftSource,
): Partial<Pick<Rule, 'caseKeys' | keyof AccessMark>> => ({
  ...(caseKey === null ? {} : { caseKeys: withCase(rule ?? { caseKeys: '' }, caseKey) }),
  ...(mark.access === 'exempt' && (rule === null || rule.access === 'undecided') ? mark : {}),
});
