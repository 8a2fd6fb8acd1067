import { expect, it } from 'vitest';
import { hitRoute } from '#renderer/features/search/hit-route.ts';
import { hitWords } from '#renderer/features/search/hit-words.ts';
import { writeExerciseForm } from '#shared/exchange/exercise-form.ts';
import { noFilter, passes, type FilterContext } from '#shared/search/filter.ts';
import { mirrorForm } from '#shared/templates/exercises.ts';
import { aRoundRow } from './rows.ts';

const find: FilterContext['find'] = () => undefined;
const form = writeExerciseForm(mirrorForm(null));
const round = { formKey: 'samspill-forventninger', form, number: 0, periodTo: '2024-03-12' };
const mirror = aRoundRow('m', { ...round, state: 'opened' });

it('a mirror is found as what it is, where it stands', () => {
  expect(hitRoute(mirror, { find, next: () => undefined, matterOf: () => null })).toEqual({
    room: 'rules',
    view: 'exercise',
    id: mirror.row.id,
  });
  expect(hitWords(mirror, { find, form: 'nb', workspace: null })).toMatchObject({
    title: 'Forventningsspeil 12.03.2024',
    about: ['Forventningsspeil', 'åpnet'],
  });
  const context = { find, topicDays: () => [], termId: null, withoutOwn: false };
  expect(passes(mirror, { ...noFilter, kind: 'rule' }, context)).toBe(true);
  expect(passes(mirror, { ...noFilter, kind: 'evaluation' }, context)).toBe(false);
});
