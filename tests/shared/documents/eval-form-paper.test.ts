import { describe, expect, it } from 'vitest';
import { documentSchema } from '#shared/documents/document.ts';
import { formPaper } from '#shared/documents/eval-form-paper.ts';
import { ourForm } from '#shared/templates/eval-form.ts';
import { timeKommune } from '../../support/start-plan-facts.ts';

const paper = (form: 'nb' | 'nn', content = ourForm) =>
  formPaper({
    content,
    workspace: timeKommune,
    form,
    today: '2024-04-15',
    round: 'Halvårsevaluering vår 2024',
  });

describe('the form on paper', () => {
  it('holds every statement with six empty boxes, and lines for what is said in words', () => {
    const { blocks } = documentSchema.parse(paper('nn'));
    const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(rows.map(([statement]) => statement?.text)).toEqual(ourForm.statements.map(({ text }) => text.nn));
    expect(rows.every((row) => row.filter(({ box }) => box === 'empty').length === 6)).toBe(true);
    const ruled = blocks.flatMap((block) => (block.kind === 'ruled' ? [block.lines.length] : []));
    // Name and day, how often, three questions.
    expect(ruled).toEqual([2, 0, 4, 4, 4]);
  });

  it('leaves out a dimension nothing is asked about', () => {
    const some = { ...ourForm, statements: ourForm.statements.slice(0, 4), frequency: null, questions: [] };
    const headings = paper('nb', some).blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.text] : [],
    );
    expect(headings).toEqual(['Tillit og åpenhet']);
  });
});
