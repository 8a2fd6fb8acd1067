import { noMark } from '#shared/domain/access-mark.ts';
import type { ExerciseFacts, OpenedSide } from '#shared/documents/rules/exercise.ts';
import { mirrorQuestionId } from '#shared/domain/exercise.ts';
import { caseForm, mirrorForm } from '#shared/templates/exercises.ts';
import { greyZones } from '#shared/templates/grey-zones.ts';
import { bothPeople, directorId, mayorId } from './rules-facts.ts';
import { timeKommune } from './start-plan-facts.ts';

const opened = {
  workspace: timeKommune,
  today: '2024-04-22',
  form: 'nb',
  people: bothPeople,
  mark: noMark,
  openedAt: '2023-10-23T07:25:00.000Z',
} as const;

const side = (party: 'director' | 'mayor', words: OpenedSide['words']): OpenedSide => ({
  party,
  personId: party === 'mayor' ? mayorId : directorId,
  words,
});

/** A mirror both have opened: one group answered by both with a guess, one by the mayor alone, the rest left open. */
export const openedMirror = (
  fields: Partial<ExerciseFacts> = {},
  written = 'At du ringer meg før sakslisten går ut.',
): ExerciseFacts => ({
  ...opened,
  subject: mirrorForm(timeKommune).subject,
  sides: [
    side('director', {
      [mirrorQuestionId('meetings', 'expect')]: written,
      [mirrorQuestionId('meetings', 'self')]: 'Jeg kommer forberedt.',
    }),
    side('mayor', {
      [mirrorQuestionId('meetings', 'expect')]: 'At vi begynner presis.',
      [mirrorQuestionId('meetings', 'guess')]: 'Hun vil ha sakslisten tidlig.',
      [mirrorQuestionId('media', 'self')]: 'Jeg varsler før jeg uttaler meg.',
    }),
  ],
  ...fields,
});

/** The first case of the app, with what both answered. */
export const answeredCase = (fields: Partial<ExerciseFacts> = {}): ExerciseFacts => {
  const [zone] = greyZones;
  if (zone === undefined) throw new Error('no grey zone');
  return {
    ...opened,
    subject: caseForm(zone, timeKommune).subject,
    sides: [
      side('director', { owner: 'director', why: 'Det er personal.', rule: 'Vi snakker om det i ukemøtet.' }),
      side('mayor', { owner: 'mayor', why: 'Det er min velger som ringer.' }),
    ],
    ...fields,
  };
};
