import { describe, expect, it } from 'vitest';
import { chosenText } from '#shared/text/chosen-text.ts';

const text = '- Første\n- Andre\n- Tredje';

describe('the lines that are taken along', () => {
  it.each([
    ['all of it where nothing is chosen', 12, 12, text],
    ['the whole line a selection touches', 11, 13, '- Andre'],
    ['every line it reaches', 3, 12, '- Første\n- Andre'],
    ['not the line it ends in front of', 0, 9, '- Første'],
    ['the last', 20, text.length, '- Tredje'],
  ])('%s', (_what, from, to, chosen) => {
    expect(chosenText(text, from, to)).toBe(chosen);
  });

  it('is nothing of nothing', () => {
    expect(chosenText(' \n ', 0, 0)).toBe('');
  });
});
