import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { listBin } from '#renderer/db/bin.ts';
import { database } from '#renderer/db/database.ts';
import { exportWorkspace } from '#renderer/db/export-workspace.ts';
import { addConsents, consentsOf } from '#renderer/db/repositories/eval-consents.ts';
import { readDraft, saveDraft } from '#renderer/db/repositories/eval-drafts.ts';
import { sealsOf } from '#renderer/db/repositories/eval-own.ts';
import { cancelRound, removeRound } from '#renderer/db/repositories/eval-rounds.ts';
import {
  openedAnswers,
  openRound,
  ownSubmitted,
  submitAnswers,
} from '#renderer/db/repositories/eval-seals.ts';
import { roundStatus } from '#renderer/db/repositories/eval-status.ts';
import { changePerson, removePerson } from '#renderer/db/repositories/people.ts';
import { redo, takeBack, undo } from '#renderer/db/undo.ts';
import { noAnswers } from '#shared/domain/eval-answers.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import { good } from '../builders.ts';
import {
  answerAs,
  beginEvaluation,
  beginRound,
  bothAgree,
  consentOf,
  keyOf,
  keysOf,
  sit,
  someAnswers,
  theRound,
  type Three,
} from '../eval-builders.ts';
import { allRows, journal, withFreshDatabase } from '../fresh-database.ts';

withFreshDatabase();

const bothAnswer = async (id: EvalRoundId, { director, mayor }: Three) => {
  await answerAs(id, director, 'HEMMELIG-D');
  await answerAs(id, mayor, 'HEMMELIG-M');
};

const countOf = async (table: string): Promise<number> =>
  [...(await allRows()).entries()].filter(
    ([name, row]) => name.startsWith(`${table}/`) && row.deletedAt === null,
  ).length;

describe('a draft of answers', () => {
  it('is read again by who wrote it and by nobody else, and is one however fast it is written', async () => {
    const three = await beginEvaluation();
    const id = await beginRound(three);
    expect(await readDraft(id)).toEqual(noAnswers);
    await Promise.all(['a', 'ab', 'abc'].map((words) => saveDraft(id, someAnswers(words))));
    expect(await readDraft(id)).toEqual(someAnswers('abc'));
    expect(await countOf('evalDrafts')).toBe(1);
    sit(three.mayor);
    expect(await readDraft(id)).toEqual(noAnswers);
    good(await saveDraft(id, someAnswers('Mitt')));
    sit(three.director);
    expect(await readDraft(id)).toEqual(someAnswers('abc'));
  });

  it('is taken only from who answers, and only while they may', async () => {
    const three = await beginEvaluation();
    const id = await beginRound(three);
    sit(three.deputy);
    expect(await saveDraft(id, someAnswers('x'))).toMatchObject({ ok: false, reason: 'notAsked' });
    expect(await submitAnswers(id)).toMatchObject({ ok: false, reason: 'notAsked' });
    sit(three.director);
    expect(await submitAnswers(id)).toMatchObject({ ok: false, reason: 'nothingAnswered' });
    good(await saveDraft(id, { ...noAnswers, words: { o1: '  ' } }));
    expect(await submitAnswers(id)).toMatchObject({ ok: false, reason: 'nothingAnswered' });
    good(await cancelRound(id, 'Stopp'));
    expect(await saveDraft(id, someAnswers('x'))).toMatchObject({ ok: false, reason: 'notAnswering' });
  });
});

