import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { exportWorkspace, readEverything } from '#renderer/db/export-workspace.ts';
import { commit } from '#renderer/db/commit.ts';
import { create } from '#renderer/db/commands.ts';
import { historyOf } from '#renderer/db/history.ts';
import {
  addDialogue,
  addNextDialogue,
  addToDialoguePoint,
  changeDialogue,
  listDialoguePoints,
  listDialogues,
  readDialogue,
  removeDialogue,
  saveDialoguePoint,
  setDialogueState,
} from '#renderer/db/repositories/dialogues.ts';
import {
  addMinutesApprovals,
  proposeMinutes,
  withdrawMinutes,
} from '#renderer/db/repositories/dialogue-approvals.ts';
import {
  addToMinutes,
  beginNewMinutes,
  minutesOf,
  writeMinutes,
} from '#renderer/db/repositories/dialogue-minutes.ts';
import { readPreparation, savePreparation } from '#renderer/db/repositories/dialogue-preparations.ts';
import { addMandate } from '#renderer/db/repositories/mandates.ts';
import { changePerson } from '#renderer/db/repositories/people.ts';
import { planForDialogue, plansOfDialogue } from '#renderer/db/plan-for-dialogue.ts';
import { newId } from '#renderer/db/new-id.ts';
import { addPlan, removePlan } from '#renderer/db/repositories/result-plans.ts';
import { forgetRecovered, keepTyping, recoverTyping } from '#renderer/db/typing.ts';
import { takeBack, undo } from '#renderer/db/undo.ts';
import type { DialogueId, DialogueMinutesId, TermId } from '#shared/domain/id.ts';
import { talkInMinutes } from '#shared/domain/minutes-standing.ts';
import { minutesDigest, signMinutes } from '#shared/vault/dialogue-digest.ts';
import { aFounding, good, onlyFirst } from '../builders.ts';
import { beginEvaluation, sit, type Sitting } from '../eval-builders.ts';
import { allRows, journal, withFreshDatabase } from '../fresh-database.ts';

withFreshDatabase();

const begin = async () => {
  const three = await beginEvaluation();
  const id = good(await addDialogue(three.termId, { day: '2024-11-26', themes: 'Skole' }));
  return { ...three, id };
};

const drafted = async () => {
  const all = await begin();
  good(await writeMinutes(all.id, { results: 'Nådd', goals: 'Nytt' }));
  return all;
};

const put = async () => {
  const all = await drafted();
  const minutesId = good(await proposeMinutes(all.id));
  return { ...all, minutesId };
};

/** The term before. */
const termBefore = async (): Promise<TermId> => {
  const id = newId<'Term'>();
  const fields = { ...aFounding().term, startYear: 2019, endYear: 2023 };
  good(await commit([create('terms', id, fields)], { label: 'termChanged' }));
  return id;
};

/** The approval of one, signed with their own key. */
const approvalOf = async (
  id: DialogueId,
  minutesId: DialogueMinutesId,
  { personId, vault }: Sitting,
  approvedAt = '2024-12-01T08:00:00.000Z',
) => {
  const view = (await minutesOf(id)).all.find(({ minutes }) => minutes.id === minutesId);
  const approved = { minutesId, personId, digest: view?.minutes.digest ?? '', approvedAt };
  return { ...approved, ...signMinutes(vault().personKey, approved) };
};

const approved = async () => {
  const all = await put();
  const { id, minutesId, director, mayor } = all;
  const both = [await approvalOf(id, minutesId, director), await approvalOf(id, minutesId, mayor)];
  const commitId = good(await addMinutesApprovals(minutesId, both));
  return { ...all, commitId };
};

