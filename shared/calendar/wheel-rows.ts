import { nextDue, plannedDays } from '#shared/domain/eval-plan.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { clarificationOf } from '#shared/templates/clarifications.ts';
import { fillTerms, termsOf } from '#shared/templates/terminology.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import { textIn } from '#shared/text/text.ts';
import type { Day } from './day.ts';
import type { WheelDate } from './wheel-date.ts';
import type { RoundDates, WheelFacts } from './wheel-facts.ts';

type Least = Pick<WheelDate, 'key' | 'kind' | 'day' | 'title'> & Partial<WheelDate>;

/** A date with nothing more said of it than must be. */
export const wheelDate = (fields: Least): WheelDate => ({
  lastDay: null,
  startTime: null,
  minutes: 60,
  law: null,
  isProposed: false,
  route: null,
  mark: null,
  access: null,
  event: null,
  seriesId: null,
  ...fields,
});

/** Meetings that are on, each by the name of its row. */
export const meetingDates = ({ meetings, series }: WheelFacts, form: WrittenForm): readonly WheelDate[] => {
  const titles = new Map(series.map((one) => [one.id, seriesTitle(one, form)]));
  return meetings
    .filter(({ state }) => state !== 'cancelled' && state !== 'skipped')
    .flatMap(({ id, seriesId, day, startTime, minutes, state }) => {
      const title = titles.get(seriesId);
      const view = state === 'closed' ? ('minutes' as const) : ('meeting' as const);
      return title === undefined
        ? []
        : wheelDate({
            key: `meetings/${id}`,
            kind: 'meeting',
            day,
            startTime,
            minutes,
            title,
            route: { room: 'meetings', view, id },
            seriesId,
          });
    });
};

/** The last day to answer and the talk of each round, and when rounds are due after that. */
export const evaluationDates = (
  { term, rounds, today }: WheelFacts,
  form: WrittenForm,
): readonly WheelDate[] => {
  const words = textIn(form).yearWheel.titles;
  const held = rounds.filter(({ state }) => state !== 'cancelled');
  const due = nextDue(term, rounds, today);
  const isUnderWay = held.some(({ state }) => state !== 'finished');
  const isAgreed = held.some(({ state, nextOn }) => state === 'finished' && nextOn === due);
  const later = due === null ? [] : plannedDays(term).filter((day) => day > due && day > today);
  const ahead = [...(due === null || isUnderWay ? [] : [due]), ...later];
  return [
    ...held.flatMap((round) => roundDates(round, words)),
    ...ahead.map((day) =>
      wheelDate({
        key: `evaluation.${day}`,
        kind: 'evaluation',
        day,
        title: words.evaluationDue,
        isProposed: !(isAgreed && day === due),
        route: { room: 'evaluation' },
      }),
    ),
  ];
};

const roundDates = (
  { id, number, answerBy, talkOn }: RoundDates,
  words: { readonly answerBy: (n: number) => string; readonly evaluationTalk: (n: number) => string },
): readonly WheelDate[] => {
  const route = { room: 'evaluation', view: 'round', id } as const;
  const date = (what: string, day: Day | null, title: string): readonly WheelDate[] =>
    day === null
      ? []
      : [wheelDate({ key: `evalRounds/${id}.${what}`, kind: 'evaluation', day, title, route })];
  return [
    ...date('answer', answerBy, words.answerBy(number)),
    ...date('talk', talkOn, words.evaluationTalk(number)),
  ];
};

/** Rules to look at again. They often share a day: then one date stands for all of them. */
export const ruleDates = ({ rules, workspace }: WheelFacts, form: WrittenForm): readonly WheelDate[] => {
  const words = textIn(form).yearWheel.titles;
  const byDay = new Map<Day, WheelFacts['rules'][number][]>();
  for (const rule of rules)
    if (rule.reviewOn !== null) byDay.set(rule.reviewOn, [...(byDay.get(rule.reviewOn) ?? []), rule]);
  return [...byDay].map(([day, due]) => {
    const [first] = due;
    const isOne = due.length === 1 && first !== undefined;
    const asked = isOne
      ? (first.question ?? clarificationOf(first.templateKey ?? '')?.question[form] ?? words.ownRule)
      : '';
    return wheelDate({
      key: `rules.${day}`,
      kind: 'rule',
      day,
      title: isOne ? words.rule(fillTerms(asked, termsOf(workspace, form))) : words.rules(due.length),
      route: isOne ? { room: 'rules', view: 'rule', id: first.id } : { room: 'rules' },
      access: isOne ? first : null,
    });
  });
};

/** Gatherings with a day. */
export const gatheringDates = ({ gatherings }: WheelFacts, form: WrittenForm): readonly WheelDate[] =>
  gatherings.flatMap((one) =>
    one.firstDay === null
      ? []
      : wheelDate({
          key: `gatherings/${one.id}`,
          kind: 'gathering',
          day: one.firstDay,
          title: textIn(form).yearWheel.titles.gathering(one.title),
          route: { room: 'rules', view: 'gathering', id: one.id },
          access: one,
        }),
  );
