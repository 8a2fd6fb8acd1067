import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { listBin, restoreFromBin } from '#renderer/db/bin.ts';
import { patch } from '#renderer/db/commands.ts';
import { commit } from '#renderer/db/commit.ts';
import { addConsents } from '#renderer/db/repositories/eval-consents.ts';
import { hasLockedDraft } from '#renderer/db/repositories/eval-drafts.ts';
import { rememberKeyGiven } from '#renderer/db/repositories/eval-key-given.ts';
import {
  changeTerms,
  listRounds,
  proposeRound,
  readRound,
  removeRound,
} from '#renderer/db/repositories/eval-rounds.ts';
import { roundStatus } from '#renderer/db/repositories/eval-status.ts';
import { startTalk } from '#renderer/db/repositories/eval-themes.ts';
import {
  exercisesForMe,
  exerciseStatus,
  openedExercise,
  openExercise,
  readOwn,
  saveOwn,
  submitOwn,
} from '#renderer/db/repositories/exercise-answers.ts';
import {
  cancelExercise,
  listExercises,
  markExercise,
  openCase,
  openMirror,
  readExercise,
  removeExercise,
} from '#renderer/db/repositories/exercises.ts';
import { addCase, changeCase, removeCase } from '#renderer/db/repositories/grey-cases.ts';
import { addPerson, removePerson } from '#renderer/db/repositories/people.ts';
import { undo } from '#renderer/db/undo.ts';
import { setKeys } from '#renderer/db/vault.ts';
import { ruleGroups } from '#shared/domain/rule.ts';
import type { GreyCaseId } from '#shared/domain/id.ts';
import { aPerson, good } from '../builders.ts';
import { aRoundDraft, beginEvaluation, beginRound, consentOf, sit, type Sitting } from '../eval-builders.ts';
import {
  answerExercise,
  beginMirror,
  exerciseKeysOf,
  mirrorWords,
  theExercise,
  today,
} from '../exercise-builders.ts';
import { allRows, withFreshDatabase } from '../fresh-database.ts';

withFreshDatabase();