describe('a talk', () => {
  it('begins with the director in office, and is undone as one', async () => {
    const { id, termId, director } = await begin();
    expect(await readDialogue(id)).toMatchObject({ directorId: director.personId, state: 'planned' });
    good(await undo());
    expect(await listDialogues(termId)).toEqual([]);
  });

  it('stands by its day, what has none first, and goes to the bin', async () => {
    const { id, termId } = await begin();
    const later = good(await addDialogue(termId, { day: '2025-11-25' }));
    const open = good(await addDialogue(termId));
    expect((await listDialogues(termId)).map((one) => one.id)).toEqual([open, later, id]);
    good(await removeDialogue(later));
    expect((await listDialogues(termId)).map((one) => one.id)).toEqual([open, id]);
  });

  it('has one text of each area, however fast it is written', async () => {
    const { id } = await begin();
    await Promise.all([
      saveDialoguePoint(id, 'users', { text: 'Første' }),
      saveDialoguePoint(id, 'users', { isDone: true }),
      saveDialoguePoint(id, 'economy', { text: 'Regnskap' }),
    ]);
    good(await addToDialoguePoint(id, 'users', 'Andre'));
    expect((await listDialoguePoints(id)).map(({ area, text, isDone }) => [area, text, isDone])).toEqual([
      ['economy', 'Regnskap', false],
      ['users', 'Første\nAndre', true],
    ]);
  });

  it('comes again next year on a working day, with whom and where but nothing that was said', async () => {
    const { id, termId } = await begin();
    good(await changeDialogue(id, { place: 'Møterom 1', day: '2024-05-16' }));
    const next = good(await addNextDialogue(id));
    expect(await readDialogue(next)).toMatchObject({
      day: '2025-05-15',
      place: 'Møterom 1',
      themes: '',
      state: 'planned',
    });
    expect(good(await addNextDialogue(id))).toBe(next);
    expect(await listDialogues(termId)).toHaveLength(2);
    good(await setDialogueState(next, 'cancelled'));
    expect(good(await addNextDialogue(id))).not.toBe(next);
  });

  it('that would fall on a holiday next year is put to the working day after it', async () => {
    const { id } = await begin();
    good(await changeDialogue(id, { day: '2024-05-02' }));
    const next = good(await addNextDialogue(id));
    expect((await readDialogue(next))?.day).toBe('2025-05-02');
  });
});

describe('what one prepares', () => {
  const planted = 'PLANTET EGENVURDERING';

  it('is read again by who wrote it, and never by the other', async () => {
    const { id, mayor, director } = await begin();
    good(await savePreparation(id, 'economy', planted));
    sit(mayor);
    expect(await readPreparation(id)).toEqual({});
    good(await savePreparation(id, 'economy', 'Ordførerens eget'));
    expect(await readPreparation(id)).toEqual({ economy: 'Ordførerens eget' });
    sit(director);
    expect(await readPreparation(id)).toEqual({ economy: planted });
  });

  it('keeps each area, and stores nothing where nothing is new', async () => {
    const { id } = await begin();
    good(await savePreparation(id, 'economy', 'Ett'));
    good(await savePreparation(id, 'relation', 'To'));
    expect(good(await savePreparation(id, 'relation', 'To'))).toBeNull();
    good(await savePreparation(id, 'economy', ''));
    expect(await readPreparation(id)).toEqual({ relation: 'To' });
  });

  it('stands nowhere that the workspace key opens: rows, journal, history, files, nor in the referat', async () => {
    const { id, mayor } = await begin();
    good(await savePreparation(id, 'economy', planted));
    good(await savePreparation(id, 'users', `${planted} TO`));
    good(await writeMinutes(id, { results: 'Noe annet' }));
    sit(mayor);
    const name = onlyFirst(
      [...(await allRows()).keys()].filter((key) => key.startsWith('dialoguePreparations/')),
    );
    const history = await historyOf(name.split('/')[1] ?? '');
    expect(history.map(({ label }) => label)).toEqual(['dialoguePrepared', 'dialoguePrepared']);
    const opened = JSON.stringify([
      [...(await allRows())],
      await journal(),
      history,
      await exportWorkspace(),
      await readEverything(),
      await minutesOf(id),
    ]);
    expect(opened).toContain('Noe annet');
    expect(opened).not.toContain('PLANTET');
  });

  it('comes back after a kill, and so does the note of the talk', async () => {
    const { id } = await begin();
    await keepTyping({ kind: 'preparation', dialogueId: id, area: 'staff' }, 'Halv set');
    forgetRecovered();
    good(await recoverTyping());
    expect(await readPreparation(id)).toEqual({ staff: 'Halv set' });
    await keepTyping({ kind: 'dialoguePoint', dialogueId: id, area: 'staff' }, 'Halvt not');
    forgetRecovered();
    good(await recoverTyping());
    expect(await listDialoguePoints(id)).toMatchObject([{ area: 'staff', text: 'Halvt not' }]);
  });
});

