import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { exportWorkspace } from '#renderer/db/export-workspace.ts';
import { planImport } from '#renderer/db/import-workspace.ts';
import { listBin, restoreFromBin } from '#renderer/db/bin.ts';
import { addConsents, consentsOf } from '#renderer/db/repositories/eval-consents.ts';
import {
  cancelRound,
  changeTerms,
  listRounds,
  proposeRound,
  removeRound,
  setFiling,
} from '#renderer/db/repositories/eval-rounds.ts';
import { openedAnswers, openRound } from '#renderer/db/repositories/eval-seals.ts';
import { roundStatus } from '#renderer/db/repositories/eval-status.ts';
import { addTheme, themesOf } from '#renderer/db/repositories/eval-themes.ts';
import { removePerson } from '#renderer/db/repositories/people.ts';
import { redo, takeBack, undo } from '#renderer/db/undo.ts';
import { countPurged, purgedWith, purgeRefusal } from '#shared/journal/purge.ts';
import { good } from '../builders.ts';
import { deleteForGood } from '../delete-for-good.ts';
import {
  answerAs,
  aRoundDraft,
  beginEvaluation,
  beginRound,
  bothAgree,
  consentOf,
  keysOf,
  sit,
  theRound,
} from '../eval-builders.ts';
import { allRows, withFreshDatabase } from '../fresh-database.ts';

withFreshDatabase();