describe('a mirror of expectations', () => {
  it('asks both the same in every group, and can be answered at once', async () => {
    const three = await beginEvaluation();
    const id = await beginMirror(three);
    const { kind, form, round } = await theExercise(id);
    expect([kind, round.state, round.number]).toEqual(['mirror', 'answering', 0]);
    expect(form.questions.map(({ id: question }) => question)).toEqual(
      ruleGroups.flatMap((group) => [`${group}-expect`, `${group}-self`, `${group}-guess`]),
    );
    for (const person of [three.director, three.mayor]) {
      sit(person);
      // oxlint-disable-next-line no-await-in-loop -- one sits there at a time
      expect((await exerciseStatus(id))?.step).toBe('answer');
      // oxlint-disable-next-line no-await-in-loop -- the same
      good(await saveOwn(id, mirrorWords(person.personId)));
    }
    expect(await readOwn(id)).toEqual(mirrorWords(three.mayor.personId));
  });

  it('is opened with both keys at once, and shows nothing before', async () => {
    const three = await beginEvaluation();
    const id = await beginMirror(three);
    await answerExercise(id, three.director, mirrorWords('Fra direktøren'));
    expect((await exerciseStatus(id))?.step).toBe('waiting');
    await answerExercise(id, three.mayor, { ...mirrorWords('Fra ordføreren'), 'not-asked': 'x' });
    expect((await exerciseStatus(id))?.step).toBe('open');
    expect(await openedExercise(id)).toBeNull();
    const keys = await exerciseKeysOf(id, [three.director, three.mayor]);
    const mine = new Map([...keys].slice(0, 1));
    expect(await openExercise(id, mine)).toMatchObject({ ok: false, reason: 'missingKeys' });
    const swapped = new Map([
      [three.director.personId, keys.get(three.mayor.personId) ?? new Uint8Array(32)],
      [three.mayor.personId, keys.get(three.director.personId) ?? new Uint8Array(32)],
    ]);
    expect(await openExercise(id, swapped)).toMatchObject({ ok: false, reason: 'wrongKey' });
    expect(await openedExercise(id)).toBeNull();
    good(await openExercise(id, keys));
    expect(await openedExercise(id)).toEqual([
      { party: 'director', personId: three.director.personId, words: mirrorWords('Fra direktøren') },
      { party: 'mayor', personId: three.mayor.personId, words: mirrorWords('Fra ordføreren') },
    ]);
    expect((await exerciseStatus(id))?.step).toBe('opened');
    expect(await cancelExercise(id, '')).toMatchObject({ ok: false, reason: 'tooLate' });
  });

  it('refuses what is too long by the question, cuts nothing, and keeps it all as a draft', async () => {
    const three = await beginEvaluation();
    const id = await beginMirror(three);
    const long = { 'media-expect': 'ø'.repeat(2_001) };
    expect(await submitOwn(id, long)).toMatchObject({ ok: false, reason: 'tooLong', detail: 'media-expect' });
    expect(await readOwn(id)).toEqual(long);
    expect(await submitOwn(id, {})).toMatchObject({ ok: false, reason: 'nothingAnswered' });
  });

  it('has room for every answer at its longest, whatever it is written with', async () => {
    const three = await beginEvaluation();
    const id = await beginMirror(three);
    const { form } = await theExercise(id);
    const longest = Object.fromEntries(
      form.questions.map(({ id: question }) => [question, '漢'.repeat(2_000)]),
    );
    good(await submitOwn(id, longest));
    expect((await exerciseStatus(id))?.parties[0]?.hasSubmitted).toBe(true);
  });

  it('is between the two in office, one at a time', async () => {
    const three = await beginEvaluation();
    sit(three.deputy);
    expect(await openMirror({ termId: three.termId, today })).toMatchObject({ reason: 'notYours' });
    sit(three.director);
    const id = await beginMirror(three);
    expect(await openMirror({ termId: three.termId, today })).toMatchObject({
      reason: 'underWay',
      detail: id,
    });
    sit(three.deputy);
    expect(await submitOwn(id, mirrorWords('x'))).toMatchObject({ ok: false });
    expect(await cancelExercise(id, '')).toMatchObject({ reason: 'notYours' });
    expect(await removeExercise(id)).toMatchObject({ reason: 'notYours' });
    sit(three.mayor);
    good(await cancelExercise(id, 'Vi tar det muntlig'));
    expect(await saveOwn(id, mirrorWords('x'))).toMatchObject({ reason: 'notAnswering' });
    good(await openMirror({ termId: three.termId, today }));
    sit(three.director);
    const newMayor = good(await addPerson(aPerson({ name: 'Ny ordfører', role: 'mayor' })));
    good(await removeExercise((await listExercises(three.termId))[0]?.round.id ?? id));
    const next = good(await openMirror({ termId: three.termId, today }));
    expect((await theExercise(next)).round.mayorId).toBe(newMayor);
    good(await removeExercise(next));
    for (const mayor of [three.mayor.personId, newMayor])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      good(await removePerson(mayor));
    expect(await openMirror({ termId: three.termId, today })).toMatchObject({ reason: 'noParties' });
  });

  it('that waits for somebody who was in office before stands in nobody’s way', async () => {
    const three = await beginEvaluation();
    const before = await beginMirror(three);
    const about: Parameters<typeof openCase>[0] = {
      termId: three.termId,
      today,
      case: { templateKey: 'gs-rektor' },
    };
    const asked = good(await openCase(about));
    good(await addPerson(aPerson({ name: 'Ny ordfører', role: 'mayor' })));
    const next = good(await openMirror({ termId: three.termId, today }));
    expect(await openMirror({ termId: three.termId, today })).toMatchObject({ detail: next });
    expect(good(await openCase(about))).not.toBe(asked);
    // What was begun before them still waits for those who began it.
    sit(three.mayor);
    expect((await exerciseStatus(before))?.step).toBe('answer');
  });

  it('says where something was written with a key that is lost, and takes what is written anew', async () => {
    const three = await beginEvaluation();
    const id = await beginMirror(three);
    good(await saveOwn(id, mirrorWords('Før')));
    expect(await hasLockedDraft(id)).toBe(false);
    const lost = three.director.vault({ personKey: new Uint8Array(32).fill(9) });
    setKeys(lost);
    expect([await readOwn(id), await hasLockedDraft(id)]).toEqual([{}, true]);
    sit(three.mayor);
    expect(await hasLockedDraft(id)).toBe(false);
    setKeys(three.director.vault({ personKey: new Uint8Array(32).fill(9) }));
    good(await saveOwn(id, mirrorWords('Nytt')));
    expect([await readOwn(id), await hasLockedDraft(id)]).toEqual([mirrorWords('Nytt'), false]);
  });

  it('waits for each until they have handed over, for both when it can be opened, and for nobody else', async () => {
    const three = await beginEvaluation();
    const id = await beginMirror(three);
    const steps = async (who: Sitting): Promise<readonly string[]> => {
      sit(who);
      return (await exercisesForMe(three.termId)).map(({ step }) => step);
    };
    expect([await steps(three.director), await steps(three.mayor)]).toEqual([['answer'], ['answer']]);
    await answerExercise(id, three.director, mirrorWords('Mitt'));
    expect([await steps(three.director), await steps(three.mayor)]).toEqual([[], ['answer']]);
    await answerExercise(id, three.mayor, mirrorWords('Ditt'));
    expect([await steps(three.director), await steps(three.mayor)]).toEqual([['open'], ['open']]);
    expect(await steps(three.deputy)).toEqual([]);
    good(await openExercise(id, await exerciseKeysOf(id, [three.director, three.mayor])));
    expect(await steps(three.director)).toEqual([]);
  });

  it('is not called off where a key has left', async () => {
    const three = await beginEvaluation();
    const id = await beginMirror(three);
    await rememberKeyGiven((await theExercise(id)).round, '2024-03-12T10:00:00.000Z');
    expect(await cancelExercise(id, '')).toMatchObject({ ok: false, reason: 'keyLeft' });
  });

  it('goes to the bin and comes back as it was; begun and not answered it is undone', async () => {
    const three = await beginEvaluation();
    const id = await beginMirror(three);
    await answerExercise(id, three.director, mirrorWords('Mitt'));
    good(await removeExercise(id));
    expect([await readExercise(id), (await listBin()).map((entry) => entry.id)]).toEqual([null, [id]]);
    good(await restoreFromBin({ table: 'evalRounds', id }));
    expect((await exerciseStatus(id))?.step).toBe('waiting');
    good(await markExercise(id, { access: 'exempt', basisKey: 'offl-13' }));
    expect((await theExercise(id)).round.access).toBe('exempt');
    const other = good(await openCase({ termId: three.termId, today, case: { templateKey: 'gs-rektor' } }));
    expect(await undo()).toEqual({ ok: true, value: 'exerciseOpened' });
    expect(await readExercise(other)).toBeNull();
  });
});

