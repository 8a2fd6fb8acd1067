import { countedRule } from '#shared/calendar/due.ts';
import type { DueRule } from '#shared/domain/due-rule.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { textIn } from './text.ts';

/** A due rule in words, for the middle of a sentence: «7 dager før konstituerende møte». */
export const dueRuleText = (rule: DueRule, form: WrittenForm): string => {
  const words = textIn(form).domain.dueRules;
  const counted = countedRule(rule);
  if (!counted) return isFixed(rule) ? words[rule] : '';
  const anchor = words[counted.anchor];
  if (counted.days === 0) return words.onTheDay(anchor);
  return counted.days < 0 ? words.before(-counted.days, anchor) : words.after(counted.days, anchor);
};

type FixedRule = Exclude<DueRule, `${'V' | 'K' | 'T' | 'B'}${string}`>;

const isFixed = (rule: DueRule): rule is FixedRule => countedRule(rule) === null;
