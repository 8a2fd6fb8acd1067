import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { shownStrings } from './shown-strings.ts';

const shown = shownStrings(path.join(import.meta.dirname, '../..'), [
  'shared/text',
  'shared/templates',
  'shared/calendar',
]);

const found = (pattern: RegExp) =>
  shown.filter(({ text }) => pattern.test(text)).map(({ file, text }) => `${file}: ${text}`);

describe('the words of the app', () => {
  test.each([
    ['speak of flertall and mindretall, never of posisjon and opposisjon', /posisjon/i],
    ['never call our list that of KS', /KS.{0,3} sjekkliste/i],
    ['use Norwegian quotation marks', /["“”]/],
    ['use one sign for an ellipsis', /\.\.\./],
    ['put a space before the per cent sign and none twice', /\d%| {2}/],
    ['use a dash where a dash is meant', / - |\d-\d{4}\b/],
    ['call one thing one thing', /\b(utgave|utgåve|framlegg|PC-en|språkform|skriftspråk|styringsform)/i],
  ])('%s', (_rule, pattern) => {
    expect(found(pattern)).toEqual([]);
  });
});
