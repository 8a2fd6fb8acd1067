import { refuse, type Answer } from '#shared/domain/answer.ts';
import { flush } from './flush.ts';

/**
 * Acts once all that has been written is saved, and not at all where it cannot be: what is not in the journal would not
 * be in the workspace that is put aside either.
 * @param save saves, and answers whether all is saved
 */
export const whenSaved = async <Value, Reason extends string>(
  act: () => Promise<Answer<Value, Reason>>,
  save: () => Promise<boolean> = flush,
): Promise<Answer<Value, Reason | 'notSaved'>> => ((await save()) ? act() : refuse('notSaved'));
