import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import type { DueRule } from '#shared/domain/due-rule.ts';
import type { Anchors, Term } from '#shared/domain/term.ts';
import { addDays, type Day } from './day.ts';

/** What due dates are counted from: the anchors and the election year of the term. */
export type DueTerm = Anchors & Pick<Term, 'startYear'>;

/**
 * All days the rule gives, earliest first; none while its anchor is unknown. Offsets are calendar days.
 * Two rules give several days: the accounts (22 February, 31 March, 30 June: KOML §§ 14-6, 14-7, 14-3), and the
 * budget reports, where the law asks for two a year (KOML § 14-5) and one in each half-year is our proposal.
 */
export const dueDays = (rule: DueRule, term: DueTerm): readonly Day[] => {
  const yearAfter = term.startYear + 1;
  switch (rule) {
    case 'none':
      return [];
    case 'year-end':
      return [`${term.startYear}-12-31`];
    case 'year-end-after':
      return [`${yearAfter}-12-31`];
    case 'annual-accounts':
      return [`${yearAfter}-02-22`, `${yearAfter}-03-31`, `${yearAfter}-06-30`];
    case 'twice-a-year':
      return [`${yearAfter}-06-30`, `${yearAfter}-12-31`];
    default:
      return countedDays(rule, term);
  }
};

/** The day an item is due: the date set by hand if there is one, else the first day of its rule, else null. */
export const dueDay = (item: Pick<ChecklistItem, 'dueRule' | 'ownDueDay'>, term: DueTerm): Day | null =>
  item.ownDueDay ?? dueDays(item.dueRule, term)[0] ?? null;

/** The parts of a counted rule such as `K-14`; null for the rules of the calendar. */
export const countedRule = (
  rule: DueRule,
): { readonly anchor: AnchorLetter; readonly days: number } | null => {
  const anchor = anchorLetters.find((letter) => rule.startsWith(letter));
  return anchor === undefined ? null : { anchor, days: Number(rule.slice(1)) };
};

const anchorLetters = ['V', 'K', 'T', 'B'] as const;
export type AnchorLetter = (typeof anchorLetters)[number];

/** Which anchor a letter in a rule stands for. */
export const anchorOf: Readonly<Record<AnchorLetter, keyof Anchors>> = {
  V: 'electionDay',
  K: 'constitutingDay',
  T: 'officeDay',
  B: 'budgetDay',
};

/**
 * Where there is no election, one is thought of five weeks before the meeting that elects the mayor; a new
 * kommunedirektør has no such meeting either, so it is five weeks before tiltredelse. Ours: it gives the rules that
 * count from valgdagen, and the beginning of the preparation, a sensible day.
 */
export const daysFromElectionToMeeting = 35;

const countedDays = (rule: DueRule, term: DueTerm): readonly Day[] => {
  const counted = countedRule(rule);
  const anchor = counted && term[anchorOf[counted.anchor]];
  return counted && anchor ? [addDays(anchor, counted.days)] : [];
};
