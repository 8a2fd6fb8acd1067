import { useState } from 'react';

/**
 * The ids that were ever asked about while the place was open, in the order they came: what has been answered stays where
 * it is, so that nothing jumps away under the hand and an answer can be changed.
 */
export const useAsked = <Id extends string>(ids: readonly Id[]): readonly Id[] => {
  const [asked, setAsked] = useState<readonly Id[]>(ids);
  const fresh = ids.filter((id) => !asked.includes(id));
  if (fresh.length > 0) setAsked([...asked, ...fresh]);
  return asked;
};
