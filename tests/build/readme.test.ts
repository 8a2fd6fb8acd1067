import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePolicy } from '#electron/services/policy-file.ts';
import { openFields, registry, rowFields } from '#shared/exchange/registry.ts';
import { tableNames } from '#shared/exchange/table-name.ts';
import { manifest, inRoot } from '../../build/project.ts';

const readme = readFileSync(inRoot('README.md'), 'utf8');

/** The cells of the row of a table that begins with the words. */
const row = (first: string): readonly string[] => {
  const line = readme.split('\n').find((text) => text.replaceAll(/\s+/g, ' ').startsWith(`| ${first} |`));
  return line?.split('|').map((cell) => cell.trim()) ?? [];
};
const named = (cell: string | undefined): string[] =>
  [...(cell ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name ?? '');

describe('what the README says can be read on the disk', () => {
  test.each(tableNames)('of %s is what storing leaves in the open', (table) => {
    const [, , said] = row(`\`${table}\``);
    expect(said, `a row for ${table}`).toBeDefined();
    expect(named(said).toSorted()).toEqual(openFields(registry[table]).toSorted());
  });

  test('of every row is what `commit` keeps itself', () => {
    expect(named(row('every row')[2]).toSorted()).toEqual([...rowFields].toSorted());
  });
});

describe('the README', () => {
  test('names only tests and files that are there', () => {
    const files = [...readme.matchAll(/`((?:tests|build|shared|electron|renderer)\/[\w./-]+)`/g)].map(
      ([, file]) => file ?? '',
    );
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter((file) => !existsSync(inRoot(file)))).toEqual([]);
  });

  test('names only commands that are there', () => {
    const commands = [...readme.matchAll(/`npm run ([\w:]+)/g)].map(([, name]) => name ?? '');
    const scripts = Object.keys(manifest().scripts);
    expect(commands.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  test('shows a policy that works', () => {
    const [, policy = ''] = /```json\n(\{\s*"format": "samspill-policy"[\s\S]*?)```/.exec(readme) ?? [];
    const around = { platform: 'win32', home: 'C:\\Users\\kari', env: { HOMESHARE: 'H:' } };
    expect(parsePolicy(policy, around)).toMatchObject({
      ok: true,
      value: {
        lockAfter: 10,
        backupFolder: 'H:\\Samspill',
        templateFolder: '\\\\server\\felles\\Samspill-maler',
      },
    });
  });
});
