import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenLines } from '#shared/text/chosen-lines.ts';

const note = 'Ferien\n- Skolen\n  Mer om skolen\n2. Bussen';

describe('lines chosen in a private note', () => {
  it.each<[string, number, number, ReturnType<typeof chosenLines>]>([
    [
      'the line of the cursor',
      9,
      9,
      { title: 'Skolen', background: '', rest: 'Ferien\n  Mer om skolen\n2. Bussen' },
    ],
    ['the first', 0, 0, { title: 'Ferien', background: '', rest: '- Skolen\n  Mer om skolen\n2. Bussen' }],
    [
      'the last',
      note.length,
      note.length,
      { title: 'Bussen', background: '', rest: 'Ferien\n- Skolen\n  Mer om skolen' },
    ],
    ['two, touched', 10, 20, { title: 'Skolen', background: 'Mer om skolen', rest: 'Ferien\n2. Bussen' }],
    [
      'not the line a selection only ends before',
      0,
      7,
      { title: 'Ferien', background: '', rest: '- Skolen\n  Mer om skolen\n2. Bussen' },
    ],
  ])('%s', (_name, from, to, chosen) => {
    expect(chosenLines(note, from, to)).toEqual(chosen);
  });

  it('of nothing is nothing, and nothing is lost', () => {
    expect(chosenLines('A\n\nB', 2, 2)).toEqual({ title: '', background: '', rest: 'A\n\nB' });
    expect(chosenLines('', 0, 0)).toEqual({ title: '', background: '', rest: '' });
  });

  it('too long for a title stands whole as background', () => {
    const long = 'x'.repeat(600);
    const { title, background, rest } = chosenLines(long, 3, 3);
    expect([title.length, background, rest]).toEqual([500, long, '']);
  });

  it('keeps every word either in the point or in the note', () => {
    const lines = fc.array(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 1 });
    fc.assert(
      fc.property(lines, fc.nat(), fc.nat(), (all, a, b) => {
        const text = all.join('\n');
        const [from, to] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y);
        const { title, background, rest } = chosenLines(text, from ?? 0, to ?? 0);
        const words = [title, background, rest]
          .join('\n')
          .split('\n')
          .filter((word) => word !== '');
        expect(words.toSorted()).toEqual(all.toSorted());
      }),
    );
  });
});
