import type { Day } from '#shared/calendar/day.ts';
import type { EvalFormContent } from '#shared/domain/eval-form.ts';
import type { EvalRound, ReportReaders } from '#shared/domain/eval-round.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { Person, PersonRole } from '#shared/domain/person.ts';

/** The terms of a round as they stand on the page; null where nothing is chosen. */
export interface RoundForm {
  readonly directorId: PersonId | null;
  readonly mayorId: PersonId | null;
  readonly hasDeputy: boolean;
  readonly deputyId: PersonId | null;
  readonly periodFrom: Day | null;
  readonly periodTo: Day | null;
  readonly content: EvalFormContent;
  readonly reportTo: ReportReaders;
  readonly sharing: string;
  readonly answerBy: Day | null;
  readonly talkOn: Day | null;
}

/** What may be wrong with them; the words are `evaluation.form.errors`. */
export type RoundFault = 'people' | 'deputy' | 'days' | 'wrongWay' | 'deadlinePassed' | 'talkFirst';

/** Those who can fill a role. More than one where a new person has come before the old one is taken out. */
export const peopleIn = (role: PersonRole, people: readonly Person[]): readonly Person[] =>
  people.filter((person) => person.role === role);

/** What a round begins as: those in office, the period we propose, and nothing agreed on who else sees the report. */
export const newRoundForm = (
  people: readonly Person[],
  period: { readonly from: Day; readonly to: Day },
  content: EvalFormContent,
): RoundForm => ({
  directorId: onlyOne('director', people),
  mayorId: onlyOne('mayor', people),
  hasDeputy: false,
  deputyId: onlyOne('deputyMayor', people),
  periodFrom: period.from,
  periodTo: period.to,
  content,
  reportTo: 'nobody',
  sharing: '',
  answerBy: null,
  talkOn: null,
});

/** The form of a round that is proposed already, to change it. */
export const formOfRound = (
  round: EvalRound,
  content: EvalFormContent,
  people: readonly Person[],
): RoundForm => ({
  directorId: round.directorId,
  mayorId: round.mayorId,
  hasDeputy: round.deputyId !== null,
  deputyId: round.deputyId ?? onlyOne('deputyMayor', people),
  periodFrom: round.periodFrom,
  periodTo: round.periodTo,
  content,
  reportTo: round.reportTo,
  sharing: round.sharing,
  answerBy: round.answerBy,
  talkOn: round.talkOn,
});

/** What stands in the way of proposing it. `today`: a deadline that is past can not be meant. */
export const roundFaults = (form: RoundForm, today: Day): readonly RoundFault[] => {
  const { directorId, mayorId, periodFrom, periodTo } = form;
  const hasTwo = directorId !== null && mayorId !== null && directorId !== mayorId;
  const hasDays = periodFrom !== null && periodTo !== null;
  return [
    ...(hasTwo ? [] : ['people' as const]),
    ...(isDeputyMissing(form) ? ['deputy' as const] : []),
    ...(hasDays ? [] : ['days' as const]),
    ...(hasDays && periodTo < periodFrom ? ['wrongWay' as const] : []),
    ...dayFaults(form, today),
  ];
};

/** The days to answer by and to talk on, which may also be moved later. */
export const dayFaults = (
  { answerBy, talkOn }: Pick<RoundForm, 'answerBy' | 'talkOn'>,
  today: Day,
): readonly RoundFault[] => [
  ...(answerBy !== null && answerBy < today ? ['deadlinePassed' as const] : []),
  ...(answerBy !== null && talkOn !== null && talkOn < answerBy ? ['talkFirst' as const] : []),
];

/** Before anyone has tried to send it, only what cannot be meant is told; an empty field is not held against anyone. */
export const readableFaults = (form: RoundForm, today: Day): readonly RoundFault[] =>
  roundFaults(form, today).filter((fault) => fault !== 'people' && fault !== 'deputy' && fault !== 'days');

const isDeputyMissing = ({ hasDeputy, deputyId, directorId, mayorId }: RoundForm): boolean =>
  hasDeputy && (deputyId === null || deputyId === directorId || deputyId === mayorId);

const onlyOne = (role: PersonRole, people: readonly Person[]): PersonId | null => {
  const [first, ...more] = peopleIn(role, people);
  return first === undefined || more.length > 0 ? null : first.id;
};
