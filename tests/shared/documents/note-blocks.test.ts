import fc from 'fast-check';
import { expect, it } from 'vitest';
import { noteBlocks } from '#shared/documents/note-blocks.ts';

it.each([
  ['én linje', [{ kind: 'paragraph', text: 'én linje' }]],
  [
    'to\nlinjer\n\nog et avsnitt',
    [
      { kind: 'paragraph', text: 'to\nlinjer' },
      { kind: 'paragraph', text: 'og et avsnitt' },
    ],
  ],
  [
    'Vi ble enige om:\n- det ene\n  som er langt\n* det andre\nSlutt',
    [
      { kind: 'paragraph', text: 'Vi ble enige om:' },
      { kind: 'list', items: ['det ene\nsom er langt', 'det andre'], ordered: false },
      { kind: 'paragraph', text: 'Slutt' },
    ],
  ],
  ['1. først\n2) så', [{ kind: 'list', items: ['først', 'så'], ordered: true }]],
  ['## Tittel\n**fet** og _skrå_ og *skrå*', [{ kind: 'paragraph', text: 'Tittel\nfet og skrå og skrå' }]],
  ['2 * 3 * 4 og a_b_c og 5*', [{ kind: 'paragraph', text: '2 * 3 * 4 og a_b_c og 5*' }]],
  ['2024. Et år er ingen liste', [{ kind: 'paragraph', text: '2024. Et år er ingen liste' }]],
  ['\n \n', []],
])('reads %j', (body, blocks) => {
  expect(noteBlocks(body)).toEqual(blocks);
});

it('loses no letter and no figure, whatever is written', () => {
  const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[- *_#a-zæøå]{0,12}$/)), (lines) => {
      const body = lines.join('\n');
      const kept = noteBlocks(body).flatMap((block) =>
        block.kind === 'list' ? block.items : block.kind === 'paragraph' ? [block.text] : [],
      );
      expect(letters(kept.join(''))).toBe(letters(body));
    }),
  );
});

it('reads 200,000 characters at once', () => {
  const body = '- et punkt med *litt* tekst og _mer_\n'.repeat(5_500);
  expect(noteBlocks(body)).toMatchObject([{ kind: 'list' }]);
  expect(noteBlocks('*'.repeat(200_000))).toHaveLength(1);
});
