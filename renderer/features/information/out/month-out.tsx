import type { TermId } from '#shared/domain/id.ts';

interface MonthOutProps {
  readonly termId: TermId;
  /** `yyyy-MM`. */
  readonly month: string;
}

/** Takes out the overview of a month for formannskapet; Ctrl+P prints the same. */
export const MonthOut = (_props: MonthOutProps) => null;