describe('handing over', () => {
  it('is final: no undo, no taking back, no second envelope, no new draft', async () => {
    const three = await beginEvaluation();
    const id = await beginRound(three);
    good(await saveDraft(id, someAnswers('Mitt svar')));
    const [first, second] = await Promise.all([submitAnswers(id), submitAnswers(id)]);
    expect([first.ok && typeof first.value, second]).toEqual(['string', { ok: true, value: null }]);
    expect(await sealsOf(await theRound(id))).toHaveLength(1);
    if (!first.ok || first.value === null) throw new Error('nothing was written');
    expect(await takeBack(first.value)).toMatchObject({ ok: false, reason: 'finished' });
    // Neither the envelope nor the answers before it, but what was done before them.
    expect(await undo()).toEqual({ ok: true, value: 'found' });
    good(await redo());
    expect(await saveDraft(id, someAnswers('Angrer'))).toMatchObject({ ok: false, reason: 'submitted' });
    expect(await readDraft(id)).toEqual(noAnswers);
    expect(await ownSubmitted(id)).toEqual(someAnswers('Mitt svar'));
    expect((await roundStatus(id))?.step).toBe('waiting');
    sit(three.mayor);
    expect(await ownSubmitted(id)).toBeNull();
    expect((await roundStatus(id))?.step).toBe('answer');
  });

  it('puts in the envelope what the form asks for alone', async () => {
    const three = await beginEvaluation();
    const id = await beginRound(three);
    good(await saveDraft(id, { ...someAnswers('Mitt'), scores: { a1: 2, gone: 5 } }));
    good(await submitAnswers(id));
    expect((await ownSubmitted(id))?.scores).toEqual({ a1: 2 });
  });

  it('writes nothing at all when the disk does not take it', async () => {
    const three = await beginEvaluation();
    const id = await beginRound(three);
    good(await saveDraft(id, someAnswers('Mitt')));
    const before = await sealsOf(await theRound(id));
    const full = vi
      .spyOn(database().changes, 'add')
      .mockImplementation(() => Dexie.Promise.reject(new DOMException('', 'QuotaExceededError')));
    expect(await submitAnswers(id)).toMatchObject({ ok: false, reason: 'diskFull' });
    full.mockRestore();
    expect(await sealsOf(await theRound(id))).toEqual(before);
    expect(await readDraft(id)).toEqual(someAnswers('Mitt'));
    good(await submitAnswers(id));
    expect(await ownSubmitted(id)).toEqual(someAnswers('Mitt'));
  });

  it('hands over what the screen shows, or nothing when that cannot be kept', async () => {
    const three = await beginEvaluation();
    const id = await beginRound(three);
    good(await saveDraft(id, someAnswers('Lagret')));
    const full = vi
      .spyOn(database().changes, 'add')
      .mockImplementationOnce(() => Dexie.Promise.reject(new DOMException('', 'QuotaExceededError')))
      .mockImplementationOnce(() => Dexie.Promise.reject(new DOMException('', 'QuotaExceededError')));
    expect(await saveDraft(id, someAnswers('Vist'))).toMatchObject({ ok: false, reason: 'diskFull' });
    expect(await submitAnswers(id, someAnswers('Vist'))).toMatchObject({ ok: false, reason: 'notSaved' });
    full.mockRestore();
    expect(await sealsOf(await theRound(id))).toEqual([]);
    good(await submitAnswers(id, someAnswers('Vist')));
    expect(await ownSubmitted(id)).toEqual(someAnswers('Vist'));
    expect(await submitAnswers(id, someAnswers('Vist'))).toEqual({ ok: true, value: null });
  });
});

describe('what is not opened', () => {
  it('stands nowhere that the workspace key opens: rows, journal, bin, files', async () => {
    const three = await beginEvaluation();
    const id = await beginRound(three);
    await answerAs(id, three.director, 'PLANTET ORD');
    const key = Buffer.from(await keyOf(id, three.director));
    sit(three.mayor);
    good(await saveDraft(id, someAnswers('PLANTET UTKAST')));
    sit(three.director);
    const opened = JSON.stringify([
      [...(await allRows())],
      await journal(),
      await listBin(),
      await exportWorkspace(),
    ]);
    for (const needle of ['PLANTET', key.toString('hex'), key.toString('base64')])
      expect(opened).not.toContain(needle);
    expect(await exportWorkspace()).not.toContain('evalKeys');
    expect(await openedAnswers(id)).toBeNull();
  });

  it('never lies in the bin, and waits in a round that lies there', async () => {
    const three = await beginEvaluation();
    const id = await beginRound(three);
    await bothAnswer(id, three);
    expect(await listBin()).toEqual([]);
    const keys = await keysOf(id, [three.director, three.mayor]);
    good(await removeRound(id));
    expect(await openRound(id, keys)).toMatchObject({ ok: false, reason: 'unknownRecord' });
  });
});

