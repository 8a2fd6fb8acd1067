import type { Anchors, TermReason } from '#shared/domain/term.ts';
import type { Text } from './text.ts';

/** What a date is called in this start-up: nobody has voted when the mayor changes or a kommunedirektør is new. */
export const anchorName = (anchor: keyof Anchors, reason: TermReason, { domain }: Text): string => {
  const own: Partial<Record<keyof Anchors, string>> =
    reason === 'mayorChange'
      ? domain.mayorChangeAnchors
      : reason === 'newDirector'
        ? domain.newDirectorAnchors
        : {};
  return own[anchor] ?? domain.anchors[anchor];
};
