import { describe, expect, test } from 'vitest';
import { dangersIn } from '../../build/bundle-check.ts';
import { placeOf } from '../../build/shipped-packages.ts';

const inOurs = (text: string) => dangersIn([{ file: 'renderer/app/a.tsx', text }]);

describe('what the app is built from', () => {
  test.each([
    ['eval(text)', 'code'],
    ['new Function(text)', 'code'],
    ["Function('return 1')", 'code'],
    ['page.innerHTML = text', 'markup'],
    ['page.outerHTML', 'markup'],
    ["page.insertAdjacentHTML('beforeend', text)", 'markup'],
    ['document.write(text)', 'markup'],
    ['shell.openExternal(url)', 'browser'],
    ['fetch(url)', 'network'],
    ['new WebSocket(url)', 'network'],
    ['navigator.sendBeacon(url)', 'network'],
    ["import https from 'node:https'", 'network'],
    ["require('net')", 'network'],
    ["import { spawn } from 'node:child_process'", 'programs'],
  ])('%s is seen as a danger: %s', (text, what) => {
    expect(inOurs(text)).toEqual([`${what} in renderer/app/a.tsx`]);
  });

  test.each(['evaluate(x)', 'isFunction(x)', "'innerHTML'", 'prefetched', 'a.internet', "'network'"])(
    '%s is none',
    (text) => expect(inOurs(text)).toEqual([]),
  );

  test('a danger of a library is told once, by the name of the library', () => {
    const text = 'eval(x)';
    const files = ['a.js', 'b.js'].map((name) => ({ file: `node_modules/@x/y/dist/${name}`, text }));
    expect(dangersIn(files)).toEqual(['code in @x/y']);
  });
});

describe('the package of a module', () => {
  test.each([
    ['/home/k/samspill/node_modules/dexie/dist/dexie.mjs', 'node_modules/dexie'],
    ['C:\\samspill\\node_modules\\@noble\\hashes\\sha2.js', 'node_modules/@noble/hashes'],
    ['/s/node_modules/a/node_modules/@b/c/d.js?v=1', 'node_modules/a/node_modules/@b/c'],
    ['\0/s/node_modules/react/index.js?commonjs-es-import', 'node_modules/react'],
    ['/s/renderer/app/App.tsx', null],
  ])('%s is %s', (module, place) => expect(placeOf(module)).toBe(place));
});
