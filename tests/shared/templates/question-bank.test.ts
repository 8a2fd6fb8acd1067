import { describe, expect, test } from 'vitest';
import { writtenForms } from '#shared/domain/written-form.ts';
import { bankEntries, questions, questionThemes } from '#shared/templates/question-bank.ts';
import { greyZones } from '#shared/templates/grey-zones.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { fillTerms, termsOf, type Titles } from '#shared/templates/terminology.ts';

const county: Titles = {
  kind: 'county',
  bodyWord: 'fylkeskommune',
  directorTitle: 'fylkeskommunedirektør',
  councilTitle: 'fylkesting',
};

describe('the question bank', () => {
  test('has questions on every theme and at least twelve cases, each with a key of its own', () => {
    expect(new Set(questions.map(({ theme }) => theme))).toEqual(new Set(questionThemes));
    expect(greyZones.length).toBeGreaterThanOrEqual(12);
    expect(new Set(bankEntries.map(({ key }) => key)).size).toBe(bankEntries.length);
  });

  test('stands whole in both forms, also for a fylkeskommune, and asks', () => {
    const shown = (titles: Titles | null) =>
      writtenForms.flatMap((form) =>
        bankEntries.map(({ title, text }) =>
          fillTerms(`${title[form]}\n${text[form]}`, termsOf(titles, form)),
        ),
      );
    const all = [...shown(null), ...shown(county)];
    expect(all.filter((words) => !/^[\p{Lu}«][^{}]+\?$/u.test(words))).toEqual([]);
    const municipal = /kommunestyre|formannskap|(?<!fylkes)kommunedirektør/iu;
    expect(shown(county).filter((words) => municipal.test(words))).toEqual([]);
  });

  test('asks in a case as many questions in one form as in the other', () => {
    expect(greyZones.filter(({ questions: { nb, nn } }) => nb.length !== nn.length)).toEqual([]);
    const asked = greyZones.flatMap(({ questions: { nb, nn } }) => [...nb, ...nn]);
    expect(asked.filter((line) => !line.endsWith('?'))).toEqual([]);
  });

  test('says for every question and case what it builds on', () => {
    const lines = bankEntries.map(({ sources }) => sources.map((ref) => sourceLine(ref, 'nn')).join('; '));
    expect(lines.filter((line) => line === '')).toEqual([]);
  });
});
