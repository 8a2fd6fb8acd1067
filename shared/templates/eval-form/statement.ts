import type { InBothForms } from '#shared/domain/written-form.ts';
import type { SourceRef } from '#shared/templates/sources.ts';

/** A statement of our form. Texts hold tokens such as `{kommunestyret}`, see `terminology.ts`. */
export interface StatementTemplate {
  /** Stored with the answers; never changes and is never used again for something else. */
  readonly id: string;
  readonly text: InBothForms;
  readonly sources: readonly SourceRef[];
}

/** A dimension of our form with its statements, in their order. */
export interface DimensionTemplate {
  readonly id: string;
  readonly name: InBothForms;
  readonly statements: readonly StatementTemplate[];
}
