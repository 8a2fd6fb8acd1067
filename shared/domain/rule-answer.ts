import type { Rule } from './rule.ts';

/** The longest working text of a rule, in characters; see `shared/exchange/rule-fields.ts`. */
const longest = 20_000;

/**
 * What a rule becomes when it has been talked about and something was decided: the decision is what is worked on from now
 * on, and the question is at least discussed (domain.md section 3). What is in force stays so until both have approved
 * another version, so an agreed rule stays agreed. Nothing that was written is lost: a draft keeps its words, with the
 * decision after them, unless the draft is only what is in force already.
 * @param said what was decided; empty: nothing was
 * @param inForce the text both have approved; null: none
 */
export const answeredRule = (
  rule: Pick<Rule, 'text' | 'state'>,
  said: string,
  inForce: string | null,
): Pick<Rule, 'text' | 'state'> => {
  const state = rule.state === 'notDiscussed' ? 'notAgreed' : rule.state;
  const text = withAnswer(rule.text, said.trim(), inForce);
  return { state, text: text.length > longest ? rule.text : text };
};

const withAnswer = (text: string, said: string, inForce: string | null): string => {
  const draft = text.trim();
  if (said === '' || draft.includes(said)) return text;
  return draft === '' || draft === inForce?.trim() ? said : `${draft}\n\n${said}`;
};
