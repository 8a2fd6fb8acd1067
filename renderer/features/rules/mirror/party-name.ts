import type { ExerciseParty } from '#renderer/db/repositories/exercise-answers.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { textIn } from '#shared/text/text.ts';

/** The name, also of somebody who is no longer here. */
export const partyName = ({ person }: Pick<ExerciseParty, 'person'>, form: WrittenForm): string =>
  person?.name ?? textIn(form).mirror.exercise.someone;

/** «Kari», «Kari og Ola» */
export const partyNames = (parties: readonly Pick<ExerciseParty, 'person'>[], form: WrittenForm): string =>
  parties.map((party) => partyName(party, form)).join(' og ');
