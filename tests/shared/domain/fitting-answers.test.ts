import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noAnswers, scores } from '#shared/domain/eval-answers.ts';
import { formLimits } from '#shared/domain/eval-form.ts';
import { fittingAnswers, isUnanswered } from '#shared/domain/fitting-answers.ts';
import { sealAnswers } from '#shared/vault/eval-seal.ts';
import { aForm } from '../../support/eval-rows.ts';

const form = aForm();

describe('answers that fit the form', () => {
  it('are those the form asks for, and nothing else', () => {
    expect(
      fittingAnswers(form, {
        scores: { a1: 5, hidden: 1 },
        frequency: 'daily',
        words: { o1: 'Vi snakker.', other: 'Noe' },
      }),
    ).toEqual({ scores: { a1: 5 }, frequency: 'daily', words: { o1: 'Vi snakker.' } });
    expect(fittingAnswers(form, { ...noAnswers, frequency: 'hourly' }).frequency).toBeNull();
    expect(fittingAnswers(form, { ...noAnswers, words: { o1: ' \n ' } })).toEqual(noAnswers);
  });

  it('lose no word, line or letter that can be read', () => {
    const words = { o1: 'Første linje\n\tandre – æøå čđŋ 🙂\u200d' };
    expect(fittingAnswers(form, { ...noAnswers, words }).words).toEqual(words);
    expect(fittingAnswers(form, { ...noAnswers, words: { o1: 'a\u0000b\u001bc' } }).words).toEqual({
      o1: 'abc',
    });
  });

  it('are never longer than an envelope holds, whatever was pasted, and fit again as they are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5000, size: 'max' }),
      fc.constantFrom('"', '\\', '\n', '\u0001', '\ud800', '🙂').map((sign) => sign.repeat(5000)),
    );
    const questions = Array.from({ length: formLimits.questions }, (_, at) => ({
      id: `o${at}`,
      text: { nb: 'Hva?', nn: 'Kva?' },
    }));
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 6, maxLength: 6 }),
        fc.constantFrom(...scores),
        (texts, score) => {
          const words = Object.fromEntries(texts.map((one, at) => [`o${at}`, one]));
          const long = { ...form, questions };
          const fitting = fittingAnswers(long, { scores: { a1: score }, frequency: null, words });
          expect(fittingAnswers(long, fitting)).toEqual(fitting);
          const place = { workspaceId: 'w', roundId: 'r', attempt: 1, party: 'mayor' } as const;
          expect(sealAnswers(place, fitting, (length) => new Uint8Array(length))).not.toBeNull();
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('nothing answered', () => {
  it('is no score, no frequency and no words', () => {
    expect(isUnanswered(noAnswers)).toBe(true);
    expect(isUnanswered({ ...noAnswers, words: { o1: '  ' } })).toBe(true);
    expect(isUnanswered({ ...noAnswers, scores: { a1: 'none' } })).toBe(false);
    expect(isUnanswered({ ...noAnswers, frequency: 'daily' })).toBe(false);
    expect(isUnanswered({ ...noAnswers, words: { o1: 'x' } })).toBe(false);
  });
});
