import { describe, expect, it } from 'vitest';
import { formLimits, type EvalFormContent } from '#shared/domain/eval-form.ts';
import { formFrom, readForm, storedForm, writeForm } from '#shared/exchange/eval-form.ts';
import { ourForm } from '#shared/templates/eval-form.ts';

const both = (words: string) => ({ nb: words, nn: words });

const form: EvalFormContent = {
  id: 'bygda',
  version: 1,
  title: both('Skjema'),
  dimensions: [{ id: 'A', name: both('Tillit') }],
  statements: [
    { id: 'b-1', version: 1, dimension: 'A', text: both('Vi hilser.'), source: null },
    { id: 'b-2', version: 1, dimension: 'A', text: both('Vi svarer.'), source: null },
  ],
  frequency: null,
  questions: [{ id: 'o-1', text: both('Hva nå?') }],
};

const [first, second] = form.statements;
const withSecond = (fields: object) => ({ ...form, statements: [first, { ...second, ...fields }] });
const faultsOf = (value: unknown) => {
  const reading = formFrom(value);
  return reading.ok ? [] : reading.faults;
};

describe('a form at the door', () => {
  it('comes back as it was, and the same form is always the same text', () => {
    expect(readForm(writeForm(form))).toEqual({ ok: true, value: form });
    const turned = Object.fromEntries(Object.entries(ourForm).toReversed()) as unknown as EvalFormContent;
    expect(writeForm(turned)).toBe(writeForm(ourForm));
  });

  it.each([
    ['a missing id', withSecond({ id: undefined }), { at: 'statements.1.id', why: 'missing' }],
    ['an empty id', withSecond({ id: '' }), { at: 'statements.1.id', why: 'missing' }],
    ['a doubled id', withSecond({ id: 'b-1' }), { at: 'statements.1.id', why: 'twice', name: 'b-1' }],
    [
      'an id that a question has too',
      { ...form, questions: [{ id: 'b-1', text: both('Hva nå?') }] },
      { at: 'questions.0.id', why: 'twice', name: 'b-1' },
    ],
    ['an id with a space', withSecond({ id: 'b 2' }), { at: 'statements.1.id', why: 'wrongId', name: 'b 2' }],
    [
      'a dimension that is not there',
      withSecond({ dimension: 'X' }),
      { at: 'statements.1.dimension', why: 'unknownDimension', name: 'X' },
    ],
    [
      'a statement of 2 000 characters',
      withSecond({ text: { nb: 'a'.repeat(2_000), nn: 'b' } }),
      { at: 'statements.1.text.nb', why: 'tooLong', detail: [2_000, formLimits.statementText] },
    ],
    [
      'a blank statement',
      withSecond({ text: { nb: ' ', nn: 'b' } }),
      { at: 'statements.1.text.nb', why: 'missing' },
    ],
    ['a field we do not know', { ...form, score: 1 }, { at: '', why: 'unknownField', name: 'score' }],
    ['no statements', { ...form, statements: [] }, { at: 'statements', why: 'tooFew' }],
    ['a list for a form', [], { at: '', why: 'wrongShape' }],
    [
      'too many statements',
      {
        ...form,
        statements: Array.from({ length: 121 }, (_, index) => ({ ...first, id: `n-${index}` })),
      },
      { at: 'statements', why: 'tooMany', detail: [121, formLimits.statements] },
    ],
  ])('refuses %s and says where', (_name, value, fault) => {
    expect(faultsOf(value)).toEqual([fault]);
  });

  it('takes what is just within the limits', () => {
    expect(faultsOf(withSecond({ text: both('å'.repeat(formLimits.statementText)) }))).toEqual([]);
  });

  it('tells of all that is wrong at once, but of no more than can be read', () => {
    const statements = Array.from({ length: 100 }, () => ({ ...first, text: both('') }));
    expect(faultsOf({ ...form, statements })).toHaveLength(20);
  });

  it.each(['', 'ikke et skjema', '{"__proto__":{}}', '[['.repeat(40)])('refuses %j', (text) => {
    expect(readForm(text).ok).toBe(false);
    expect(() => storedForm(text)).toThrow(/damaged/);
  });
});
