import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundDemo } from '#renderer/db/demo.ts';
import { setDesktopPort } from '#renderer/db/desktop-port.ts';
import { historyOf } from '#renderer/db/history.ts';
import { openActions } from '#renderer/db/repositories/actions.ts';
import { readAgenda } from '#renderer/db/repositories/agenda-items.ts';
import { changesOf } from '#renderer/db/repositories/contract-changes.ts';
import { currentContract } from '#renderer/db/repositories/contracts.ts';
import { listDialogues } from '#renderer/db/repositories/dialogues.ts';
import { goalsOf } from '#renderer/db/repositories/plan-goals.ts';
import { listPlans } from '#renderer/db/repositories/result-plans.ts';
import { listSalaryTalks } from '#renderer/db/repositories/salary-talks.ts';
import { listItems } from '#renderer/db/repositories/checklist.ts';
import { listDecisions } from '#renderer/db/repositories/decisions.ts';
import { measuresOf } from '#renderer/db/repositories/eval-measures.ts';
import { listRounds } from '#renderer/db/repositories/eval-rounds.ts';
import { openedExercise } from '#renderer/db/repositories/exercise-answers.ts';
import { listExercises } from '#renderer/db/repositories/exercises.ts';
import { listHandovers, listRetention } from '#renderer/db/repositories/handovers.ts';
import { listPoints } from '#renderer/db/repositories/gathering-points.ts';
import { listGatherings } from '#renderer/db/repositories/gatherings.ts';
import { currentMeeting, listMeetings } from '#renderer/db/repositories/meetings.ts';
import { listMatters, owedToAll } from '#renderer/db/repositories/matters.ts';
import { checkMinutesChain } from '#renderer/db/repositories/minutes-chain.ts';
import { awaitingApproval, minutesOf } from '#renderer/db/repositories/minutes.ts';
import { usesOf } from '#renderer/db/repositories/rule-uses.ts';
import { listRules, readRule } from '#renderer/db/repositories/rules.ts';
import { listSeries } from '#renderer/db/repositories/series.ts';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import { listDrafts } from '#renderer/db/repositories/topic-drafts.ts';
import { listBacklog } from '#renderer/db/repositories/topics.ts';
import { readWheel } from '#renderer/db/repositories/year-wheel.ts';
import { stackOf } from '#renderer/db/undo-stack.ts';
import { setKeys } from '#renderer/db/vault.ts';
import { addDays, type Day } from '#shared/calendar/day.ts';
import { dueDay } from '#shared/calendar/due.ts';
import { yearWheel } from '#shared/calendar/year-wheel.ts';
import { agendaTime } from '#shared/domain/agenda-time.ts';
import { programmeDays } from '#shared/domain/programme.ts';
import { demoBacklog, demoDrafts } from '#shared/templates/demo-meetings/around.ts';
import { demoMeetings } from '#shared/templates/demo-meetings.ts';
import { demoDay, demoSpringDay, demoOwnItems } from '#shared/templates/demo.ts';
import { retentionTitle } from '#shared/templates/retention-records.ts';
import { good } from './builders.ts';
import { fakeDesktop } from './fake-desktop.ts';
import { emptyDatabase, journal, openFresh } from './fresh-database.ts';
import { testVault } from './test-keys.ts';

/** The demo lives hundreds of changes, which takes a busy machine a while: it is founded once for all that is asked. */
const livedOn = (today: Day) => {
  const founded = { me: testVault().personId, mayor: testVault().personId };
  beforeAll(async () => {
    setDesktopPort(fakeDesktop().desktop);
    setKeys(testVault());
    await openFresh();
    Object.assign(founded, good(await foundDemo(today, testVault().personId)));
  }, 120_000);
  afterAll(emptyDatabase);
  return founded;
};

const termNow = async () => {
  const term = await currentTerm();
  if (term === null) throw new Error('no term');
  return term;
};

const itemsNow = async () => listItems((await termNow()).id);

const weeklyNow = async () => {
  const [weekly] = await listSeries((await termNow()).id);
  if (weekly === undefined) throw new Error('no series');
  return weekly;
};

