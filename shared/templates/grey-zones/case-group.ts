import type { RuleGroup } from '#shared/domain/rule.ts';
import type { QuestionTheme } from '../question-bank/bank-question.ts';

/** The group of the rules of the game that a case most likely ends up in; they may choose another. */
export const groupOfTheme = (theme: QuestionTheme | null): RuleGroup =>
  theme === null ? 'roles' : groups[theme];

const groups: Readonly<Record<QuestionTheme, RuleGroup>> = {
  meetings: 'meetings',
  information: 'information',
  roles: 'roles',
  cases: 'roles',
  staff: 'employer',
  media: 'media',
  everyone: 'information',
  pair: 'disagreement',
  records: 'information',
};
