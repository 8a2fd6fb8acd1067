import { asksAgain, shownState, type RuleView } from '#shared/domain/rule-standing.ts';
import { ruleStates, type RuleGroup } from '#shared/domain/rule.ts';
import { foldForSearch } from '#shared/text/collate.ts';

/** Which questions are shown: those in a state, those that wait for approval, those somebody new in office asks for, or all. */
export const ruleShows = ['all', ...ruleStates, 'waiting', 'again'] as const;
export type RuleShow = (typeof ruleShows)[number];

/** A question as the list has it: with its words in the reader's written form. */
export interface ListedRule {
  readonly view: RuleView;
  readonly question: string;
}

/** What has been put to both is more than not discussed. */
export const isShown = ({ view }: ListedRule, show: RuleShow): boolean => {
  if (show === 'all') return true;
  if (show === 'waiting') return view.waiting.length > 0;
  if (show === 'again') return asksAgain(view);
  return shownState(view) === show;
};

/** How many there are of each. */
export const countsOf = (rules: readonly ListedRule[]): Readonly<Record<RuleShow, number>> => {
  const count = (show: RuleShow) => rules.filter((rule) => isShown(rule, show)).length;
  return {
    all: rules.length,
    notDiscussed: count('notDiscussed'),
    notAgreed: count('notAgreed'),
    agreed: count('agreed'),
    revisit: count('revisit'),
    waiting: count('waiting'),
    again: count('again'),
  };
};

/** Those in which every word of the query occurs: in the question, in what is agreed or in what is worked on. */
export const searched = (rules: readonly ListedRule[], query: string): readonly ListedRule[] => {
  const words = foldForSearch(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rules;
  return rules.filter(({ view, question }) => {
    const { rule, inForce, waiting } = view;
    const texts = [question, rule?.text, rule?.note, inForce?.version.text, waiting[0]?.version.text];
    const text = foldForSearch(texts.filter((one) => one !== undefined).join('\n'));
    return words.every((word) => text.includes(word));
  });
};

/** In their groups, in the order of the list; a group with nothing in it is left out. */
export const grouped = (
  rules: readonly ListedRule[],
): ReadonlyArray<{ readonly group: RuleGroup; readonly rules: readonly ListedRule[] }> => {
  const groups = [...new Set(rules.map(({ view }) => view.group))];
  return groups.map((group) => ({ group, rules: rules.filter(({ view }) => view.group === group) }));
};