describe('a grey-zone case', () => {
  it('is frozen as it was put to both, and needs an owner', async () => {
    const three = await beginEvaluation();
    const caseId = good(
      await addCase({ title: 'Eget tilfelle', story: 'ø'.repeat(20_000), law: 'kommuneloven § 13-1' }),
    );
    const id = good(await openCase({ termId: three.termId, today, case: { caseId } }));
    expect(await openCase({ termId: three.termId, today, case: { caseId } })).toMatchObject({
      reason: 'underWay',
      detail: id,
    });
    good(await changeCase(caseId, { story: 'Noe annet' }));
    good(await removeCase(caseId));
    expect((await theExercise(id)).form.subject).toMatchObject({
      title: { nb: 'Eget tilfelle', nn: 'Eget tilfelle' },
      story: { nb: 'ø'.repeat(20_000) },
      caseId,
    });
    const why = { why: 'Fordi', rule: 'Vi ringer hverandre' };
    expect(await submitOwn(id, why)).toMatchObject({ reason: 'ownerMissing', detail: 'owner' });
    expect(await submitOwn(id, { ...why, owner: 'the-press' })).toMatchObject({ reason: 'ownerMissing' });
    good(await submitOwn(id, { ...why, owner: 'both' }));
  });

  it('is there only while the case is, and takes its mark along', async () => {
    const three = await beginEvaluation();
    const gone = { templateKey: 'gs-finnes-ikke' };
    expect(await openCase({ termId: three.termId, today, case: gone })).toMatchObject({
      reason: 'unknownCase',
    });
    const nobody = { caseId: three.termId as string as GreyCaseId };
    expect(await openCase({ termId: three.termId, today, case: nobody })).toMatchObject({
      reason: 'unknownCase',
    });
    const caseId = good(await addCase({ title: 'Eget', story: 'Noe skjedde', law: '' }));
    good(await changeCase(caseId, { access: 'exempt', basisKey: 'offl-14' }));
    const id = good(await openCase({ termId: three.termId, today, case: { caseId } }));
    expect((await theExercise(id)).round).toMatchObject({ access: 'exempt', basisKey: 'offl-14' });
  });
});

