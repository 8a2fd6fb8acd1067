import { expect, it } from 'vitest';
import { copiesInWords } from '#shared/text/copies.ts';
import { backup as nb } from '#shared/text/nb/backup.ts';
import { backup as nn } from '#shared/text/nn/backup.ts';

it('promises copies by themselves everywhere but in the demo', () => {
  for (const [words, promise] of [
    [nb, /av seg selv: når du låser eller avslutter|lages når du/],
    [nn, /av seg sjølv: når du låser eller avsluttar|laga når du/],
  ] as const) {
    for (const said of Object.values(copiesInWords(words, false))) expect(said).toMatch(promise);
    for (const said of Object.values(copiesInWords(words, true))) expect(said).not.toMatch(promise);
  }
});
