import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { patch } from '#renderer/db/commands.ts';
import { commit } from '#renderer/db/commit.ts';
import { readEvaluationFacts } from '#renderer/db/evaluation-facts.ts';
import {
  actionsOfMeeting,
  openActions,
  readAction,
  setActionState,
} from '#renderer/db/repositories/actions.ts';
import {
  addMeasure,
  changeMeasure,
  followMeasures,
  measuresBefore,
  measuresOf,
  originsOf,
  removeMeasure,
} from '#renderer/db/repositories/eval-measures.ts';
import {
  approveOutcome,
  currentOutcome,
  freezeOutcome,
  outcomesOf,
  signOwnApproval,
  withdrawOutcome,
} from '#renderer/db/repositories/eval-outcomes.ts';
import { readRound } from '#renderer/db/repositories/eval-rounds.ts';
import { openRound } from '#renderer/db/repositories/eval-seals.ts';
import { saveSummary, summariesOf } from '#renderer/db/repositories/eval-summaries.ts';
import { setNextRound } from '#renderer/db/repositories/eval-talk.ts';
import {
  addTheme,
  markTheme,
  moveTheme,
  removeTheme,
  setDiscussed,
  startTalk,
  themesOf,
  writeAgreed,
} from '#renderer/db/repositories/eval-themes.ts';
import { addProposal, changeProposal, proposalsOf } from '#renderer/db/repositories/rule-proposals.ts';
import { forgetRecovered, keepTyping, recoverTyping } from '#renderer/db/typing.ts';
import { takeBack, undo } from '#renderer/db/undo.ts';
import type { ActionId, EvalRoundId } from '#shared/domain/id.ts';
import { currentBases } from '#shared/templates/access-bases.ts';
import { good, onlyFirst } from '../builders.ts';
import {
  answerAs,
  beginEvaluation,
  beginRound,
  keysOf,
  sit,
  type Sitting,
  type Three,
} from '../eval-builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';
import { withSeries } from '../meeting-builders.ts';

withFreshDatabase();

/** A round that is opened; the director sits there. */
const opened = async (three: Three): Promise<EvalRoundId> => {
  const { director, mayor } = three;
  const id = await beginRound(three);
  await answerAs(id, director, 'Mye');
  await answerAs(id, mayor, 'Litt');
  good(await openRound(id, await keysOf(id, [director, mayor])));
  sit(director);
  return id;
};

const talked = async () => {
  const three = await beginEvaluation();
  const id = await opened(three);
  good(await startTalk(id, [{ about: 'a1', title: null, reason: 'differing' }]));
  return { ...three, id, theme: onlyFirst(await themesOf(id)) };
};

const approvalOf = (outcome: Parameters<typeof signOwnApproval>[0], person: Sitting, at: string) =>
  signOwnApproval(outcome, { personId: person.personId, key: person.vault().personKey, at });

const morning = '2024-04-18T08:00:00.000Z';
const noon = '2024-04-18T12:00:00.000Z';

/** Frozen, and approved by both at once. */
const finished = async (id: EvalRoundId, { director, mayor }: Three): Promise<void> => {
  const outcomeId = good(await freezeOutcome(id));
  const { outcome } = onlyFirst(await outcomesOf(id));
  const both = [approvalOf(outcome, director, morning), approvalOf(outcome, mayor, noon)];
  good(await approveOutcome(outcomeId, both));
};

