import type { Matter } from '#shared/domain/matter.ts';

/** What is copied and sent: the name of the matter, the text and the link, the same to all. */
export const messageText = ({ title, text, link }: Pick<Matter, 'title' | 'text' | 'link'>): string =>
  [title, text, link]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n');