describe('a referat', () => {
  it('begins with those who sit in the mandate on the day, and the director', async () => {
    const { id, termId } = await begin();
    const mandateId = good(
      await addMandate(termId, {
        forum: 'committee',
        members: [
          { name: 'Nina Vik', seat: 'mayor' },
          { name: 'Per Li', seat: 'deputyMayor' },
        ],
      }),
    );
    good(await changeDialogue(id, { mandateId }));
    good(await beginNewMinutes(id));
    expect((await minutesOf(id)).draft?.participants).toBe('Nina Vik\nPer Li\nKari Nes');
  });

  it('takes lines along under what stands there, and the same lines once', async () => {
    const { id } = await begin();
    good(await addToMinutes(id, 'goals', 'Første'));
    good(await addToMinutes(id, 'goals', 'Andre\nTredje'));
    expect(good(await addToMinutes(id, 'goals', 'Andre\nTredje'))).toBeNull();
    expect((await minutesOf(id)).draft).toMatchObject({
      number: 1,
      goals: 'Første\nAndre\nTredje',
      results: '',
    });
  });

  it('is put to both only with words, by name of the two in office, and means the talk has been', async () => {
    const { id, director, mayor } = await begin();
    expect(await proposeMinutes(id)).toMatchObject({ reason: 'notDraft' });
    good(await beginNewMinutes(id));
    expect(await proposeMinutes(id)).toMatchObject({ reason: 'noText' });
    good(await writeMinutes(id, { measures: 'Kurs' }));
    good(await proposeMinutes(id));
    const { waiting } = await minutesOf(id);
    expect(waiting?.minutes).toMatchObject({ directorId: director.personId, mayorId: mayor.personId });
    expect(waiting?.missing).toEqual(['mayor', 'director']);
    expect((await readDialogue(id))?.state).toBe('held');
    expect(await writeMinutes(id, { measures: 'Et annet kurs' })).toMatchObject({ reason: 'waiting' });
  });

  it('counts when the last of the two has approved, is public, and cannot be undone', async () => {
    const { id, minutesId, director, mayor } = await put();
    good(await addMinutesApprovals(minutesId, [await approvalOf(id, minutesId, director)]));
    expect((await minutesOf(id)).waiting?.missing).toEqual(['mayor']);
    sit(mayor);
    const late = '2024-12-03T08:00:00.000Z';
    const change = good(await addMinutesApprovals(minutesId, [await approvalOf(id, minutesId, mayor, late)]));
    const { inForce, waiting } = await minutesOf(id);
    expect(waiting).toBeNull();
    expect(inForce?.minutes).toMatchObject({ state: 'approved', approvedAt: late, access: 'public' });
    expect((await readDialogue(id))?.state).toBe('finished');
    if (change === null) throw new Error('Nothing was stored');
    expect(await takeBack(change)).toMatchObject({ ok: false });
    expect(await withdrawMinutes(minutesId)).toMatchObject({ reason: 'notWaiting' });
  });

  it('is refused an approval from who is not asked, of other words, or signed by another', async () => {
    const { id, minutesId, deputy, director, mayor } = await put();
    const ofDirector = await approvalOf(id, minutesId, director);
    const answers = [
      await addMinutesApprovals(minutesId, [await approvalOf(id, minutesId, deputy)]),
      await addMinutesApprovals(minutesId, [{ ...ofDirector, digest: 'a'.repeat(64) }]),
      await addMinutesApprovals(minutesId, [{ ...ofDirector, personId: mayor.personId }]),
    ];
    expect(answers).toMatchObject([
      { reason: 'notApprover' },
      { reason: 'otherText' },
      { reason: 'notApprover' },
    ]);
    expect((await minutesOf(id)).waiting?.approvals).toEqual([]);
  });

  it('that is taken back is written on in a new draft, and an approval given before counts no more', async () => {
    const { id, minutesId, director } = await put();
    good(await addMinutesApprovals(minutesId, [await approvalOf(id, minutesId, director)]));
    good(await withdrawMinutes(minutesId));
    const { draft, waiting, all } = await minutesOf(id);
    expect(waiting).toBeNull();
    expect(draft).toMatchObject({ number: 2, results: 'Nådd', goals: 'Nytt', digest: '' });
    expect(all.map(({ minutes }) => minutes.state)).toEqual(['draft', 'withdrawn']);
    good(await proposeMinutes(id));
    expect((await minutesOf(id)).waiting?.missing).toEqual(['mayor', 'director']);
  });

  it('is changed only by a new version with a reason; until both approve it, the first one counts', async () => {
    const { id, minutesId, director, mayor } = await approved();
    good(await writeMinutes(id, { results: 'Nesten nådd' }));
    expect(await proposeMinutes(id)).toMatchObject({ reason: 'noReason' });
    good(await writeMinutes(id, { reason: 'Tallet var feil' }));
    const second = good(await proposeMinutes(id));
    expect((await minutesOf(id)).inForce?.minutes.id).toBe(minutesId);
    good(
      await addMinutesApprovals(second, [
        await approvalOf(id, second, director),
        await approvalOf(id, second, mayor),
      ]),
    );
    const { inForce, all } = await minutesOf(id);
    expect(inForce?.minutes).toMatchObject({ id: second, number: 2, reason: 'Tallet var feil' });
    expect(all.at(-1)?.minutes).toMatchObject({ id: minutesId, state: 'approved', results: 'Nådd' });
  });

  it('stands fast with its day and place while it counts; a new version opens them', async () => {
    const { id } = await approved();
    expect(await changeDialogue(id, { day: '2024-12-03' })).toMatchObject({ reason: 'finished' });
    expect(await changeDialogue(id, { place: 'Et annet sted' })).toMatchObject({ reason: 'finished' });
    good(await changeDialogue(id, { madeKnownOn: '2024-12-17', madeKnownRef: '101/24' }));
    good(await beginNewMinutes(id));
    good(await changeDialogue(id, { day: '2024-12-03' }));
    good(await writeMinutes(id, { reason: 'Datoen var feil' }));
    good(await proposeMinutes(id));
    expect(await changeDialogue(id, { day: '2024-12-04' })).toMatchObject({ reason: 'finished' });
    expect(await readDialogue(id)).toMatchObject({ day: '2024-12-03', madeKnownRef: '101/24' });
  });

  it('counts also when somebody has left office since, and asks the one who came for the next', async () => {
    const { id, minutesId, mayor } = await approved();
    good(await changePerson(mayor.personId, { role: 'outgoingMayor' }));
    expect((await minutesOf(id)).inForce?.minutes.id).toBe(minutesId);
    good(await writeMinutes(id, { results: 'Nytt', reason: 'Ny ordfører' }));
    expect(await proposeMinutes(id)).toMatchObject({ reason: 'noOffice', detail: 'mayor' });
  });

  it('says the day and place both approved, while a new version of it says others', async () => {
    const { id } = await approved();
    const before = await readDialogue(id);
    good(await writeMinutes(id, { reason: 'Dagen var feil' }));
    good(await changeDialogue(id, { day: '2024-12-04', place: 'Biblioteket' }));
    const dialogue = await readDialogue(id);
    const { inForce, draft } = await minutesOf(id);
    if (dialogue === null || inForce === null || draft === null) throw new Error('Not there');
    const { day, startTime, minutes, place } = before ?? dialogue;
    expect(talkInMinutes(dialogue, inForce.minutes)).toMatchObject({ day, startTime, minutes, place });
    expect(day).not.toBe('2024-12-04');
    expect(talkInMinutes(dialogue, draft)).toMatchObject({ day: '2024-12-04', place: 'Biblioteket' });
    good(await proposeMinutes(id));
    const { waiting } = await minutesOf(id);
    expect(waiting?.minutes).toMatchObject({ day: '2024-12-04', place: 'Biblioteket' });
    expect(inForce.approvals).toHaveLength(2);
  });

  it('is known by what it says: every word both read is part of the sum', async () => {
    const { id, minutesId } = await put();
    const minutes = (await minutesOf(id)).waiting?.minutes;
    if (minutes === undefined) throw new Error('Nothing waits');
    const parts = ['results', 'goals', 'principles', 'measures', 'reason', 'participants'] as const;
    const fields = [...parts, 'day', 'startTime', 'length', 'place'] as const;
    const sums = fields.map((field) => minutesDigest({ ...minutes, [field]: `${minutes[field]}!` }));
    expect(new Set([minutes.digest, ...sums]).size).toBe(fields.length + 1);
    expect(minutesDigest({ ...minutes, access: 'public' } as typeof minutes)).toBe(minutes.digest);
    expect(minutes.id).toBe(minutesId);
  });
});