describe('opening', () => {
  it('shows both all of it in one change that stands', async () => {
    const three = await beginEvaluation();
    const id = await beginRound(three);
    await bothAnswer(id, three);
    expect((await roundStatus(id))?.step).toBe('open');
    const changes = (await journal()).length;
    const answer = await openRound(id, await keysOf(id, [three.director, three.mayor]));
    expect((await journal()).length).toBe(changes + 1);
    for (const person of [three.director, three.mayor]) {
      sit(person);
      expect(await openedAnswers(id)).toEqual([
        { party: 'director', personId: three.director.personId, answers: someAnswers('HEMMELIG-D') },
        { party: 'mayor', personId: three.mayor.personId, answers: someAnswers('HEMMELIG-M') },
      ]);
    }
    expect(await theRound(id)).toMatchObject({ state: 'opened' });
    if (!answer.ok || answer.value === null) throw new Error('nothing was written');
    expect(await takeBack(answer.value)).toMatchObject({ ok: false, reason: 'finished' });
    expect(await openRound(id, new Map())).toEqual({ ok: true, value: null });
    expect(await cancelRound(id, 'For sent')).toMatchObject({ ok: false, reason: 'tooLate' });
  });

  it('writes nothing when an envelope, a key or the right key is missing', async () => {
    const three = await beginEvaluation();
    const id = await beginRound(three);
    await answerAs(id, three.director, 'HEMMELIG-D');
    const own = await keyOf(id, three.director);
    const onlyOne = new Map([[three.director.personId, own]]);
    expect(await openRound(id, onlyOne)).toMatchObject({ reason: 'missingSeals', detail: 'mayor' });
    await answerAs(id, three.mayor, 'HEMMELIG-M');
    const before = await journal();
    expect(await openRound(id, onlyOne)).toMatchObject({ reason: 'missingKeys', detail: 'mayor' });
    const swapped = new Map([
      [three.director.personId, await keyOf(id, three.mayor)],
      [three.mayor.personId, own],
    ]);
    expect(await openRound(id, swapped)).toMatchObject({ reason: 'wrongKey', detail: 'director' });
    expect(await journal()).toEqual(before);
    expect(await countOf('evalOpenings')).toBe(0);
    expect(await openedAnswers(id)).toBeNull();
  });

  it('takes the deputy mayor along, or leaves the envelope out for good when both say so', async () => {
    const three = await beginEvaluation();
    const id = await beginRound(three, { deputyId: three.deputy.personId });
    await bothAnswer(id, three);
    expect((await roundStatus(id))?.step).toBe('waiting');
    const keys = await keysOf(id, [three.director, three.mayor]);
    expect(await openRound(id, keys)).toMatchObject({ reason: 'missingSeals', detail: 'deputy' });
    await answerAs(id, three.deputy, 'HEMMELIG-V');
    expect(await openRound(id, keys)).toMatchObject({ reason: 'missingKeys', detail: 'deputy' });
    const round = await theRound(id);
    expect(await addConsents(id, [consentOf(round, three.deputy, 'withoutDeputy')])).toMatchObject({
      reason: 'notAsked',
    });
    good(await addConsents(id, [consentOf(round, three.mayor, 'withoutDeputy')]));
    expect((await theRound(id)).withoutDeputy).toBe(false);
    good(await addConsents(id, [consentOf(round, three.director, 'withoutDeputy')]));
    expect((await roundStatus(id))?.parties.map(({ staysOut }) => staysOut)).toEqual([false, false, true]);
    good(await openRound(id, keys));
    expect((await openedAnswers(id))?.map(({ party }) => party)).toEqual(['director', 'mayor']);
    expect(await countOf('evalOpenings')).toBe(2);
  });

  it('shows three columns when the deputy mayor is with them', async () => {
    const three = await beginEvaluation();
    const id = await beginRound(three, { deputyId: three.deputy.personId });
    await bothAnswer(id, three);
    await answerAs(id, three.deputy, 'HEMMELIG-V');
    good(await openRound(id, await keysOf(id, [three.director, three.mayor, three.deputy])));
    expect((await openedAnswers(id))?.map(({ answers }) => answers.words['o1'])).toEqual([
      'HEMMELIG-D',
      'HEMMELIG-M',
      'HEMMELIG-V',
    ]);
  });
});

