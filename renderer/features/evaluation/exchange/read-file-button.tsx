import type { EvalRoundId } from '#shared/domain/id.ts';

/** «Les inn fil …». Without a round any file that is to who has opened can be read: the other may have opened a new one. */
export const ReadFileButton = (_props: { readonly roundId?: EvalRoundId }) => null;
