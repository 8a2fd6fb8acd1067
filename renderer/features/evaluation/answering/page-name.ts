import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { AnswerPage } from '#shared/domain/answer-pages.ts';

/** What the pages of the form are called in the reader's written form. */
export const usePageName = (): ((page: AnswerPage) => string) => {
  const { pages } = useText().answering;
  const written = usePreferences(({ writtenForm }) => writtenForm);
  return (page) => (page.kind === 'dimension' ? page.dimension.name[written] : pages[page.kind]);
};