describe('the demo kommune in its first spring', () => {
  const founded = livedOn(demoSpringDay);

  it('has all items, own ones among them, and nothing to undo that the visitor did not do', async () => {
    const items = await itemsNow();
    expect(items).toHaveLength(83 + demoOwnItems.length);
    expect(new Set(items.map(({ phase, rank }) => `${phase} ${rank}`)).size).toBe(items.length);
    expect(stackOf(founded.me).undo).toEqual([]);
  });

  it('is in the middle of things: done, open, overdue and not relevant', async () => {
    const [items, term] = [await itemsNow(), await termNow()];
    const open = items.filter(({ status }) => status === 'open');
    const due = open.map((item) => dueDay(item, term)).filter((day) => day !== null);
    expect(items.filter(({ status }) => status === 'done').length).toBeGreaterThan(50);
    expect(items.filter(({ status }) => status === 'notRelevant')).toHaveLength(2);
    expect(due.some((day) => day < demoSpringDay)).toBe(true);
    expect(due.some((day) => day === demoSpringDay)).toBe(true);
    expect(due.filter((day) => day > demoSpringDay).length).toBeGreaterThan(15);
  });

  it('has a history with who and when, in the order it happened', async () => {
    const item = (await itemsNow()).find(({ templateKey }) => templateKey === 'mnd-mindretall');
    const labels = (await historyOf(item?.id ?? '')).map(({ label }) => label);
    expect(labels.toSorted()).toEqual(['found', 'itemDone', 'itemText']);
    const times = (await journal()).map(({ at }) => at);
    expect(times).toEqual(times.toSorted());
  });

  it('has held thirty meetings, and none of the planned ones was passed by', async () => {
    const series = await listSeries((await termNow()).id);
    const past = await Promise.all(
      series.map(({ id }) => listMeetings(id, { before: addDays(demoSpringDay, 1) })),
    );
    const states = past.flat().map(({ state }) => state);
    expect(states.filter((state) => state === 'closed')).toHaveLength(30);
    expect(states.filter((state) => state === 'planned')).toEqual([]);
  });

  it('has minutes that hang together, one of them corrected, and the last two not yet approved', async () => {
    const { me, mayor } = founded;
    expect(await checkMinutesChain()).toMatchObject({ count: 29, faults: [] });
    expect((await awaitingApproval()).map(({ approvedBy }) => approvedBy)).toEqual([[me], []]);
    const past = await listMeetings((await weeklyNow()).id, { before: demoSpringDay });
    const versions = await Promise.all(past.map(({ id }) => minutesOf(id)));
    const corrected = versions.filter((all) => all.length > 1).flat();
    expect(corrected.map(({ minutes }) => [minutes.version, minutes.state])).toEqual([
      [2, 'approved'],
      [1, 'approved'],
    ]);
    expect(corrected.map(({ approvals }) => approvals.map(({ personId }) => personId).toSorted())).toEqual([
      [me, mayor].toSorted(),
      [me, mayor].toSorted(),
    ]);
  });

  it('has a next meeting that fits in its hour, with points that come back', async () => {
    const next = await currentMeeting((await weeklyNow()).id);
    const agenda = next && (await readAgenda(next.id));
    if (!agenda) throw new Error('no next meeting');
    expect(agenda.meeting.day > demoSpringDay).toBe(true);
    const points = agenda.items.map(({ agendaItem }) => agendaItem);
    expect(agendaTime(points, agenda.meeting).over).toBe(0);
    expect(Math.max(...points.map(({ timesCarried }) => timesCarried))).toBeGreaterThan(2);
    expect(points.filter(({ access }) => access === 'exempt')).toHaveLength(1);
  });

  it('has points for later, drafts of its own, follow-up that is late on both sides', async () => {
    const { id } = await weeklyNow();
    expect((await listBacklog(id)).map(({ title }) => title)).toEqual(
      demoBacklog.map(({ topic }) => topic.title),
    );
    expect((await listDrafts(id)).map(({ title }) => title)).toEqual(demoDrafts.map(({ title }) => title));
    const late = (await openActions()).filter(({ dueOn }) => dueOn !== null && dueOn < demoSpringDay);
    expect(new Set(late.map(({ ownerId }) => ownerId))).toEqual(new Set([founded.me, founded.mayor]));
    expect((await listDecisions()).filter(({ state }) => state === 'replaced')).toHaveLength(1);
  });
});

