import { describe, expect, it } from 'vitest';
import { policyKinds } from '#shared/domain/policy.ts';
import { writtenForms } from '#shared/domain/written-form.ts';
import { meetingRules } from '#shared/templates/mandate-meetings.ts';
import { policyKept, policyQuestionGroups, policyQuestions } from '#shared/templates/policy-questions.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { fillTerms, termsOf } from '#shared/templates/terminology.ts';

const county = {
  kind: 'county',
  bodyWord: 'fylkeskommune',
  directorTitle: 'fylkeskommunedirektør',
  councilTitle: 'fylkesting',
} as const;

describe('the questions about the kommune as employer', () => {
  it('have each their own key, a group and a source, and are questions in both written forms', () => {
    const keys = policyQuestions.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { group, question, why, sources } of policyQuestions) {
      expect(policyQuestionGroups).toContain(group);
      expect(sources.length).toBeGreaterThan(0);
      for (const form of writtenForms) {
        expect(question[form]).toMatch(/\?$/);
        expect(why[form]).toMatch(/\.$/);
      }
      expect(question.nb).not.toBe(question.nn);
    }
  });

  it('begin with the four recommendations, and every group has some', () => {
    const first = policyQuestions.slice(0, 4).map(({ key }) => key);
    expect(first).toEqual(['pol-revisjon', 'pol-samfunnsdel', 'pol-hovedavtalen', 'pol-lonnspolitikk']);
    for (const group of policyQuestionGroups)
      expect(policyQuestions.some((question) => question.group === group)).toBe(true);
  });

  it('have the words of a fylkeskommune where it is one', () => {
    const texts = [
      ...policyQuestions.map(({ question }) => question),
      ...meetingRules.map(({ text }) => text),
    ];
    const said = texts.map((text) => fillTerms(text.nn, termsOf(county, 'nn'))).join(' ');
    expect(said).toContain('fylkestinget');
    expect(said).toContain('fylkeskommunedirektøren');
    expect(said).not.toMatch(/kommunestyret| kommunedirektøren/);
  });
});

describe('what is to be preserved', () => {
  it('is policy and strategy, and delegation, each by its paragraph, and no other', () => {
    const lines = policyKinds.map((kind) => {
      const law = policyKept(kind);
      return law === null ? null : sourceLine(law, 'nb');
    });
    expect(lines).toEqual([
      'bevaringsforskrifta § 32',
      'bevaringsforskrifta § 32',
      'bevaringsforskrifta § 21',
      null,
      null,
    ]);
  });
});