describe('a round', () => {
  it('is proposed by who sits there, numbered in the term, one at a time', async () => {
    const three = await beginEvaluation();
    const first = good(await proposeRound(aRoundDraft(three)));
    expect(await theRound(first)).toMatchObject({
      state: 'proposed',
      number: 1,
      attempt: 1,
      proposedBy: three.director.personId,
    });
    expect(await proposeRound(aRoundDraft(three))).toMatchObject({ ok: false, reason: 'underWay' });
    good(await cancelRound(first, 'Feil periode'));
    const second = good(await proposeRound(aRoundDraft(three)));
    expect((await listRounds(three.termId)).map(({ id, number }) => [id, number])).toEqual([
      [second, 2],
      [first, 1],
    ]);
  });

  it.each([
    ['the same person twice', { mayorId: '019a0000-0000-7000-8000-00000000000a' }, 'samePerson'],
    ['nobody as mayor', { mayorId: null }, 'invalid'],
    ['a form that is none', { form: '{}' }, 'notAForm'],
    ['a period that ends before it begins', { periodTo: '2023-01-01' }, 'invalid'],
    ['somebody who is not there', { mayorId: '019a0000-0000-7000-8000-0000000000ff' }, 'unknownReference'],
  ] as const)('is refused with %s', async (_, fields, reason) => {
    const three = await beginEvaluation();
    const draft = { ...aRoundDraft(three), ...fields } as unknown as ReturnType<typeof aRoundDraft>;
    expect(await proposeRound(draft)).toMatchObject({ ok: false, reason });
    expect(await listRounds(three.termId)).toEqual([]);
  });

  it('waits for both to confirm it, and a change takes back what was said', async () => {
    const three = await beginEvaluation();
    const id = good(await proposeRound(aRoundDraft(three)));
    good(await addConsents(id, [consentOf(await theRound(id), three.director, 'terms')]));
    expect((await roundStatus(id))?.agreed.terms).toEqual([three.director.personId]);
    expect((await theRound(id)).state).toBe('proposed');
    good(await changeTerms(id, { sharing: 'Gruppelederne får vite at den er holdt.' }));
    expect((await roundStatus(id))?.parties.map(({ hasConfirmedTerms }) => hasConfirmedTerms)).toEqual([
      false,
      false,
    ]);
    // What the director said yes to was another text: hers alone does not begin the round.
    good(await addConsents(id, [consentOf(await theRound(id), three.mayor, 'terms')]));
    expect((await theRound(id)).state).toBe('proposed');
    good(await addConsents(id, [consentOf(await theRound(id), three.director, 'terms')]));
    expect((await theRound(id)).state).toBe('answering');
    expect(await consentsOf(id)).toHaveLength(3);
  });

  it('is not changed once both have confirmed it: not by hand, not by undo; but days may move', async () => {
    const three = await beginEvaluation();
    const id = good(await proposeRound(aRoundDraft(three)));
    const changed = good(await changeTerms(id, { periodTo: '2024-04-30' }));
    await bothAgree(id, three);
    expect(await changeTerms(id, { periodTo: '2024-05-30' })).toMatchObject({ ok: false, reason: 'tooLate' });
    expect(changed && (await takeBack(changed))).toMatchObject({ ok: false, reason: 'roundLocked' });
    expect(await theRound(id)).toMatchObject({ state: 'answering', periodTo: '2024-04-30' });
    good(await changeTerms(id, { talkOn: '2024-05-10', answerBy: '2024-05-02' }));
    expect((await roundStatus(id))?.agreed.terms).toHaveLength(2);
  });

  it('takes no yes that is not signed, not asked for, to something else, or given twice', async () => {
    const three = await beginEvaluation();
    const id = good(await proposeRound(aRoundDraft(three)));
    const round = await theRound(id);
    const yes = consentOf(round, three.mayor, 'terms');
    const otherYes = consentOf({ ...round, sharing: 'Noe annet' }, three.mayor, 'terms');
    const cases = [
      [{ ...yes, signature: '0'.repeat(128) }, 'badSignature'],
      [{ ...yes, personId: three.director.personId }, 'badSignature'],
      [otherYes, 'otherTerms'],
      [consentOf(round, three.deputy, 'terms'), 'notAsked'],
      [consentOf(round, three.mayor, 'discard'), 'notAsked'],
      [consentOf(round, three.mayor, 'answersInReport'), 'notAsked'],
    ] as const;
    for (const [consent, reason] of cases)
      expect(await addConsents(id, [consent])).toMatchObject({ ok: false, reason });
    expect(await consentsOf(id)).toEqual([]);
    await Promise.all([addConsents(id, [yes]), addConsents(id, [yes])]);
    expect(await consentsOf(id)).toHaveLength(1);
  });

  it('is cancelled by either while it is not opened, and taken up again with undo', async () => {
    const three = await beginEvaluation();
    const id = await beginRound(three);
    sit(three.mayor);
    good(await cancelRound(id, 'Ordføreren går av'));
    expect(await theRound(id)).toMatchObject({ state: 'cancelled', reason: 'Ordføreren går av' });
    expect((await roundStatus(id))?.step).toBe('cancelled');
    good(await undo());
    expect(await theRound(id)).toMatchObject({ state: 'answering', reason: '' });
    good(await redo());
    expect((await theRound(id)).state).toBe('cancelled');
  });

  it('is stopped, changed or put away by nobody but the two', async () => {
    const three = await beginEvaluation();
    const id = good(await proposeRound(aRoundDraft(three, { deputyId: three.deputy.personId })));
    const tryAll = async () => [
      await changeTerms(id, { talkOn: '2024-05-10' }),
      await cancelRound(id, 'Stopp'),
      await removeRound(id),
    ];
    const notYours = { ok: false, reason: 'notYours' };
    sit(three.deputy);
    expect(await tryAll()).toMatchObject([notYours, notYours, notYours]);
    sit(three.mayor);
    expect(await tryAll()).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
  });

  it('goes to the bin midway and comes back with all that belongs to it', async () => {
    const three = await beginEvaluation();
    const id = await beginRound(three);
    const before = await roundStatus(id);
    good(await removeRound(id));
    expect(await roundStatus(id)).toBeNull();
    expect((await listBin()).map((entry) => [entry.table, entry.id])).toEqual([['evalRounds', id]]);
    good(await restoreFromBin({ table: 'evalRounds', id }));
    const after = await roundStatus(id);
    expect({ ...after, round: null }).toEqual({ ...before, round: null });
    expect(after?.round).toMatchObject({ state: 'answering', attempt: 1 });
  });

  it('takes what was talked about along to the bin, and can then be deleted for good with a basis', async () => {
    const three = await beginEvaluation();
    const id = await beginRound(three);
    await answerAs(id, three.director, 'Mitt');
    await answerAs(id, three.mayor, 'Ditt');
    good(await openRound(id, await keysOf(id, [three.director, three.mayor])));
    good(await addTheme(id, { about: null, title: 'Ukemøtene', reason: 'chosen' }));
    const themes = await themesOf(id);
    expect(themes).toHaveLength(1);
    good(await removeRound(id));
    expect(await themesOf(id)).toEqual([]);
    expect((await listBin()).map((entry) => entry.table)).toEqual(['evalRounds']);
    const doomed = [{ table: 'evalRounds', id }] as const;
    const rows = await allRows();
    expect(purgeRefusal(doomed, rows, { basis: '' })).toBe('needsBasis');
    expect(purgeRefusal(doomed, rows, { basis: 'Ikke arkivverdig' })).toBeNull();
    expect(countPurged(purgedWith(doomed, rows))).toMatchObject({ evalRounds: 1, evalSeals: 2, evalKeys: 2 });
    good(await restoreFromBin({ table: 'evalRounds', id }));
    expect((await themesOf(id)).map(({ title }) => title)).toEqual(['Ukemøtene']);
  });

  it('stands when one of the two is deleted for good, without what they had answered', async () => {
    const three = await beginEvaluation();
    const id = await beginRound(three);
    await answerAs(id, three.director, 'Mitt');
    await answerAs(id, three.mayor, 'Ditt');
    good(await openRound(id, await keysOf(id, [three.director, three.mayor])));
    good(await removePerson(three.mayor.personId));
    const doomed = [{ table: 'people', id: three.mayor.personId }] as const;
    const rows = await allRows();
    expect(purgeRefusal(doomed, rows, { basis: 'Personen har bedt om det' })).toBeNull();
    expect(countPurged(purgedWith(doomed, rows))).toEqual({
      people: 1,
      evalConsents: 1,
      evalSeals: 1,
      evalOpenings: 1,
      evalDrafts: 1,
      evalKeys: 1,
    });
    await deleteForGood(doomed);
    expect(await roundStatus(id)).toMatchObject({ step: 'opened', isMine: false });
    sit(three.director);
    expect((await openedAnswers(id))?.map(({ party }) => party)).toEqual(['director']);
    expect(await openRound(id, new Map())).toEqual({ ok: true, value: null });
    good(await planImport(await exportWorkspace()));
    good(await setFiling(id, { filing: 'working' }));
    good(await removeRound(id));
  });

  it("that waits when one of the two is deleted for good is ended, and stands in nobody's way", async () => {
    const three = await beginEvaluation();
    const id = await beginRound(three);
    await answerAs(id, three.director, 'Mitt');
    const keys = await keysOf(id, [three.director]);
    good(await removePerson(three.mayor.personId));
    await deleteForGood([{ table: 'people', id: three.mayor.personId }]);
    sit(three.director);
    expect(await roundStatus(id)).toMatchObject({ step: 'waiting', isMine: true });
    expect(await openRound(id, keys)).toMatchObject({ ok: false, reason: 'missingSeals' });
    good(await planImport(await exportWorkspace()));
    expect(await proposeRound({ ...aRoundDraft(three), mayorId: three.deputy.personId })).toMatchObject({
      ok: true,
    });
    good(await cancelRound(id, 'Ordføreren er slettet'));
    good(await setFiling(id, { caseReference: '24/12' }));
    good(await removeRound(id));
  });

  it('knows where its papers went, whatever state it is in', async () => {
    const three = await beginEvaluation();
    const id = await beginRound(three);
    good(
      await setFiling(id, {
        filing: 'filed',
        filingReason: 'Dokumenterer samarbeidet',
        caseReference: '24/12',
      }),
    );
    expect(await theRound(id)).toMatchObject({ filing: 'filed', caseReference: '24/12' });
  });
});
