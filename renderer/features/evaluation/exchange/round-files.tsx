import type { EvalRoundId } from '#shared/domain/id.ts';

/** The two ways of a file about the round, for two who sit at a PC each: send it, and read in what came. */
export const RoundFiles = (_props: { readonly roundId: EvalRoundId }) => null;