describe('the demo kommune as it is shown first', () => {
  const founded = livedOn(demoDay);

  it('has gone on through the year: no meeting was passed by, the talk of today waits', async () => {
    const series = await listSeries((await termNow()).id);
    const past = await Promise.all(series.map(({ id }) => listMeetings(id, { before: demoDay })));
    const states = past.flat().map(({ state }) => state);
    expect(states.filter((state) => state === 'planned' || state === 'open')).toEqual([]);
    const halfYear = series.find(({ kind }) => kind === 'halfYear');
    expect(halfYear && (await currentMeeting(halfYear.id))?.day).toBe(demoDay);
    expect((await awaitingApproval()).map(({ approvedBy }) => approvedBy)).toEqual([[founded.me]]);
  });

  it('has three evaluations: two are finished, and the third was opened today', async () => {
    const rounds = await listRounds((await termNow()).id);
    expect(rounds.map(({ number, state }) => [number, state])).toEqual([
      [3, 'opened'],
      [2, 'finished'],
      [1, 'finished'],
    ]);
    const measures = await Promise.all(rounds.map(({ id }) => measuresOf(id)));
    expect(measures.flat().map(({ action }) => action?.state)).toEqual([
      'done',
      'done',
      'open',
      'done',
      'done',
    ]);
  });

  it('has follow-up that is late on both sides, and a next meeting that fits in its hour', async () => {
    const late = (await openActions()).filter(({ dueOn }) => dueOn !== null && dueOn < demoDay);
    expect(new Set(late.map(({ ownerId }) => ownerId))).toEqual(new Set([founded.me, founded.mayor]));
    const next = await currentMeeting((await weeklyNow()).id);
    const agenda = next && (await readAgenda(next.id));
    if (!agenda) throw new Error('no next meeting');
    const points = agenda.items.map(({ agendaItem }) => agendaItem);
    expect(agendaTime(points, agenda.meeting).over).toBe(0);
    expect(Math.max(...points.map(({ timesCarried }) => timesCarried))).toBeLessThan(8);
  });
});

describe('the rules and the log of the demo kommune', () => {
  livedOn(demoDay);

  it('has a rule that was stretched in March and renewed in April', async () => {
    const { id: termId } = await termNow();
    const view = await readRule({ key: 'avk-lik-informasjon', termId }, demoDay);
    expect(view?.versions.map(({ version }) => [version.number, version.state])).toEqual([
      [2, 'agreed'],
      [1, 'agreed'],
    ]);
    const uses = view?.rule ? await usesOf(view.rule.id) : [];
    const stretched = uses.find(({ use }) => use.kind === 'stretched');
    expect(stretched?.use.day).toBe('2024-03-11');
    expect(stretched?.meeting?.state).toBe('closed');
    expect((view?.inForce?.version.agreedAt ?? '').slice(0, 7)).toBe('2024-04');
  });

  it('has rules in every state, and one that waits for the director', async () => {
    const { id: termId } = await termNow();
    const rules = await listRules(termId, demoDay);
    expect(new Set(rules.map(({ state }) => state)).size).toBe(4);
    const waiting = rules.filter((rule) => rule.waiting.length > 0);
    expect(waiting.map(({ waiting: [first] }) => first?.missing)).toEqual([['director']]);
  });

  it('has a slip that was mended, and matters some still have not got', async () => {
    const { id: termId } = await termNow();
    const matters = await listMatters(termId, { today: demoDay, form: 'nb' });
    const accounts = matters.find(({ title }) => title === 'Foreløpige regnskapstall for 2023');
    expect(accounts?.told.map(({ entry }) => entry.recipients).toSorted()).toEqual(['majority', 'minority']);
    const owed = await owedToAll(termId, { today: demoDay, form: 'nb' });
    expect(owed.map(({ title }) => title)).toContain('Skyssen til den nye skolen');
    expect(owed.map(({ title }) => title)).not.toContain('Foreløpige regnskapstall for 2023');
  });

  it('has an utviklingssamtale whose referat both approved, with a plan followed up and a next talk', async () => {
    const { id: termId } = await termNow();
    const talks = await listDialogues(termId);
    expect(talks.map(({ state, madeKnownOn }) => [state, madeKnownOn])).toEqual([
      ['planned', null],
      ['finished', '2024-06-27'],
    ]);
    const [plan] = await listPlans(termId);
    const goals = plan === undefined ? [] : await goalsOf(plan.id);
    expect(goals.map(({ goal }) => goal.state)).toEqual(['underway', 'delayed', 'notStarted', 'reached']);
    const actions = await openActions();
    expect(actions.map(({ title }) => title)).toContain('Legg fram en plan for nærvær i helse');
  });

  it('has one change of the contract that both agreed on, and a salary talk that is decided', async () => {
    const contract = await currentContract();
    const changes = contract === null ? [] : await changesOf(contract.id);
    expect(changes.map(({ change }) => change.state)).toEqual(['agreed']);
    const [talk] = await listSalaryTalks((await termNow()).id);
    expect(talk?.state).toBe('decided');
  });
});

