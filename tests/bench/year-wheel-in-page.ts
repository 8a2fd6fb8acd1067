import { generateNKeysBetween } from 'fractional-indexing';
import { create, type Command } from '../../renderer/db/commands.ts';
import { commit } from '../../renderer/db/commit.ts';
import { closeDatabase } from '../../renderer/db/database.ts';
import { newId } from '../../renderer/db/new-id.ts';
import { currentTerm } from '../../renderer/db/repositories/terms.ts';
import { readWheel } from '../../renderer/db/repositories/year-wheel.ts';
import { forgetSteps } from '../../renderer/db/undo-stack.ts';
import { addDays, type Day } from '../../shared/calendar/day.ts';
import { statutoryOfYear } from '../../shared/calendar/statutory-year.ts';
import { next90Days, wheelYears, yearWheel } from '../../shared/calendar/year-wheel.ts';
import { noMark } from '../../shared/domain/access-mark.ts';
import type { Term } from '../../shared/domain/term.ts';
import { yearEventKinds } from '../../shared/domain/year-event.ts';
import { wheelFigure } from '../../shared/figures/wheel-figure.ts';
import { openOrFail, openVault } from './opened.ts';
import { sentences, words } from './written.ts';

/** What runs inside the window: the wheel of a term, in the app's own workspace. */
export interface YearInPage {
  /** Writes a term of five years full of events, goals, revisions and marks; answers what the last event is called. */
  readonly fill: () => Promise<string>;
  /** Milliseconds to read, work out and draw all years of the term, and the next 90 days. */
  readonly workOut: (today: Day) => Promise<number>;
}

/** A year has four dozen events of its own, ten of them every year, and two dozen goals. */
const eventsAYear = 48;
const yearlyEvents = 10;
const goalsAYear = 24;

const fill: YearInPage['fill'] = async () => {
  const term = await open();
  const events = wheelYears(term).flatMap((year) => eventsOf(term, year));
  await write(events.map(({ command }) => command));
  await write(wheelYears(term).flatMap((year) => planOf(term, year)));
  await write(wheelYears(term).flatMap((year) => marksOf(term, year)));
  forgetSteps();
  closeDatabase();
  const shown = events.filter(({ day }) => day.startsWith('2024'));
  return shown.at(-1)?.title ?? '';
};

const eventsOf = (term: Term, year: number) =>
  Array.from({ length: eventsAYear }, (_, index) => {
    const day = addDays(`${year}-01-02`, Math.floor((index * 360) / eventsAYear));
    const title = words(year * 100 + index, 4);
    const command = create('yearEvents', newId<'YearEvent'>(), {
      ...noMark,
      termId: term.id,
      title,
      kind: yearEventKinds[index % yearEventKinds.length] ?? 'other',
      day,
      lastDay: index % 6 === 0 ? addDays(day, 2) : null,
      startTime: index % 2 === 0 ? '09:00' : null,
      minutes: 60,
      repeats: year === term.startYear && index < yearlyEvents ? 'yearly' : 'never',
      place: '',
      note: sentences(index, 300),
    });
    return { command, day, title };
  });

const planOf = (term: Term, year: number): readonly Command[] => {
  const ranks = generateNKeysBetween(null, null, goalsAYear);
  const planId = newId<'ResultPlan'>();
  return [
    create('resultPlans', planId, {
      ...noMark,
      termId: term.id,
      directorId: null,
      dialogueId: null,
      state: 'agreed',
      title: `Plan ${year}`,
      fromDay: null,
      toDay: null,
      agreedOn: null,
      note: '',
    }),
    ...Array.from({ length: goalsAYear }, (_, index) =>
      create('planGoals', newId<'PlanGoal'>(), {
        planId,
        rank: ranks[index] ?? '',
        kind: 'result',
        area: 'economy',
        state: 'underway',
        title: words(year * 50 + index, 6),
        decisionRef: '',
        decidedOn: null,
        factors: sentences(index, 300),
        measure: '',
        target: '',
        dueOn: addDays(`${year}-01-10`, index * 14),
      }),
    ),
  ];
};

const marksOf = (term: Term, year: number): readonly Command[] =>
  statutoryOfYear(term, 'municipality', year).map(({ dateKey, day }) =>
    create('yearMarks', newId<'YearMark'>(), {
      termId: term.id,
      dateKey,
      state: 'met',
      doneOn: day,
      note: '',
    }),
  );

const write = async (commands: readonly Command[]): Promise<void> => {
  const answer = await commit(commands, { label: 'yearEventAdded' });
  if (!answer.ok) throw new Error(`${answer.reason} ${answer.detail}`);
};

const workOut: YearInPage['workOut'] = async (today) => {
  const term = await open();
  const years = wheelYears(term);
  const began = performance.now();
  const wheel = await readWheel(term, { years, today });
  for (const year of years)
    wheelFigure({ year, dates: yearWheel(wheel, year, 'nb'), today, form: 'nb' }, 900);
  next90Days(wheel, 'nb');
  const took = performance.now() - began;
  closeDatabase();
  return took;
};

const open = async (): Promise<Term> => {
  await openVault();
  await openOrFail();
  const term = await currentTerm();
  if (term === null) throw new Error('no term');
  return term;
};

declare global {
  interface Window {
    yearInPage: YearInPage;
  }
}

window.yearInPage = { fill, workOut };
