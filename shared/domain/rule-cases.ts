import type { Rule } from './rule.ts';

/** The cases a rule was written from, the first one first: the key of one of the app, or the id of one of their own. */
export const casesOf = ({ caseKeys }: Pick<Rule, 'caseKeys'>): readonly string[] =>
  caseKeys.split(' ').filter((key) => key !== '');

/** Those of the rules that were written from the case. */
export const rulesFrom = <View extends { readonly rule: Pick<Rule, 'caseKeys'> | null }>(
  views: readonly View[],
  caseKey: string,
): readonly View[] => views.filter(({ rule }) => rule !== null && casesOf(rule).includes(caseKey));

/** `caseKeys` with one more case; one that stands there stays where it is. Of very many the latest are kept. */
export const withCase = (rule: Pick<Rule, 'caseKeys'>, key: string): string => {
  const there = casesOf(rule);
  return (there.includes(key) ? there : [...there, key].slice(-most)).join(' ');
};

const most = 50;