describe('the themes', () => {
  it('are put there once, also when the talk is begun twice at once', async () => {
    const three = await beginEvaluation();
    const id = await opened(three);
    const drafts = [
      { about: 'a1', title: null, reason: 'differing' },
      { about: 'o1', title: null, reason: 'words' },
    ] as const;
    await Promise.all([startTalk(id, drafts), startTalk(id, drafts)]);
    expect((await themesOf(id)).map(({ about }) => about)).toEqual(['a1', 'o1']);
    expect((await readRound(id))?.talkStartedAt).not.toBeNull();
  });

  it('are moved, and what was agreed to do stays when one is taken out', async () => {
    const { id, theme } = await talked();
    const own = good(await addTheme(id, { about: null, title: 'Reiser', reason: 'chosen' }));
    good(await moveTheme(own, null));
    expect((await themesOf(id)).map(({ title }) => title)).toEqual(['Reiser', null]);
    const measure = good(await addMeasure({ roundId: id, themeId: theme.id, title: 'Varsle' }));
    const rule = good(await addProposal({ roundId: id, themeId: theme.id, title: 'Varsling' }));
    good(await removeTheme(theme.id));
    expect((await measuresOf(id)).map((one) => [one.measure.id, one.measure.themeId])).toEqual([
      [measure, null],
    ]);
    expect((await proposalsOf(id)).map((one) => [one.id, one.themeId])).toEqual([[rule, null]]);
    good(await undo());
    expect((await measuresOf(id)).map((one) => one.measure.themeId)).toEqual([theme.id]);
    expect(await themesOf(id)).toHaveLength(2);
  });

  it('cannot be written before the envelopes are open, nor while the outcome waits', async () => {
    const three = await beginEvaluation();
    const closed = await beginRound(three);
    expect(await startTalk(closed, [])).toMatchObject({ ok: false, reason: 'notTalking' });
    expect(await saveSummary(closed, 'a', 'For tidlig')).toMatchObject({ ok: false, reason: 'notTalking' });
    expect(await freezeOutcome(closed)).toMatchObject({ ok: false, reason: 'notTalking' });
  });

  it('have one summary for each dimension, however often it is written', async () => {
    const { id } = await talked();
    await Promise.all([saveSummary(id, 'a', 'Godt'), saveSummary(id, 'a', 'Godt nok')]);
    good(await setNextRound(id, '2024-10-15'));
    expect((await summariesOf(id)).map(({ body }) => body)).toEqual(['Godt nok']);
  });
});

describe('what a kill leaves half-written in a talk', () => {
  it('is saved at the next start: what was agreed, a summary, a new measure', async () => {
    const { id, theme } = await talked();
    const fields = [
      { kind: 'agreed', id: theme.id },
      { kind: 'summary', roundId: id, dimension: 'a' },
      { kind: 'newMeasure', roundId: id, themeId: theme.id },
    ] as const;
    for (const field of fields) {
      // oxlint-disable-next-line no-await-in-loop -- one thing is written at a time
      await keepTyping(field, 'Vi varsler samme');
      forgetRecovered();
      // oxlint-disable-next-line no-await-in-loop -- the same
      good(await recoverTyping());
    }
    expect((await themesOf(id)).map(({ agreed }) => agreed)).toEqual(['Vi varsler samme']);
    expect((await summariesOf(id)).map(({ body }) => body)).toEqual(['Vi varsler samme']);
    expect((await measuresOf(id)).map(({ measure }) => [measure.title, measure.themeId])).toEqual([
      ['Vi varsler samme', theme.id],
    ]);
  });
});

describe('a measure', () => {
  it('becomes a follow-up in the weekly meeting in the same change, and follows it', async () => {
    const { id, termId, theme, mayor } = await talked();
    const { seriesId, meetingId } = await withSeries(termId);
    const measureId = good(
      await addMeasure({ roundId: id, themeId: theme.id, title: 'Varsle samme dag', dueOn: '2024-06-01' }),
    );
    const action = onlyFirst(await openActions());
    expect(action).toMatchObject({ seriesId, title: 'Varsle samme dag', dueOn: '2024-06-01' });
    expect(await actionsOfMeeting(meetingId)).toEqual([]);
    good(await changeMeasure(measureId, { title: 'Varsle straks', ownerId: mayor.personId }));
    expect(await readAction(action.id)).toMatchObject({ title: 'Varsle straks', ownerId: mayor.personId });
    good(await undo());
    expect(await readAction(action.id)).toMatchObject({ title: 'Varsle samme dag', ownerId: null });
    expect((await originsOf([action.id])).get(action.id)?.round.id).toBe(id);
    good(await removeMeasure(measureId));
    expect(await openActions()).toEqual([]);
    good(await undo());
    expect((await measuresOf(id)).map((one) => one.action?.id)).toEqual([action.id]);
  });

  it('without meetings waits, and becomes a follow-up when the round is finished', async () => {
    const { id, termId, theme, ...three } = await talked();
    good(await addMeasure({ roundId: id, themeId: theme.id, title: 'Varsle' }));
    expect((await measuresOf(id)).map((one) => one.action)).toEqual([null]);
    expect(good(await followMeasures(id))).toBeNull();
    await withSeries(termId);
    await finished(id, { termId, ...three });
    expect(await openActions()).toMatchObject([{ title: 'Varsle' }]);
  });

  it('of a finished round is asked about in the next one, with what became of it', async () => {
    const { id, termId, theme, ...three } = await talked();
    await withSeries(termId);
    good(await addMeasure({ roundId: id, themeId: theme.id, title: 'Varsle' }));
    await finished(id, { termId, ...three });
    const next = await opened({ termId, ...three });
    const action = onlyFirst(await openActions());
    good(await setActionState(action.id, 'done'));
    const before = await measuresBefore({ id: next, termId, number: 2 });
    expect(before?.round.id).toBe(id);
    expect(before?.measures.map((one) => one.action?.state)).toEqual(['done']);
    expect((await readEvaluationFacts(next))?.earlier?.round.number).toBe(1);
    expect(await measuresBefore({ id, termId, number: 1 })).toBeNull();
  });

  it('knows nothing of follow-up that is no measure', async () => {
    expect((await originsOf(['unknown' as ActionId])).size).toBe(0);
  });
});

