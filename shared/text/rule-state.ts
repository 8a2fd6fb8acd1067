import { shownState } from '#shared/domain/rule-standing.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { textIn } from './text.ts';

/** Where the two stand on a rule: «enige», «drøftet, ikke enige», «venter på godkjenning». */
export const ruleStateWords = (view: Parameters<typeof shownState>[0], form: WrittenForm): string => {
  const { ruleStates, ruleVersionStates } = textIn(form).interplayWords;
  const shown = shownState(view);
  return shown === 'waiting' ? ruleVersionStates.proposed : ruleStates[shown];
};
