import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asAnswers, exerciseFault, fittingWords, ownerIn } from '#shared/domain/exercise-answers.ts';
import { exerciseLimits, type ExerciseForm } from '#shared/domain/exercise.ts';
import { caseForm, mirrorForm } from '#shared/templates/exercises.ts';
import { greyZones } from '#shared/templates/grey-zones.ts';
import { sealAnswers } from '#shared/vault/eval-seal.ts';

const mirror = mirrorForm(null);
const forms: readonly ExerciseForm[] = [mirror, ...greyZones.slice(0, 1).map((zone) => caseForm(zone, null))];
const gråsone = forms[1] ?? mirror;

describe('answers of an exercise', () => {
  it('are those that are asked for, and nothing where nothing was written', () => {
    const words = { 'media-expect': 'Ring meg.', 'media-self': ' \n ', hidden: 'x' };
    expect(fittingWords(mirror, words)).toEqual({ 'media-expect': 'Ring meg.' });
    expect(fittingWords(mirror, { 'roles-guess': 'a\u0000b\u001bc\n\td 🙂' })).toEqual({
      'roles-guess': 'abc\n\td 🙂',
    });
    // A name of the language itself is no answer.
    expect(fittingWords(mirror, Object.create({ 'media-expect': 'arvet' }))).toEqual({});
  });

  it('keep whose a case is only when it is somebody', () => {
    const words = { owner: 'council', why: 'Loven sier det' };
    expect([fittingWords(gråsone, words), ownerIn(words)]).toEqual([words, 'council']);
    expect(fittingWords(gråsone, { ...words, owner: 'pressen' })).toEqual({ why: 'Loven sier det' });
    expect(ownerIn({ owner: 'pressen' })).toBeNull();
    expect(ownerIn({})).toBeNull();
  });

  it.each([
    ['nothing is wrong', mirror, {}, null],
    ['a case without an owner', gråsone, { why: 'x' }, { why: 'ownerMissing', question: 'owner' }],
    ['at the limit', gråsone, { owner: 'mayor', why: 'x'.repeat(10_000) }, null],
    ['above it', gråsone, { owner: 'mayor', why: 'x'.repeat(10_001) }, { why: 'tooLong', question: 'why' }],
    [
      'in the mirror',
      mirror,
      { 'employer-guess': 'x'.repeat(2_001) },
      { why: 'tooLong', question: 'employer-guess' },
    ],
  ] as const)('are judged where they stand: %s', (_name, form, words, fault) => {
    expect(exerciseFault(form, words)).toEqual(fault);
  });

  it('always fit the envelope, whatever they are written with', () => {
    const place = { workspaceId: 'w', roundId: 'r', attempt: 1, party: 'mayor', asked: 'f' } as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...forms),
        fc.constantFrom('"', '\\', '\n', '漢', '\ud800', '🙂', '\u2028', 'ø'),
        (form, sign) => {
          const most = exerciseLimits[form.subject.kind];
          const words = Object.fromEntries(
            form.questions.map(({ id }) => [id, sign.repeat(most).slice(0, most)]),
          );
          const fitting = fittingWords(form, { ...words, owner: 'nobody' });
          expect(fittingWords(form, fitting)).toEqual(fitting);
          const sealed = sealAnswers(place, asAnswers(fitting), (length) => new Uint8Array(length));
          expect(sealed).not.toBeNull();
        },
      ),
    );
  });
});
