import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { writtenForms, type WrittenForm } from '#shared/domain/written-form.ts';
import { sourceList } from '#shared/templates/source-list.ts';
import { termsOf, type Titles } from '#shared/templates/terminology.ts';
import { demoStrings } from './demo-strings.ts';
import { gap, shownStrings, type ShownString } from './shown-strings.ts';

const root = path.join(import.meta.dirname, '../..');

const bodies: readonly Titles[] = [
  { kind: 'municipality', bodyWord: 'kommune', directorTitle: 'rådmann', councilTitle: 'bystyre' },
  { kind: 'municipality', bodyWord: 'herad', directorTitle: 'kommunedirektør', councilTitle: 'heradsstyre' },
  {
    kind: 'municipality',
    bodyWord: 'kommune',
    directorTitle: 'kommunedirektør',
    councilTitle: 'kommunestyre',
  },
  { kind: 'county', bodyWord: 'fylkeskommune', directorTitle: 'fylkesrådmann', councilTitle: 'fylkesting' },
  {
    kind: 'county',
    bodyWord: 'fylkeskommune',
    directorTitle: 'fylkeskommunedirektør',
    councilTitle: 'fylkesting',
  },
];

const termStrings: readonly ShownString[] = writtenForms.flatMap((form) =>
  bodies.flatMap((body) =>
    Object.values<string>({ ...termsOf(body, form) }).map((text) => ({ form, text, file: 'terminology.ts' })),
  ),
);

/** Titles of sources are quoted as they stand, in bokmål in both forms. */
const titleStrings: readonly ShownString[] = Object.values(sourceList).flatMap(({ title }) =>
  typeof title === 'string' ? [{ form: 'nb' as const, text: title, file: 'source-list.ts' }] : [],
);

const shown = [
  ...shownStrings(root, ['shared/text', 'shared/templates', 'shared/calendar']),
  ...termStrings,
  ...titleStrings,
  ...demoStrings,
];

describe.each([
  ['nb', 'nb_NO'],
  ['nn', 'nn_NO'],
] as const)('every word in %s', (form, dictionary) => {
  const words = wordsOf(form);
  const known = knownWords(form);

  test('is in the dictionary or in the reviewed list', () => {
    const unknown = misspelt([...words.keys()], dictionary).filter((word) => !isKnown(known, word));
    expect(unknown.map((word) => `${word} (${words.get(word)})`).join('\n')).toBe('');
  });

  test('of the reviewed list is used, and the list is in order', () => {
    expect(known.filter((word) => ![...words.keys()].some((used) => isKnown([word], used))).join('\n')).toBe(
      '',
    );
    expect(known).toEqual([...new Set(known)].toSorted((a, b) => a.localeCompare(b, 'nb')));
  });
});

/** The words of a form with a file each stands in. Tokens, quoted headings in nynorsk and cut words are left out. */
function wordsOf(form: WrittenForm): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const { text, file } of shown.filter((one) => one.form === form)) {
    const plain = text
      .replace(/\{\p{L}+\}/gu, ' ')
      .replace(/\S+:\/\/\S+/g, ' ')
      // The letter of a menu that Alt chooses.
      .replace(/&(?=\p{L})/gu, '');
    for (const [word] of plain.matchAll(
      new RegExp(`[\\p{L}\\p{M}${gap}]+(?:-[\\p{L}\\p{M}${gap}]+)*(?:-(?!\\d))?`, 'gu'),
    ))
      if (!word.includes(gap) && !words.has(word)) words.set(word, file);
  }
  return words;
}

/** One run of hunspell over all words; a word with hyphens must be right in each part. */
function misspelt(words: readonly string[], dictionary: string): readonly string[] {
  const parts = [...new Set(words.flatMap((word) => word.split('-')))].filter((part) => part.length > 1);
  const run = spawnSync('hunspell', ['-d', dictionary, '-i', 'utf-8', '-l'], {
    input: `${parts.join('\n')}\n`,
    encoding: 'utf8',
  });
  if (run.status !== 0)
    throw new Error(
      `The spelling of the texts needs hunspell with its Norwegian dictionaries: apt-get install hunspell hunspell-no. ${run.error?.message ?? run.stderr}`,
    );
  const wrong = new Set(run.stdout.split('\n'));
  return words.filter((word) => word.split('-').some((part) => wrong.has(part)));
}

/** A word of the list may begin a sentence; a name keeps its capital. */
function isKnown(known: readonly string[], word: string): boolean {
  return known.includes(word) || known.includes(word.charAt(0).toLowerCase() + word.slice(1));
}

function knownWords(form: WrittenForm): readonly string[] {
  return fs
    .readFileSync(path.join(import.meta.dirname, `known-words-${form}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}
