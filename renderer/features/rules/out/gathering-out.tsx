import type { GatheringId } from '#shared/domain/id.ts';

interface GatheringOutProps {
  readonly id: GatheringId;
}

/** Takes out the programme of a gathering, with lines to write on; Ctrl+P prints the same. */
export const GatheringOut = (_props: GatheringOutProps) => null;
