import { describe, expect, test } from 'vitest';
import { writtenForms } from '#shared/domain/written-form.ts';
import { bankEntries, bankEntry, questions, questionThemes } from '#shared/templates/question-bank.ts';
import { greyZones } from '#shared/templates/grey-zones.ts';
import { describeSource } from '#shared/templates/sources.ts';
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
    for (const entry of bankEntries) expect(bankEntry(entry.key)).toBe(entry);
    expect(bankEntry('not-in-the-bank')).toBeNull();
  });

  test('stands whole in both forms, also for a fylkeskommune, and asks', () => {
    for (const { key, title, text } of bankEntries)
      for (const form of writtenForms)
        for (const titles of [null, county]) {
          const shown = fillTerms(`${title[form]}\n${text[form]}`, termsOf(titles, form));
          expect(shown, key).toMatch(/^[\p{Lu}«][^{}]+\?$/u);
          if (titles !== null)
            expect(shown, key).not.toMatch(/kommunestyre|formannskap|(?<!fylkes)kommunedirektør/iu);
        }
  });

  test('asks in a case as many questions in one form as in the other', () => {
    for (const { key, questions: asked } of greyZones) {
      expect(asked.nn.length, key).toBe(asked.nb.length);
      for (const line of [...asked.nb, ...asked.nn]) expect(line, key).toMatch(/\?$/);
    }
  });

  test('says for every question and case what it builds on', () => {
    for (const { key, sources } of bankEntries) {
      expect(sources.length, key).toBeGreaterThan(0);
      for (const ref of sources) expect(describeSource(ref, 'nn').title, key).toBeTruthy();
    }
  });
});
