import { currentText } from '#renderer/stores/text.ts';
import type { RuleView } from '#shared/domain/rule-standing.ts';

/**
 * What a rule brings along when its question is put on the agenda: what is in force, else what is worked on, so that both
 * come to the meeting with the same text. Empty: nothing is written.
 */
export const ruleBackground = ({ inForce, rule }: Pick<RuleView, 'inForce' | 'rule'>): string => {
  const words = currentText().ruleLinks.raise;
  if (inForce !== null) return words.agreedNow(inForce.version.text);
  const draft = rule?.text.trim() ?? '';
  return draft === '' ? '' : words.draftNow(draft);
};