describe('what a talk looks back on', () => {
  const period = (year: number) => ({ fromDay: `${year}-01-01`, toDay: `${year}-12-31` }) as const;

  it('is the latest plan before it, never the one it came to nor one that begins after it', async () => {
    const { id, termId } = await begin();
    const first = good(await addPlan(termId, period(2023)));
    const second = good(await addPlan(termId, period(2024)));
    good(await addPlan(termId, { ...period(2024), dialogueId: id }));
    good(await addPlan(termId, period(2025)));
    expect((await planForDialogue(id))?.plan.id).toBe(second);
    expect(await plansOfDialogue(id)).toHaveLength(1);
    good(await removePlan(second));
    expect((await planForDialogue(id))?.plan.id).toBe(first);
  });

  it('is, in the first talk of a term, what the same director had in the term before', async () => {
    const { id, director } = await begin();
    const before = await termBefore();
    const earlier = good(await addPlan(before, { ...period(2023), directorId: director.personId }));
    expect((await planForDialogue(id))?.plan.id).toBe(earlier);
    good(await changeDialogue(id, { directorId: null }));
    expect(await planForDialogue(id)).toBeNull();
  });

  it('is never what another director had, also in the same term', async () => {
    const { id, termId, mayor } = await begin();
    good(await addPlan(termId, { ...period(2024), directorId: mayor.personId }));
    expect(await planForDialogue(id)).toBeNull();
    const own = good(await addPlan(termId, period(2023)));
    expect((await planForDialogue(id))?.plan.id).toBe(own);
  });
});
