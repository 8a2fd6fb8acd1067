import type { TermId } from '#shared/domain/id.ts';

interface ArenasOutProps {
  readonly termId: TermId;
}

/** Takes out the map of meeting places, or a table of it; Ctrl+P prints the map. */
export const ArenasOut = (_props: ArenasOutProps) => null;