describe('throwing the envelopes away', () => {
  it('needs both, and what was in them never counts again', async () => {
    const three = await beginEvaluation();
    const id = await beginRound(three);
    await bothAnswer(id, three);
    const oldKeys = await keysOf(id, [three.director, three.mayor]);
    const first = await theRound(id);
    good(await addConsents(id, [consentOf(first, three.director, 'discard')]));
    expect((await theRound(id)).attempt).toBe(1);
    expect((await roundStatus(id))?.agreed.discard).toEqual([three.director.personId]);
    const thrown = good(await addConsents(id, [consentOf(first, three.mayor, 'discard')]));
    expect(await theRound(id)).toMatchObject({ attempt: 2, state: 'answering' });
    expect((await roundStatus(id))?.parties.map(({ hasSubmitted }) => hasSubmitted)).toEqual([false, false]);
    expect(thrown && (await takeBack(thrown))).toMatchObject({ ok: false, reason: 'finished' });
    expect(await openRound(id, oldKeys)).toMatchObject({ reason: 'missingSeals' });
    await bothAnswer(id, three);
    expect(await openRound(id, oldKeys)).toMatchObject({ reason: 'wrongKey' });
    good(await openRound(id, await keysOf(id, [three.director, three.mayor])));
    // The yes to throw away the first ones is none to throw away these.
    expect(await addConsents(id, [consentOf(first, three.mayor, 'discard')])).toMatchObject({ ok: true });
    expect((await theRound(id)).state).toBe('opened');
  });

  it('leaves what somebody was still writing where it is', async () => {
    const three = await beginEvaluation();
    const id = await beginRound(three);
    await answerAs(id, three.director, 'Mistet nøkkel');
    sit(three.mayor);
    good(await saveDraft(id, someAnswers('Halvveis')));
    await bothAgree(id, three, 'discard');
    expect(await readDraft(id)).toEqual(someAnswers('Halvveis'));
    good(await submitAnswers(id));
    expect((await roundStatus(id))?.parties.map(({ hasSubmitted }) => hasSubmitted)).toEqual([false, true]);
  });
});

describe('when keys and people change', () => {
  it('opens own answers with an own key of before, and not with a new one alone', async () => {
    const three = await beginEvaluation();
    const id = await beginRound(three);
    await answerAs(id, three.director, 'Fra før');
    const personKey = () => new Uint8Array(32).fill(13);
    sit(three.director, { personKey: personKey() });
    expect(await ownSubmitted(id)).toBeNull();
    sit(three.director, { personKey: personKey(), olderKeys: [three.director.vault().personKey] });
    expect(await ownSubmitted(id)).toEqual(someAnswers('Fra før'));
  });

  it('knows who answered after they have another name, or have left', async () => {
    const three = await beginEvaluation();
    const id = await beginRound(three);
    await bothAnswer(id, three);
    good(await openRound(id, await keysOf(id, [three.director, three.mayor])));
    good(await changePerson(three.mayor.personId, { name: 'Nina Berg' }));
    good(await removePerson(three.mayor.personId));
    expect((await roundStatus(id))?.parties[1]?.person?.name).toBe('Nina Berg');
    expect(await openedAnswers(id)).toHaveLength(2);
    expect((await consentsOf(id)).length).toBe(2);
  });
});