describe('the outcome', () => {
  it('is frozen once, holds what was agreed, and no answer', async () => {
    const { id, theme } = await talked();
    good(await writeAgreed(theme.id, 'Vi varsler samme dag.'));
    good(await setDiscussed(theme.id, true));
    good(await saveSummary(id, 'a', 'Vi stoler på hverandre.'));
    const [first, second] = await Promise.all([freezeOutcome(id), freezeOutcome(id)]);
    expect(good(first)).toBe(good(second));
    const { outcome, snapshot } = onlyFirst(await outcomesOf(id));
    expect(snapshot).toMatchObject({
      version: 1,
      themes: [{ number: 1, agreed: 'Vi varsler samme dag.', access: { status: 'public' } }],
      dimensions: [{ summary: 'Vi stoler på hverandre.' }],
      participants: [{ party: 'director' }, { party: 'mayor' }],
    });
    expect(outcome.snapshot).not.toContain('Mye');
    expect(outcome.snapshot).not.toContain('daily');
    expect(await writeAgreed(theme.id, 'Noe annet')).toMatchObject({ ok: false, reason: 'notTalking' });
    expect(await addMeasure({ roundId: id, title: 'Sent' })).toMatchObject({
      ok: false,
      reason: 'notTalking',
    });
  });

  it('lacks what an exemption needs, and is not frozen', async () => {
    const { id, theme } = await talked();
    good(await markTheme(theme.id, { access: 'exempt' }));
    expect(await freezeOutcome(id)).toMatchObject({ ok: false, reason: 'incomplete' });
    good(
      await markTheme(theme.id, {
        basisKey: 'offl-23-1',
        basisVersion: currentBases.version,
        fullerAccess: 'Vurdert',
        reassessOn: '2025-04-15',
      }),
    );
    good(await freezeOutcome(id));
    const { snapshot } = onlyFirst(await outcomesOf(id));
    expect(snapshot?.themes).toMatchObject([
      { access: { status: 'exempt', basis: { nb: 'offentleglova § 23 første ledd' } } },
    ]);
  });

  it('is finished with the second approval, for good; a third does nothing', async () => {
    const { id, theme, director, mayor } = await talked();
    const outcomeId = good(await freezeOutcome(id));
    const { outcome } = onlyFirst(await outcomesOf(id));
    good(await approveOutcome(outcomeId, [approvalOf(outcome, mayor, morning)]));
    expect(await currentOutcome(id)).toMatchObject({
      outcome: { state: 'begun' },
      missing: [director.personId],
    });
    const last = [approvalOf(outcome, director, noon)];
    const twice = await Promise.all([approveOutcome(outcomeId, last), approveOutcome(outcomeId, last)]);
    expect(twice.map(good).filter((made) => made !== null)).toHaveLength(1);
    expect(await readRound(id)).toMatchObject({ state: 'finished', finishedAt: noon });
    expect(onlyFirst(await outcomesOf(id))).toMatchObject({
      outcome: { state: 'approved', approvedAt: noon },
      missing: [],
    });
    expect(await writeAgreed(theme.id, 'Etterpå')).toMatchObject({ ok: false, reason: 'notTalking' });
    expect(await withdrawOutcome(outcomeId)).toMatchObject({ ok: false, reason: 'notAwaiting' });
  });

  it('closes the talk to undo, and tells in words about rounds why', async () => {
    const { id, theme, ...three } = await talked();
    const agreed = good(await writeAgreed(theme.id, 'Ukemøtet begynner presis.'));
    await finished(id, three);
    expect(await undo()).toMatchObject({ ok: false, reason: 'nothing' });
    if (agreed === null) throw new Error('Nothing was written');
    expect(await takeBack(agreed)).toMatchObject({ ok: false, reason: 'roundLocked' });
    expect(onlyFirst(await themesOf(id)).agreed).toBe('Ukemøtet begynner presis.');
  });

  it('takes no approval by another, of another text, or without a signature that holds', async () => {
    const { id, director, mayor, deputy } = await talked();
    const outcomeId = good(await freezeOutcome(id));
    const { outcome } = onlyFirst(await outcomesOf(id));
    const honest = approvalOf(outcome, mayor, morning);
    const wrong = [
      { approval: approvalOf(outcome, deputy, morning), reason: 'notApprover' },
      { approval: { ...honest, personId: director.personId }, reason: 'notApprover' },
      { approval: approvalOf({ ...outcome, digest: 'ab'.repeat(32) }, mayor, morning), reason: 'otherText' },
    ];
    for (const { approval, reason } of wrong)
      // oxlint-disable-next-line no-await-in-loop -- one at a time
      expect(await approveOutcome(outcomeId, [approval])).toMatchObject({ ok: false, reason });
    // Nothing of two is stored when one of them does not hold.
    const both = [honest, { ...honest, personId: director.personId }];
    expect(await approveOutcome(outcomeId, both)).toMatchObject({ ok: false });
    expect((await currentOutcome(id))?.missing).toHaveLength(2);
  });

  it('is withdrawn by going on to talk: approvals do not count for the next version', async () => {
    const { id, theme, mayor, director, termId, deputy } = await talked();
    const outcomeId = good(await freezeOutcome(id));
    const { outcome } = onlyFirst(await outcomesOf(id));
    good(await approveOutcome(outcomeId, [approvalOf(outcome, mayor, morning)]));
    good(await withdrawOutcome(outcomeId));
    expect(await currentOutcome(id)).toBeNull();
    expect((await readRound(id))?.talkEndedAt).toBeNull();
    good(await writeAgreed(theme.id, 'Nå er vi enige.'));
    const again = good(await freezeOutcome(id));
    expect(await currentOutcome(id)).toMatchObject({ outcome: { id: again, version: 2 }, approvals: [] });
    expect(await approveOutcome(outcomeId, [approvalOf(outcome, director, noon)])).toMatchObject({
      ok: false,
      reason: 'notAwaiting',
    });
    await finished(id, { termId, mayor, director, deputy });
    expect((await readRound(id))?.state).toBe('finished');
  });

  it('is laid forward and withdrawn by nobody but the two', async () => {
    const { id, deputy, mayor } = await talked();
    sit(deputy);
    expect(await freezeOutcome(id)).toMatchObject({ ok: false, reason: 'notYours' });
    sit(mayor);
    const outcomeId = good(await freezeOutcome(id));
    sit(deputy);
    expect(await withdrawOutcome(outcomeId)).toMatchObject({ ok: false, reason: 'notYours' });
    sit(mayor);
    good(await withdrawOutcome(outcomeId));
  });

  it('is not approved when something was changed after it was frozen', async () => {
    const { id, director, mayor } = await talked();
    const rule = good(await addProposal({ roundId: id, title: 'Varsling' }));
    good(await changeProposal(rule, { after: 'Samme dag' }));
    const outcomeId = good(await freezeOutcome(id));
    const { outcome } = onlyFirst(await outcomesOf(id));
    // As by an undo, or a file from the other: not through the doors of the talk, which are closed.
    good(await commit([patch('ruleProposals', rule, { after: 'Neste dag' })], { label: 'ruleProposal' }));
    const approvals = [approvalOf(outcome, director, morning), approvalOf(outcome, mayor, noon)];
    expect(await approveOutcome(outcomeId, approvals)).toMatchObject({ ok: false, reason: 'changedSince' });
    expect((await readRound(id))?.state).toBe('opened');
  });
});
