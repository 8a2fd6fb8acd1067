import type { HandoverReason } from './handover.ts';

/** What may come along to a new term, in the order it is asked about. */
export const carriedKinds = ['rules', 'notices', 'series', 'arenas', 'events', 'groups', 'members'] as const;
export type CarriedKind = (typeof carriedKinds)[number];

/**
 * What comes along unless somebody says otherwise: everything when one of the two changes; after an election the council
 * is a new one, so the members are not taken along.
 */
export const usuallyCarried = (reason: HandoverReason): readonly CarriedKind[] =>
  reason === 'newTerm' ? carriedKinds.filter((kind) => kind !== 'members') : carriedKinds;
