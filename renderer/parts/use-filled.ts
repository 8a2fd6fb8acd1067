import { usePreferences } from '#renderer/stores/preferences.ts';
import { fillTerms, termsOf, type Titles } from '#shared/templates/terminology.ts';

/** Fills the words of this kommune or fylkeskommune into a text, in the written form of the window. */
export const useFilled = (workspace: Titles | null): ((text: string) => string) => {
  const form = usePreferences(({ writtenForm }) => writtenForm);
  return (text) => fillTerms(text, termsOf(workspace, form));
};
