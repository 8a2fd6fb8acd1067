import type { EvalParty } from './eval-round.ts';

/**
 * Who speaks in which order about a theme. The two take turns in beginning, from theme to theme and from round to round,
 * so that neither is always first; the deputy mayor comes after them.
 * @param place of the theme in the talk, from 0
 * @param number of the round in the term
 */
export const turnsOf = <Who extends { readonly party: EvalParty }>(
  participants: readonly Who[],
  place: number,
  number: number,
): readonly Who[] => {
  const two = participants.filter(({ party }) => party !== 'deputy');
  const deputy = participants.filter(({ party }) => party === 'deputy');
  return [...((place + number) % 2 === 0 ? two : two.toReversed()), ...deputy];
};
