import { diffWordsWithSpace } from 'diff';

/** A part of a text: as it was, taken out, or put in. */
export interface TextPart {
  readonly kind: 'same' | 'out' | 'in';
  readonly text: string;
}

/** Two texts that differ in more words than this have little in common, and comparing them would take seconds. */
const mostChanges = 1_500;

/**
 * What changed from one wording to the next, word by word, in the order it is read: what was taken out stands before
 * what took its place. Texts with little in common are shown as one that gave way to the other.
 */
export const wordChanges = (before: string, after: string): readonly TextPart[] => {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const changes = diffWordsWithSpace(before, after, { maxEditLength: mostChanges });
  if (changes === undefined) return [...partOf('out', before), ...partOf('in', after)];
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'in' : removed ? 'out' : 'same',
    text: value,
  }));
};

const partOf = (kind: TextPart['kind'], text: string): readonly TextPart[] =>
  text === '' ? [] : [{ kind, text }];
