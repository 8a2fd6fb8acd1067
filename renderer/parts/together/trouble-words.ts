import type { Text } from '#shared/text/text.ts';
import type { ActRefusal } from './acts.ts';

/** What is told below the field; a wait has words of its own. */
export type Trouble = Exclude<ActRefusal, 'wait'> | 'missing';

/** Why the person's act came to nothing, in words. */
export const troubleWords = (trouble: Trouble, name: string, { troubles }: Text['together']): string => {
  const words = troubles[trouble];
  return typeof words === 'string' ? words : words(name);
};
