import type { TermId } from '#shared/domain/id.ts';

interface BriefOutProps {
  readonly termId: TermId;
  /** `yyyy-MM`. */
  readonly month: string;
}

/** Takes out the one-page brief to all elected members, made from what is owed to all. It prints from its dialog. */
export const BriefOut = (_props: BriefOutProps) => null;
