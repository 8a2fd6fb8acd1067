import { yearOf, type Day } from '#shared/calendar/day.ts';
import { wheelYears } from '#shared/calendar/year-wheel.ts';
import { noMark, type AccessMark } from '#shared/domain/access-mark.ts';
import { isContact } from '#shared/domain/development-plan.ts';
import type { HandoverFacts, OpenAction, StandingDecision } from '#shared/domain/handover-package.ts';
import type { HandoverId, TermId } from '#shared/domain/id.ts';
import { mandateNow, seatedOn } from '#shared/domain/mandate-now.ts';
import type { Term } from '#shared/domain/term.ts';
import { readMany, readOne, readWhere, readWhereAny } from '../read.ts';
import { openActions } from './actions.ts';
import { listItems } from './checklist.ts';
import { decisionsInForce } from './decisions.ts';
import { readDevelopmentPlan } from './development-plans.ts';
import { originsOf } from './eval-measures.ts';
import { listRetention } from './handovers.ts';
import { readTermRules, type TermRules } from './interplay-documents.ts';
import { listMandates, listSeats } from './mandates.ts';
import { owedToAll } from './matters.ts';
import { listPeople } from './people.ts';
import { readWheel } from './year-wheel.ts';

/** What is handed over, with the rules as their own documents want them. */
export interface ReadHandover {
  readonly facts: HandoverFacts;
  readonly rules: TermRules;
}

/** Everything of the term that is handed over; null: there is no such change. Reads no private note of anybody. */
export const readHandover = async (id: HandoverId, today: Day): Promise<ReadHandover | null> => {
  const handover = await readOne('handovers', id);
  const term = handover === null ? null : await readOne('terms', handover.termId);
  if (handover === null || term === null) return null;
  const [rules, people, items, retention, wheel, mandate, plan, owed, held] = await Promise.all([
    readTermRules(term.id, today),
    listPeople(),
    listItems(term.id),
    listRetention(id),
    readWheel(term, { years: yearsAhead(term, today), today }),
    readMandate(term.id, today),
    readDevelopmentPlan(term.id),
    readOwed(term.id, today),
    readHeld(term.id),
  ]);
  if (rules === null) return null;
  const contact = plan !== null && isContact(plan) ? plan : null;
  const facts = {
    handover,
    term,
    people,
    rules: rules.views,
    items,
    retention,
    wheel,
    mandate,
    contact,
    owed,
  };
  return { facts: { ...facts, ...held }, rules };
};

/** This year and the next, of the years of the term; when it is over, its last. */
const yearsAhead = (term: Term, today: Day): readonly number[] => {
  const years = wheelYears(term).filter((year) => year >= yearOf(today));
  return years.length === 0 ? [term.endYear] : years.slice(0, 2);
};

const readOwed = async (termId: TermId, today: Day): Promise<HandoverFacts['owed']> => {
  const [nb, nn] = await Promise.all([
    owedToAll(termId, { today, form: 'nb' }),
    owedToAll(termId, { today, form: 'nn' }),
  ]);
  return { nb, nn };
};

const readMandate = async (termId: TermId, today: Day): Promise<HandoverFacts['mandate']> => {
  const mandate = mandateNow(await listMandates(termId), today);
  if (mandate === null) return null;
  return { mandate, seats: seatedOn(await listSeats([mandate.id]), today) };
};

/** Open follow-up and decisions of the series of the term, with whether what they came from is withheld. */
const readHeld = async (
  termId: TermId,
): Promise<{ readonly actions: readonly OpenAction[]; readonly decisions: readonly StandingDecision[] }> => {
  const series = new Map((await readWhere('series', 'termId', termId)).map((one) => [one.id, one]));
  const [all, decided] = await Promise.all([openActions(), decisionsInForce()]);
  const actions = all.filter(({ seriesId }) => series.has(seriesId));
  const ids = [...actions, ...decided];
  const [meetings, points, topics, measures] = await Promise.all([
    readMany(
      'meetings',
      ids.flatMap(({ meetingId }) => meetingId ?? []),
    ),
    readMany(
      'agendaItems',
      ids.flatMap(({ agendaItemId }) => agendaItemId ?? []),
    ),
    readMany(
      'topics',
      ids.flatMap(({ topicId }) => topicId ?? []),
    ),
    exemptMeasures(actions.map(({ id }) => id)),
  ]);
  const markOf = ({ agendaItemId, topicId }: (typeof ids)[number]): AccessMark => {
    const point = agendaItemId === null ? undefined : points.get(agendaItemId);
    const topic = topicId === null ? undefined : topics.get(topicId);
    return [point, topic].find((mark) => mark?.access === 'exempt') ?? point ?? topic ?? noMark;
  };
  return {
    actions: actions.map((action) => ({
      action,
      series: series.get(action.seriesId) ?? null,
      meeting: action.meetingId === null ? null : (meetings.get(action.meetingId) ?? null),
      mark: measures.get(action.id) ?? markOf(action),
    })),
    decisions: decided
      .filter(({ meetingId }) => {
        const meeting = meetings.get(meetingId);
        return meeting !== undefined && series.has(meeting.seriesId);
      })
      .map((decision) => ({ decision, mark: markOf(decision) })),
  };
};

type ActionIdList = Parameters<typeof originsOf>[0];

/** The marks of those that are measures of something withheld: an evaluation, or a result and development plan. */
const exemptMeasures = async (ids: ActionIdList): Promise<ReadonlyMap<string, AccessMark>> => {
  const [origins, measures] = await Promise.all([
    originsOf(ids),
    readWhereAny('goalMeasures', 'actionId', ids),
  ]);
  const goals = await readMany(
    'planGoals',
    measures.map(({ goalId }) => goalId),
  );
  const plans = await readMany(
    'resultPlans',
    [...goals.values()].map(({ planId }) => planId),
  );
  const ofPlans = measures.flatMap(({ goalId, actionId }): Array<[string, AccessMark]> => {
    const goal = goals.get(goalId);
    const plan = goal === undefined ? undefined : plans.get(goal.planId);
    return plan?.access === 'exempt' && actionId !== null ? [[actionId, plan]] : [];
  });
  const ofEvaluations = [...origins].flatMap(([id, { isExempt, round }]): Array<[string, AccessMark]> =>
    isExempt ? [[id, round.access === 'exempt' ? round : { ...noMark, access: 'exempt' }]] : [],
  );
  return new Map([...ofEvaluations, ...ofPlans]);
};
