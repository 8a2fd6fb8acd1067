import type { Day } from '#shared/calendar/day.ts';
import { daysBetween } from '#shared/calendar/day.ts';
import type { PersonId } from '#shared/domain/id.ts';
import { asksAgain, waitsForMe, type RuleView } from '#shared/domain/rule-standing.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import type { Titles } from '#shared/templates/terminology.ts';
import { dayOfInstant } from '#renderer/features/rules/parts/instant-day.ts';
import { firstLine, rolesInText } from '#renderer/features/rules/parts/rule-words.ts';
import { formatDay } from '#shared/text/dates.ts';
import { ruleStateWords } from '#shared/text/rule-state.ts';
import { textIn } from '#shared/text/text.ts';

/** Who reads the list, and when. */
export interface Reader {
  readonly me: PersonId | null;
  readonly today: Day;
  readonly form: WrittenForm;
  readonly workspace: Titles | null;
}

/** What stands under a question in the list. */
export interface RuleLine {
  /** «enige», «drøftet, ikke enige» */
  readonly state: string;
  /** The first line of what is agreed; else of what they do not agree on, or are working on. Empty: nothing is written. */
  readonly answer: string;
  /** Whether the answer is agreed, or only worked on. */
  readonly isAgreed: boolean;
  /** In a few words each. */
  readonly facts: readonly string[];
  /** Said apart: a day that has passed. Null: none has. */
  readonly late: string | null;
}

/** A question in the list, in words. @param pairs keys of the rules that contradict another */
export const ruleLine = (view: RuleView, pairs: ReadonlySet<string>, reader: Reader): RuleLine => {
  const { form } = reader;
  const words = textIn(form).rules.front.line;
  const { inForce, rule } = view;
  const agreedOn = dayOfInstant(inForce?.version.agreedAt ?? null);
  return {
    state: ruleStateWords(view, form),
    answer: firstLine(inForce?.version.text ?? openWords(view)),
    isAgreed: inForce !== null,
    facts: [
      ...(inForce === null || agreedOn === null
        ? []
        : [words.inForce(inForce.version.number, formatDay(agreedOn, form, 'shortYear'))]),
      ...waitingFacts(view, reader),
      ...(asksAgain(view) ? [words.again] : []),
      ...(pairs.has(view.key) ? [words.contradicts] : []),
      ...(view.isReviewDue || view.reviewOn === null ? [] : [reviewWords(view.reviewOn, reader)]),
      ...(view.templateKey === null ? [words.own] : []),
      ...(rule?.access === 'exempt' ? [words.exempt] : []),
    ],
    late: view.isReviewDue && view.reviewOn !== null ? reviewWords(view.reviewOn, reader) : null,
  };
};

/** Of what is not agreed: what they see differently, where they have said so, else what they are working on. */
const openWords = ({ state, rule }: RuleView): string =>
  rule === null ? '' : state === 'notAgreed' && rule.note.trim() !== '' ? rule.note : rule.text;

/** «skulle ses på igjen tir. 9. jan.» */
export const reviewWords = (day: Day, { today, form }: Pick<Reader, 'today' | 'form'>): string => {
  const words = textIn(form).rules.front.line;
  const away = daysBetween(today, day);
  if (away === 0) return words.reviewToday;
  const shown = formatDay(day, form, Math.abs(away) < 300 ? 'short' : 'shortYear');
  return away < 0 ? words.reviewPassed(shown) : words.review(shown);
};

const waitingFacts = (view: RuleView, { me, workspace, form }: Reader): readonly string[] => {
  const words = textIn(form).rules.front.line;
  const [first] = view.waiting;
  if (first === undefined) return [];
  if (view.isStale) return [words.stale];
  if (waitsForMe(view, me)) return [words.waitingYou];
  return [words.waiting(rolesInText(first.missing, workspace, form))];
};
