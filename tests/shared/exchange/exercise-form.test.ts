import { describe, expect, it } from 'vitest';
import { exerciseKindOf, isExercise, type ExerciseForm } from '#shared/domain/exercise.ts';
import type { GreyCase } from '#shared/domain/grey-case.ts';
import { ruleGroups } from '#shared/domain/rule.ts';
import { askedForm } from '#shared/exchange/asked-form.ts';
import { readForm, writeForm } from '#shared/exchange/eval-form.ts';
import { readExerciseForm, storedExercise, writeExerciseForm } from '#shared/exchange/exercise-form.ts';
import { caseForm, mirrorForm, ownCaseForm } from '#shared/templates/exercises.ts';
import { greyZones } from '#shared/templates/grey-zones.ts';
import { exerciseTitle } from '#shared/text/exercise-title.ts';
import { aForm } from '../../support/eval-rows.ts';

const own = (fields: Partial<GreyCase> = {}) =>
  ownCaseForm({
    id: '019a0000-0000-7000-8000-0000000000aa',
    title: 'Eget',
    story: 'Noe skjedde.',
    law: '',
    ...fields,
  } as GreyCase);

describe('what an exercise asks', () => {
  it.each<readonly [string, ExerciseForm]>([
    ['the mirror', mirrorForm(null)],
    [
      'the mirror of a county',
      mirrorForm({
        kind: 'county',
        bodyWord: 'fylkeskommune',
        directorTitle: 'fylkeskommunedirektør',
        councilTitle: 'fylkesting',
      }),
    ],
    ['an own case', own()],
    [
      'the longest own case',
      own({ title: 'ø'.repeat(300), story: 'ø'.repeat(20_000), law: 'ø'.repeat(5_000) }),
    ],
    ...greyZones.map((zone) => [zone.key, caseForm(zone, null)] as const),
  ])('is read again as it was frozen: %s', (_name, form) => {
    expect(readExerciseForm(writeExerciseForm(form))).toEqual(form);
    expect(JSON.stringify(form)).not.toMatch(/[{]\p{L}+[}]/u);
    for (const { text } of form.questions) expect(text.nb).not.toBe('');
  });

  it('asks every group the same three questions, and leads into each', () => {
    const { subject, questions } = mirrorForm(null);
    expect(subject.kind === 'mirror' && subject.groups.map(({ group }) => group)).toEqual(ruleGroups);
    expect(questions.filter(({ isVoluntary }) => isVoluntary).map(({ part }) => part)).toEqual(
      ruleGroups.map(() => 'guess'),
    );
  });

  it.each([
    ['nothing', ''],
    ['an evaluation', writeForm(aForm())],
    ['a story that is too long', writeExerciseForm(own({ story: 'ø'.repeat(20_001) }))],
    ['a case without a story', writeExerciseForm(own({ story: '  ' }))],
    [
      'a question twice',
      writeExerciseForm({ ...own(), questions: [...own().questions, ...own().questions] }),
    ],
    ['another kind than it says', writeExerciseForm({ ...own(), id: 'samspill-forventninger' })],
  ])('is not read from %s', (_name, text) => {
    expect(readExerciseForm(text)).toBeNull();
    expect(() => storedExercise(text)).toThrow('damaged');
  });

  it('never takes the name of a form for evaluations, nor the other way', () => {
    const reserved = readForm(writeForm({ ...aForm(), id: 'samspill-graasone' }));
    expect(reserved).toMatchObject({ ok: false, faults: [{ at: 'id', why: 'wrongId' }] });
    expect(readForm(writeForm({ ...aForm(), id: 'samspill-graasone-2' })).ok).toBe(true);
    expect(
      ['samspill-halvaar', 'samspill-graasone', 'samspill-forventninger', 'own'].map((formKey) =>
        exerciseKindOf({ formKey }),
      ),
    ).toEqual([null, 'case', 'mirror', null]);
    expect(isExercise({ formKey: 'samspill-halvaar' })).toBe(false);
    const form = writeExerciseForm(own());
    expect(askedForm({ formKey: 'samspill-graasone', form })).toEqual(own());
    expect(askedForm({ formKey: 'samspill-halvaar', form })).toBeNull();
  });

  it('has a name of its own in both written forms', () => {
    const [mirror, form] = [writeExerciseForm(mirrorForm(null)), writeExerciseForm(own())];
    const periodTo = '2024-03-12';
    const titles = [
      exerciseTitle({ formKey: 'samspill-forventninger', form: mirror, periodTo }, 'nn'),
      exerciseTitle({ formKey: 'samspill-graasone', form, periodTo }, 'nb'),
      exerciseTitle({ formKey: 'samspill-halvaar', form, periodTo }, 'nb'),
    ];
    expect(titles).toEqual(['Forventingsspegel 12.03.2024', 'Gråsone: Eget', null]);
  });
});
