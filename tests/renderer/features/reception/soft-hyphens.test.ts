import { expect, it } from 'vitest';
import { withSoftHyphens } from '#renderer/features/reception/soft-hyphens.ts';

it.each([
  ['fylkeskommunedirektør', 'fylkes|kommune|direktør'],
  ['Varaordførar', 'Vara|ordførar'],
  ['ordfører og kommunedirektør', 'ordfører og kommune|direktør'],
  ['Kari Vara', 'Kari Vara'],
])('%s may break between its parts only', (title, shown) => {
  expect(withSoftHyphens(title).replaceAll('\u00AD', '|')).toBe(shown);
});
