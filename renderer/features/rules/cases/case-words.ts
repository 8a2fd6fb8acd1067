import { stateWords } from '#renderer/features/rules/mirror/state-words.ts';
import type { Titles } from '#shared/templates/terminology.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { fillTerms, termsOf } from '#shared/templates/terminology.ts';
import { textIn } from '#shared/text/text.ts';
import type { ListedCase } from './case-facts.ts';

/** What the case is called, in the words of this kommune or fylkeskommune. */
export const caseTitle = (
  { zone, own }: Pick<ListedCase, 'zone' | 'own'>,
  workspace: Titles | null,
  form: WrittenForm,
): string => own?.title ?? fillTerms(zone?.title[form] ?? '', termsOf(workspace, form));

/** What stands under the title in the list: what it is about, and where the answers are. */
export const caseFactsInWords = (
  { zone, exercises, isSame, hasRule }: ListedCase,
  form: WrittenForm,
): string => {
  const { greyCases, questionBank } = textIn(form);
  const [latest] = exercises;
  const opened = isSame === null ? [] : [isSame ? greyCases.same : greyCases.different];
  return [
    zone === null ? greyCases.ownCase : questionBank.themes[zone.theme],
    latest === undefined ? greyCases.notAnswered : stateWords(latest, form),
    ...(latest?.step === 'opened' ? opened : []),
    ...(hasRule ? [greyCases.hasRule] : []),
  ].join(' · ');
};

/** Whether both have answered it at least once. */
export const isAnswered = ({ exercises }: ListedCase): boolean =>
  exercises.some(({ step }) => step === 'opened');