describe('the year and the change of term in the demo kommune', () => {
  livedOn(demoDay);

  it('has own events and marks, and a change of term that is begun and closes nothing', async () => {
    const { id: termId } = await termNow();
    const wheel = await readWheel(await termNow(), { years: [2024], today: demoDay });
    expect(wheel.events.map(({ repeats }) => repeats).toSorted()).toEqual([
      'never',
      'yearly',
      'yearly',
      'yearly',
    ]);
    const law = new Set(yearWheel(wheel, 2024, 'nb').map(({ key }) => key));
    expect(wheel.marks.filter(({ dateKey }) => law.has(dateKey))).toHaveLength(3);
    const handovers = await listHandovers(termId);
    expect(handovers.map(({ reason, closedAt, nextTermId }) => [reason, closedAt, nextTermId])).toEqual([
      ['newTerm', null, null],
    ]);
    const chosen = await Promise.all(handovers.map(({ id }) => listRetention(id)));
    expect(chosen.flat().every(({ recordKey }) => retentionTitle(recordKey, null, 'nb') !== '')).toBe(true);
    expect(chosen.flat().map(({ choice }) => choice)).toEqual(['archive', 'archive', 'archive', 'dispose']);
  });
});

describe('what the demo kommune has answered alone, and its gathering', () => {
  livedOn(demoDay);

  it('can read all that was opened, and nothing that waits', async () => {
    const { id: termId } = await termNow();
    const exercises = await listExercises(termId);
    const read = await Promise.all(
      exercises.map(async ({ kind, round }) => {
        const words = await openedExercise(round.id);
        return [kind, round.state, words?.filter((one) => Object.keys(one.words).length > 0).length ?? null];
      }),
    );
    expect(read).toEqual([
      ['case', 'answering', null],
      ['case', 'opened', 2],
      ['mirror', 'opened', 2],
    ]);
  });

  it('has a rule that was written from a case both answered', async () => {
    const { id: termId } = await termNow();
    const media = await readRule({ key: 'avk-media', termId }, demoDay);
    expect(media?.rule?.caseKeys).toBe('gs-klokken-16');
    expect([media?.inForce?.version.number, media?.inForce?.missing]).toEqual([2, []]);
  });

  it('has held a gathering, with a programme that fits its days and what came out of it', async () => {
    const { id: termId } = await termNow();
    const [gathering, ...others] = await listGatherings(termId);
    if (gathering === undefined) throw new Error('no gathering');
    expect(others).toEqual([]);
    expect(gathering.firstDay).toBe('2023-11-16');
    expect(gathering.outcome).not.toBe('');
    const days = programmeDays(await listPoints(gathering.id));
    expect(days.map(({ clashes, isOverfull }) => [clashes.length, isOverfull])).toEqual([
      [0, false],
      [0, false],
    ]);
    const points = await listPoints(gathering.id);
    expect(points.find(({ title }) => title === 'Tillit og åpenhet')?.about).toContain('oktober');
  });
});

describe('the demo kommune on an earlier day', () => {
  const earlier: Day = '2023-11-10';
  livedOn(earlier);

  it('knows nothing of what comes after it', async () => {
    const items = await itemsNow();
    expect(items.every(({ doneAt }) => doneAt === null || doneAt < addDays(earlier, 1))).toBe(true);
    expect(items).toHaveLength(83 + demoOwnItems.filter(({ addedOn }) => addedOn <= earlier).length);
    const held = demoMeetings.filter(({ series, day }) => series === 'weekly' && day <= earlier);
    const past = await listMeetings((await weeklyNow()).id, { before: addDays(earlier, 1) });
    expect(past.map(({ state }) => state)).toEqual(held.map(() => 'closed'));
  });
});
