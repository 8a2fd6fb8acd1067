import { describe, expect, it } from 'vitest';
import { readJson } from '#shared/exchange/read-json.ts';

const nested = (depth: number, open = '[', close = ']') => open.repeat(depth) + close.repeat(depth);

describe('a text from outside', () => {
  it.each([
    ['an object', '{"a":[1,"å",null,true]}', { a: [1, 'å', null, true] }],
    ['a text that begins with the mark of its encoding', '\uFEFF{"a":1}', { a: 1 }],
    [
      'brackets inside texts, which do not count',
      `["${'['.repeat(90)}\\"${'{'.repeat(90)}"]`,
      [`${'['.repeat(90)}"${'{'.repeat(90)}`],
    ],
    ['32 levels', nested(32), JSON.parse(nested(32))],
  ])('is read: %s', (_, text, value) => {
    expect(readJson(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['33 levels', nested(33), 'tooDeep'],
    ['5 000 levels', nested(5_000), 'tooDeep'],
    ['200 000 levels', nested(200_000, '{"a":', '}'), 'tooDeep'],
    ['200 000 levels that never end', '['.repeat(200_000), 'tooDeep'],
    ['more than any file of ours', ' '.repeat(50_000_001), 'tooLarge'],
    ['half a file', '{"a":1', 'notJson'],
    ['nothing', '', 'notJson'],
    ['a prototype', '{"a":{"__proto__":{"polluted":true}}}', 'forbiddenKey'],
    ['a prototype in another spelling', '{"\\u005f_proto__":{"polluted":true}}', 'forbiddenKey'],
    ['a constructor', '[{"constructor":{"prototype":{"polluted":true}}}]', 'forbiddenKey'],
  ])('is refused: %s', (_, text, reason) => {
    expect(readJson(text)).toEqual({ ok: false, reason });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
