import type { LetterheadId } from './id.ts';
import type { Row } from './row.ts';

export const letterheadKinds = ['logo', 'wordTemplate'] as const;
export type LetterheadKind = (typeof letterheadKinds)[number];

/** The kommune's own logo or Word template, for everything that is taken out. At most one live row of each kind. */
export interface Letterhead extends Row<LetterheadId> {
  readonly kind: LetterheadKind;
  readonly fileName: string;
  /** `image/png`, `image/jpeg`, or that of a Word template. */
  readonly mediaType: string;
  /** Base64. */
  readonly data: string;
  /** What the logo shows, for who cannot see it; empty for a Word template. */
  readonly alt: string;
}

/** The largest files that are taken, in bytes. */
export const letterheadLimits: Readonly<Record<LetterheadKind, number>> = {
  logo: 1_000_000,
  wordTemplate: 3_000_000,
};
