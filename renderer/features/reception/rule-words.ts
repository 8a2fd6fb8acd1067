import { anchorOf, countedRule, type DueTerm } from '#shared/calendar/due.ts';
import type { DueRule } from '#shared/domain/due-rule.ts';
import type { Term } from '#shared/domain/term.ts';
import type { Text } from '#shared/text/text.ts';

/** The rule as people say it: «14 dager før konstituerende møte», and whether its date is known. */
export const ruleWords = (
  rule: DueRule,
  term: DueTerm & Pick<Term, 'reason'>,
  words: Text['domain']['dueRules'],
): { readonly rule: string; readonly missing: string | null } => {
  const counted = countedRule(rule);
  if (counted === null) return { rule: words[rule as CalendarRule], missing: null };
  const electsMayor = counted.anchor === 'K' && term.reason === 'mayorChange';
  const anchor = electsMayor ? words.electingMeeting : words[counted.anchor];
  const distance = Math.abs(counted.days);
  const side = counted.days < 0 ? words.before : words.after;
  return {
    rule: distance === 0 ? words.onTheDay(anchor) : side(distance, anchor),
    missing: term[anchorOf[counted.anchor]] === null ? anchor : null,
  };
};

/** The rules that are not counted from an anchor. */
type CalendarRule = 'year-end' | 'year-end-after' | 'annual-accounts' | 'twice-a-year' | 'none';
