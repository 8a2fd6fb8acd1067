import { expect, test } from 'vitest';
import { opening } from '../../../shared/text/nb/opening.ts';
import { toldIn } from './told.ts';

test('hears every sentence of the start, with whatever number, and no other', () => {
  const { told } = opening;
  const said = [
    told.rebuilt,
    told.otherChain,
    told.journalRewritten,
    ...[1, 2, 417].flatMap((count) => [told.caughtUp(count), told.salvaged(count), told.lost(count)]),
    told.salvaged(0),
    told.salvaged(null),
  ];
  for (const sentence of said) expect(toldIn(`Oversikt\n${sentence}\nLukk`)).toBe(sentence);
  expect(toldIn('Oversikt\nIngenting mangler\nLukk')).toBe('');
});
