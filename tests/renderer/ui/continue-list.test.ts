import { describe, expect, it } from 'vitest';
import { continueList } from '#renderer/ui/continue-list.ts';

/** The text after Enter, with the cursor at `|`; null: an ordinary new line. */
const enter = (marked: string): string | null => {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const edit = continueList(text, at, at);
  return edit && `${text.slice(0, edit.from)}${edit.insert}|${text.slice(edit.to)}`;
};

describe('Enter in a list', () => {
  it.each([
    ['- A|', '- A\n- |'],
    ['- A|B', '- A\n- |B'],
    ['  * A|', '  * A\n  * |'],
    ['• A|', '• A\n• |'],
    ['1. A|', '1. A\n2. |'],
    ['9) A|', '9) A\n10) |'],
    ['- A\n- |', '- A\n|'],
    ['- A\n- |\nB', '- A\n|\nB'],
    ['Først\n- A|', 'Først\n- A\n- |'],
  ])('%j', (before, after) => {
    expect(enter(before)).toBe(after);
  });

  it.each(['A|', '-A|', '|- A', 'kl. 8. Møte|', '13-1 sjuende ledd|', '|'])('not in %j', (text) => {
    expect(enter(text)).toBeNull();
  });

  it('takes the place of what is selected', () => {
    expect(continueList('- Abc', 3, 5)).toEqual({ from: 3, to: 5, insert: '\n- ' });
  });
});
