import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../../build/project.ts';

/** Each forbidden line, where it may not stand. The linter is run on a small tree of these, with our configuration. */
const forbidden: readonly (readonly [place: string, line: string, rule: string])[] = [
  ['shared/domain/a.ts', "import 'node:fs';", 'no-restricted-imports'],
  ['shared/domain/b.ts', "import '#renderer/db/commit.ts';", 'no-restricted-imports'],
  ['electron/a.ts', "import '#renderer/stores/route.ts';", 'no-restricted-imports'],
  ['electron/b.ts', "export const b = (shell: any) => shell.openExternal('x');", 'no-restricted-properties'],
  ['renderer/app/a.ts', "import '#electron/main.ts';", 'no-restricted-imports'],
  ['renderer/db/a.ts', "import '#renderer/features/x/x.ts';", 'no-restricted-imports'],
  ['renderer/db/b.ts', 'export const b = (table: any) => table.bulkPut([]);', 'no-restricted-properties'],
  ['renderer/ui/a.ts', "import '#renderer/db/commit.ts';", 'no-restricted-imports'],
  ['renderer/features/x/a.ts', "import '#renderer/app/App.tsx';", 'no-restricted-imports'],
  ['renderer/features/x/e.ts', "import '#renderer/features/y/y.ts';", 'no-restricted-imports'],
  ['renderer/features/x/f.ts', "import '../y/y.ts';", 'no-restricted-imports'],
  ['renderer/features/meetings/x/a.ts', "import '#renderer/features/y/y.ts';", 'no-restricted-imports'],
  ['renderer/parts/a.ts', "import '#renderer/features/y/y.ts';", 'no-restricted-imports'],
  ['renderer/features/evaluation/x/a.ts', "import '#renderer/features/y/y.ts';", 'no-restricted-imports'],
  ['renderer/features/evaluation/x/b.ts', "import '#shared/domain/dialogue.ts';", 'no-restricted-imports'],
  ['renderer/features/employer/x/b.ts', "import '#shared/domain/eval-round.ts';", 'no-restricted-imports'],
  ['renderer/features/rules/x/a.ts', "import '#renderer/features/y/y.ts';", 'no-restricted-imports'],
  ['renderer/features/information/x/a.ts', "import '#renderer/features/y/y.ts';", 'no-restricted-imports'],
  ['renderer/features/employer/x/a.ts', "import '#renderer/features/y/y.ts';", 'no-restricted-imports'],
  ['renderer/features/development/x/a.ts', "import '#renderer/features/y/y.ts';", 'no-restricted-imports'],
  ['renderer/features/year/x/a.ts', "import '#renderer/features/y/y.ts';", 'no-restricted-imports'],
  ['renderer/features/x/b.ts', "import '#renderer/db/database.ts';", 'no-restricted-imports'],
  ['renderer/features/x/c.ts', "import 'dexie';", 'no-restricted-imports'],
  ['renderer/features/x/d.ts', 'export const d = (table: any) => table.put({});', 'no-restricted-properties'],
  [
    'shared/domain/long.ts',
    `export const long = () => {\n${'  void 0;\n'.repeat(70)}};`,
    'max-lines-per-function',
  ],
  ['shared/domain/c.ts', 'export const c = (x: any) => x;', 'no-explicit-any'],
  ['shared/domain/d.ts', 'export const d = () => Math.random();', 'no-restricted-properties'],
  ['shared/domain/e.ts', "export const e = () => eval('1');", 'no-eval'],
  ['shared/domain/f.ts', "export const f = new Function('return 1');", 'no-new-func'],
  ['shared/domain/g.ts', 'export const g = (x: object) => x.__proto__;', 'no-proto'],
  ['electron/d.ts', 'export const d = (page: any) => (page.innerHTML = page);', 'no-restricted-properties'],
  ['renderer/app/b.ts', "document.write('x');", 'no-restricted-properties'],
  ['renderer/ui/b.ts', "export const b = (x: any) => (x.outerHTML = '');", 'no-restricted-properties'],
  ['renderer/ui/c.ts', "export const c = 'javascript:alert(1)';", 'no-script-url'],
  ['renderer/ui/d.tsx', 'export const d = <p dangerouslySetInnerHTML={{ __html: "" }} />;', 'no-danger'],
  [
    'renderer/ui/e.tsx',
    'export const e = <a href="https://a.no" target="_blank">a</a>;',
    'jsx-no-target-blank',
  ],
  ['renderer/ui/f.tsx', 'export const f = <iframe title="f" src="a" />;', 'iframe-missing-sandbox'],
  ['renderer/db/commit.ts', 'export const c = (x: any) => (x.innerHTML = x);', 'no-restricted-properties'],
  ['electron/handlers/open-link.ts', 'export const o = () => Math.random();', 'no-restricted-properties'],
];

let folder: string;
let found: Record<string, string>;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'samspill-walls-'));
  const write = (place: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, place)), { recursive: true });
    writeFileSync(path.join(folder, place), text);
  };
  const {
    ignorePatterns: _,
    options: __,
    ...config
  } = JSON.parse(readFileSync(inRoot('build/oxlint.json'), 'utf8'));
  write('build/oxlint.json', JSON.stringify(config));
  for (const [place, line] of forbidden) write(place, `${line}\n`);
  found = lint();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the linter says of each file. */
const lint = (): Record<string, string> => {
  const report = run([
    inRoot('node_modules/oxlint/bin/oxlint'),
    '-c',
    'build/oxlint.json',
    '-f',
    'unix',
    '.',
  ]);
  return Object.fromEntries(
    forbidden.map(([place]) => [
      place,
      report
        .split('\n')
        .filter((line) => line.includes(place))
        .join('\n'),
    ]),
  );
};

const run = (args: string[]): string => {
  try {
    return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
  }
};

describe('the linter holds the walls', () => {
  it.each(forbidden)('%s may not say %s', (place, _line, rule) => expect(found[place]).toContain(rule));
});

describe('one door for writing', () => {
  /** Only these write to a table: rows and journal, the making of the database, and what is never exported. */
  const doors = ['write-change.ts', 'database.ts', 'local.ts', 'opening/write-whole.ts'];
  /** `add`, `update` and `delete` are also words of sets and maps, which the linter cannot tell from tables. */
  const write =
    /\.(meta|local|changes|rows\([^)]*\)|table(<[^>]*>)?\([^)]*\))\s*\.(add|put|update|delete|clear|bulk(Add|Put|Update|Delete))\(/;

  it('no other file of the renderer writes to a table', () => {
    const writing = readdirSync(inRoot('renderer'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .filter((file) =>
        write.test(readFileSync(inRoot('renderer', file), 'utf8').replaceAll(/\s*\n\s*\./g, '.')),
      )
      .filter((file) => !doors.some((door) => file === path.join('db', door)));
    expect(writing).toEqual([]);
  });
});
