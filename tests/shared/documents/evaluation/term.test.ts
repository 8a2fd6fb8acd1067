import { describe, expect, it } from 'vitest';
import { termReport } from '#shared/documents/evaluation/term.ts';
import { writtenForms } from '#shared/domain/written-form.ts';
import type { EvalFormContent } from '#shared/domain/eval-form.ts';
import type { TermFacts } from '#shared/documents/evaluation/facts.ts';
import {
  answered,
  evaluationForm,
  exemptAccess,
  openAccess,
  termFacts,
} from '../../../support/evaluation-facts.ts';

const rowsUnder = (document: ReturnType<typeof termReport>, caption: RegExp): string[][] =>
  document.blocks.flatMap((block) =>
    block.kind === 'table' && caption.test(block.caption)
      ? block.rows.map((row) => row.map(({ text }) => text))
      : [],
  );

describe('the report of a term', () => {
  it.each([0, 1, 8])('holds with %i rounds', (count) => {
    const document = termReport(termFacts(count));
    expect(JSON.stringify(document)).not.toMatch(/undefined|NaN/);
    expect(rowsUnder(document, /ferdigstilt/)).toHaveLength(count);
  });

  it('says what has become of the measures by now, and what was known where their follow-up is gone', () => {
    const [round] = termFacts(1).rounds;
    const open = round?.snapshot.measures.filter(({ title }) => !title.startsWith('SKJERMET')) ?? [];
    const statuses = (states: ReadonlyMap<string, 'done' | null>) =>
      rowsUnder(termReport(termFacts(1, { states })), /^3 tiltak, /).map(([, , , status]) => status);
    expect(statuses(new Map(open.map(({ id }) => [id, 'done'])))).toEqual(['Gjort', 'Gjort', 'Gjort']);
    expect(statuses(new Map(open.map(({ id }) => [id, null])))).toEqual(['Åpent', 'Åpent', 'Åpent']);
  });

  it.each(writtenForms)('keeps what is exempt, and every answer, out (%s)', (form) => {
    const facts = termFacts(3, { choices: { form, means: true } });
    const rounds = facts.rounds.map((round) => ({
      ...round,
      answerConsents: ['director', 'mayor'] as const,
    }));
    expect(JSON.stringify(termReport({ ...facts, rounds }))).not.toMatch(/SKJERMET|HEMMELIG/);
  });

  it('shows means only when they are asked for', () => {
    const drawings = (means: boolean) =>
      termReport(termFacts(3, { choices: { form: 'nb', means } })).blocks.filter(
        ({ kind }) => kind === 'drawing',
      );
    expect(drawings(true).length).toBeGreaterThan(drawings(false).length);
    expect(JSON.stringify(drawings(false))).not.toMatch(/snitt/i);
  });

  it('has nothing of a round that is exempt as a whole but its basis, and never calls itself open then', () => {
    const facts = termFacts(3);
    const [first, second, third] = facts.rounds;
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('there are three');
    const { snapshot } = second;
    const shielded = {
      ...second,
      snapshot: {
        ...snapshot,
        access: exemptAccess,
        themes: snapshot.themes.map((theme) => ({ ...theme, agreed: 'HELE-RUNDEN', access: openAccess })),
        dimensions: snapshot.dimensions.map((one) => ({
          ...one,
          summary: 'HELE-RUNDEN',
          access: openAccess,
        })),
        measures: snapshot.measures.map((one) => ({ ...one, title: 'HELE-RUNDEN' })),
        rules: snapshot.rules.map((one) => ({ ...one, after: 'HELE-RUNDEN' })),
      },
    };
    const document = termReport({ ...facts, rounds: [first, shielded, third] });
    expect(JSON.stringify(document)).not.toContain('HELE-RUNDEN');
    expect(JSON.stringify(document)).toContain('Hele runden er unntatt offentlighet, jf. offentleglova');
    expect(document.accessMark).toBe('Offentlig, unntatt 7 deler');
    // Neither drawn nor in the means: two rounds are left.
    expect(rowsUnder(document, /^Slik har utsagnene/)).toHaveLength(2);
    expect(rowsUnder(document, /runde for runde$/).every((row) => row.length === 4)).toBe(true);
    const alone = termReport({ ...facts, rounds: [shielded] });
    expect(alone.accessMark).toBe('Offentlig, unntatt 1 del');
  });

  it('is not called open where nobody has said so', () => {
    const facts = termFacts(1);
    const rounds = facts.rounds.map((round) => ({
      ...round,
      snapshot: {
        ...round.snapshot,
        access: { ...openAccess, status: 'undecided' as const },
        themes: [],
        dimensions: [],
        earlierMeasures: [],
      },
    }));
    expect(termReport({ ...facts, rounds }).accessMark).toBe('Offentlig, ikke vurdert');
  });

  it('says of each round when it was opened and who answered, and of the record what the case system asks', () => {
    const facts = termFacts(2);
    const rounds = facts.rounds.map((round, index) => ({
      ...round,
      snapshot: { ...round.snapshot, openedAt: `202${4 + index}-06-20T10:00:00.000Z` },
    }));
    const document = termReport({ ...facts, rounds });
    const text = JSON.stringify(document);
    expect(text).toContain('20.06.2024');
    expect(text).toContain('20.06.2025');
    const rows = Object.fromEntries(
      document.blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : [])),
    );
    expect(rows).toMatchObject({
      Tittel: 'Halvårsevalueringer. Valgperioden 2023–2027',
      'Skapt av': 'Time kommune: Astrid Demodal, Torleiv Eksempelvik og Máret Prøvesen',
      Mottaker: 'Formannskapet',
      Dokumentdato: '13.11.2024',
      Saksnummer: '2024/1234',
    });
  });

  describe('never tells an individual answer by a mean', () => {
    const meansOf = (change: (facts: TermFacts) => TermFacts): readonly string[] => [
      ...new Set(rowsUnder(termReport(change(termFacts(2))), /runde for runde$/).map(([name]) => name ?? '')),
    ];
    const information = 'Informasjon';
    const withForms = (first: EvalFormContent, second: EvalFormContent) => (facts: TermFacts) => ({
      ...facts,
      opened: facts.opened.map((one, index) => ({ ...one, form: index === 0 ? first : second })),
    });
    const without = (...ids: string[]): EvalFormContent => ({
      ...evaluationForm,
      statements: evaluationForm.statements.filter(({ id }) => !ids.includes(id)),
    });
    const inC = evaluationForm.statements.filter(({ dimension }) => dimension === 'C').map(({ id }) => id);

    it('shows a dimension that all answered', () => {
      expect(meansOf((facts) => facts)).toContain(information);
    });

    it('where a party has given one figure only', () => {
      const [kept = '', ...others] = inC;
      const few = answered.map((one) => ({
        ...one,
        answers: {
          ...one.answers,
          scores: {
            ...one.answers.scores,
            ...(one.party === 'mayor' ? Object.fromEntries(others.map((id) => [id, 'none' as const])) : {}),
            [kept]: 2 as const,
          },
        },
      }));
      const shown = meansOf((facts) => ({
        ...facts,
        opened: facts.opened.map((one) => ({ ...one, answered: few })),
      }));
      expect(shown).not.toContain(information);
      expect(shown).not.toEqual([]);
    });

    it('where one statement is not shared, and could be reckoned from the report of the round', () => {
      const [gone = ''] = inC;
      expect(meansOf(withForms(without(gone), evaluationForm))).not.toContain(information);
      expect(meansOf(withForms(evaluationForm, without(gone)))).not.toContain(information);
    });

    it('where it is exempt in a round, or is that of the deputy mayor', () => {
      const header = (consents: TermFacts['rounds'][number]['answerConsents']) => {
        const facts = termFacts(2);
        const rounds = facts.rounds.map((round) => ({ ...round, answerConsents: consents }));
        return JSON.stringify(rowsUnder(termReport({ ...facts, rounds }), /runde for runde$/));
      };
      expect(header([])).not.toContain('Varaordfører');
      expect(header(['deputy'])).toContain('Varaordfører');
      expect(meansOf((facts) => facts)).not.toContain('Felles lederskap og arbeidsgiverrolle');
    });
  });

  it('says when the forms differ, so that nobody compares what cannot be compared', () => {
    const facts = termFacts(2);
    const [first, second] = facts.rounds;
    if (first === undefined || second === undefined) throw new Error('there are two');
    const form = { ...second.snapshot.form, version: 2 };
    const changed = { ...facts, rounds: [first, { ...second, snapshot: { ...second.snapshot, form } }] };
    expect(JSON.stringify(termReport(facts))).not.toContain('Skjemaet er endret underveis');
    expect(JSON.stringify(termReport(changed))).toContain('Skjemaet er endret underveis');
  });
});
