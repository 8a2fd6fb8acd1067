import { describe, expect, it } from 'vitest';
import { termReport } from '#shared/documents/evaluation/term.ts';
import { writtenForms } from '#shared/domain/written-form.ts';
import { termFacts } from '../../../support/evaluation-facts.ts';

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
