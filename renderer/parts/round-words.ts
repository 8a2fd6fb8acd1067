import type { PartyStatus, RoundStatus } from '#renderer/db/repositories/eval-status.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { formatDay } from '#shared/text/dates.ts';
import { textIn, type Text } from '#shared/text/text.ts';

/** Where a round is as people speak of it: after the opening comes the talk, and then the outcome is approved. */
export type RoundStage = keyof Text['evaluation']['steps'];

export const stageOf = ({ round, step }: Pick<RoundStatus, 'round' | 'step'>): RoundStage =>
  step === 'opened' ? stageAfterOpening(round) : step;

const stageAfterOpening = ({ talkStartedAt, talkEndedAt }: EvalRound): RoundStage => {
  if (talkEndedAt !== null) return 'approving';
  return talkStartedAt === null ? 'opened' : 'talking';
};

/** What a reader of the round can do now, or waits for; several short sentences. */
export const nextWords = (status: RoundStatus, me: PersonId | null, today: Day, form: WrittenForm): string =>
  sentences(status, me, today, form).join(' ');

/** The names as one says them: «Kari og Ola», «Kari, Ola og Anne». */
export const namesOf = (parties: readonly Pick<PartyStatus, 'person'>[], form: WrittenForm): string => {
  const names = parties.map(({ person }) => person?.name ?? textIn(form).evaluationRound.someone);
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} og ${names.at(-1)}`;
};

/** Those of the two who have not confirmed the terms. */
export const unconfirmed = ({ parties }: Pick<RoundStatus, 'parties'>): readonly PartyStatus[] =>
  parties.filter(({ party, hasConfirmedTerms }) => party !== 'deputy' && !hasConfirmedTerms);

/** Those whose envelope is waited for. */
export const unsubmitted = ({ parties }: Pick<RoundStatus, 'parties'>): readonly PartyStatus[] =>
  parties.filter(({ hasSubmitted, staysOut }) => !hasSubmitted && !staysOut);

const sentences = (
  status: RoundStatus,
  me: PersonId | null,
  today: Day,
  form: WrittenForm,
): readonly string[] => {
  const { mine } = textIn(form).evaluation;
  const { answerBy, talkOn } = status.round;
  const inWords = (day: Day) => formatDay(day, form, 'long');
  const deadline =
    answerBy === null ? [] : [(answerBy < today ? mine.late : mine.answerBy)(inWords(answerBy))];
  const talk = talkOn === null || talkOn < today ? [] : [mine.talk(inWords(talkOn))];
  const missing = unconfirmed(status);
  switch (stageOf(status)) {
    case 'terms':
      return [
        missing.some(({ personId }) => personId === me)
          ? mine.confirm
          : mine.waitConfirm(namesOf(missing, form)),
      ];
    case 'answer':
      return [mine.answer, ...deadline];
    case 'waiting':
      return [mine.waitAnswers(namesOf(unsubmitted(status), form)), ...deadline];
    case 'open':
      return [mine.open];
    case 'opened':
      return [mine.opened, ...talk];
    case 'approving':
      return [mine.approving];
    default:
      return [];
  }
};
