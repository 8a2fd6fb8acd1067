import type { PersonId } from '#shared/domain/id.ts';
import { asksAgain, waitsForMe, type RuleView } from '#shared/domain/rule-standing.ts';

/** What the rules ask of who has opened, each rule once, by what is most pressing about it. */
export interface AskedRules {
  /** Wait for the reader to approve. */
  readonly yours: readonly RuleView[];
  /** Ask somebody who has left office, and must be put to the two anew. */
  readonly stale: readonly RuleView[];
  /** Somebody new in office asks for these to be gone through. */
  readonly again: readonly RuleView[];
  /** The day to look at them again has come. */
  readonly due: readonly RuleView[];
  /** Must be taken up again. */
  readonly revisit: readonly RuleView[];
}

/** What waits for the other alone asks nothing of the reader. @param me null: nobody is signed in */
export const askedRules = (rules: readonly RuleView[], me: PersonId | null): AskedRules => {
  const rest = rules.filter((rule) => rule.waiting.length === 0);
  const again = rest.filter(asksAgain);
  const others = rest.filter((rule) => !again.includes(rule));
  const due = others.filter(({ isReviewDue }) => isReviewDue);
  return {
    yours: rules.filter((rule) => waitsForMe(rule, me)),
    stale: rules.filter(({ isStale }) => isStale),
    again,
    due,
    revisit: others.filter((rule) => rule.state === 'revisit' && !due.includes(rule)),
  };
};
