import type { InBothForms } from '#shared/domain/written-form.ts';
import type { SourceRef } from '#shared/templates/sources.ts';

/** `law`: what the statute asks of every contract. `director`: what is wise besides in the contract of a director. */
export const contractPointKinds = ['law', 'director'] as const;
export type ContractPointKind = (typeof contractPointKinds)[number];

/** One point of the checklist, in our own words; they may hold the tokens of `terminology.ts`. */
export interface ContractPointTemplate {
  /** Stored with the point; never changes and is never used again for something else. */
  readonly key: string;
  readonly kind: ContractPointKind;
  /** The letter of AML § 14-6 first paragraph; null: not of the statute. */
  readonly letter: string | null;
  readonly title: InBothForms;
  /** What to look for. */
  readonly about: InBothForms;
  readonly sources: readonly SourceRef[];
}