describe('half-year evaluations', () => {
  it('neither see, count nor wait for an exercise', async () => {
    const three = await beginEvaluation();
    const id = await beginMirror(three);
    const round = good(await proposeRound(aRoundDraft(three)));
    expect((await listRounds(three.termId)).map((one) => [one.id, one.number])).toEqual([[round, 1]]);
    expect((await listExercises(three.termId)).map((one) => one.round.id)).toEqual([id]);
    expect([await readRound(id), await roundStatus(id)]).toEqual([null, null]);
    expect(await changeTerms(id, { sharing: 'x' })).toMatchObject({ reason: 'unknownRecord' });
    expect(await removeRound(id)).toMatchObject({ reason: 'unknownRecord' });
    expect(await startTalk(id, [])).toMatchObject({ reason: 'unknownRecord' });
    const yes = consentOf((await theExercise(id)).round, three.director, 'discard');
    expect(await addConsents(id, [yes])).toMatchObject({ reason: 'unknownRecord' });
    expect(await exerciseStatus(round)).toBeNull();
    expect(await proposeRound(aRoundDraft(three, { formKey: 'samspill-graasone' }))).toMatchObject({
      ok: false,
    });
  });

  it('never become an exercise, and an exercise never an evaluation, at the one door', async () => {
    const three = await beginEvaluation();
    const round = good(await proposeRound(aRoundDraft(three)));
    const mirror = await theExercise(await beginMirror(three));
    const { formKey, formVersion, form } = mirror.round;
    const change = { formKey, formVersion, form, number: 0, state: 'answering' } as const;
    const tries = [
      patch('evalRounds', round, change),
      patch('evalRounds', mirror.round.id, { state: 'finished', finishedAt: '2024-03-12T10:00:00.000Z' }),
      patch('evalRounds', mirror.round.id, { state: 'proposed' }),
      patch('evalRounds', mirror.round.id, { attempt: 2 }),
      patch('evalRounds', mirror.round.id, { form: '{}' }),
      patch('evalRounds', mirror.round.id, { number: 1 }),
    ];
    const before = await allRows();
    for (const command of tries) {
      // oxlint-disable-next-line no-await-in-loop -- one after another
      expect(await commit([command], { label: 'imported' })).toMatchObject({ ok: false });
    }
    expect(await allRows()).toEqual(before);
  });

  it('go on as before beside one that is opened', async () => {
    const three = await beginEvaluation();
    const id = await beginMirror(three);
    await answerExercise(id, three.director, mirrorWords('a'));
    await answerExercise(id, three.mayor, mirrorWords('b'));
    good(await openExercise(id, await exerciseKeysOf(id, [three.director, three.mayor])));
    const round = await beginRound(three);
    expect((await roundStatus(round))?.step).toBe('answer');
  });
});
