import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { forgetLine } from '#renderer/db/acknowledge.ts';
import { closeDatabase, databaseName, openDatabase } from '#renderer/db/database.ts';
import { setDesktopPort } from '#renderer/db/desktop-port.ts';
import { exportWorkspace } from '#renderer/db/export-workspace.ts';
import { applyImport, planImport } from '#renderer/db/import-workspace.ts';
import { addConsent } from '#renderer/db/repositories/eval-consents.ts';
import {
  addEvalFile,
  keyHolders,
  keysElsewhere,
  makeEvalFile,
  receiveEvalFile,
  sendStep,
  type GivenKeys,
  type ReceivedEvalFile,
} from '#renderer/db/repositories/eval-files.ts';
import { keyGivenAt, rememberKeyGiven } from '#renderer/db/repositories/eval-key-given.ts';
import { heldKeys } from '#renderer/db/repositories/eval-own.ts';
import { addMeasure, measuresOf } from '#renderer/db/repositories/eval-measures.ts';
import {
  approveOutcome,
  currentOutcome,
  freezeOutcome,
  signOwnApproval,
} from '#renderer/db/repositories/eval-outcomes.ts';
import { cancelRound, proposeRound } from '#renderer/db/repositories/eval-rounds.ts';
import { openedAnswers } from '#renderer/db/repositories/eval-seals.ts';
import { addTheme, startTalk, themesOf, writeAgreed } from '#renderer/db/repositories/eval-themes.ts';
import { setActor } from '#renderer/db/session.ts';
import { takeBack } from '#renderer/db/undo.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import { keyToText } from '#shared/vault/eval-seal.ts';
import { good } from '../builders.ts';
import {
  answerAs,
  aRoundDraft,
  beginEvaluation,
  consentOf,
  keyOf,
  sit,
  someAnswers,
  theRound,
  type Sitting,
} from '../eval-builders.ts';
import { fakeDesktop } from '../fake-desktop.ts';
import { allRows, everything, withFreshDatabase } from '../fresh-database.ts';

// Two databases and signatures in plain JavaScript, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

withFreshDatabase();

/** The tests end at the mayor's, whose database the line above takes away. */
let leave = async (): Promise<void> => undefined;
afterEach(async () => {
  await leave();
  await Dexie.delete(databaseName);
});

type Machine = 'director' | 'mayor';

/** Two PCs with the same workspace; `at` says at whose one sits. */
const twoMachines = async () => {
  const three = await beginEvaluation();
  const file = await exportWorkspace();
  let current = databaseName;
  const at = async (machine: Machine, who: Sitting = three[machine]): Promise<void> => {
    const name = machine === 'director' ? databaseName : 'other';
    sit(who);
    setActor(who.personId);
    if (name === current) return;
    closeDatabase();
    forgetLine();
    setDesktopPort(fakeDesktop().desktop);
    good(await openDatabase(name));
    current = name;
  };
  leave = () => at('mayor');
  await at('mayor');
  good(await applyImport(good(await planImport(file))));
  await at('director');
  return { three, at };
};

type Both = Awaited<ReturnType<typeof twoMachines>>;

const other = (machine: Machine): Machine => (machine === 'director' ? 'mayor' : 'director');
const none: GivenKeys = new Map();

const fileFrom = async (
  { three, at }: Both,
  from: Machine,
  id: EvalRoundId,
  keys: GivenKeys = none,
): Promise<string> => {
  await at(from);
  return good(await makeEvalFile(id, { to: three[other(from)].personId, keys, now: new Date() }));
};

const look = async (text: string): Promise<ReceivedEvalFile> => good(await receiveEvalFile(text, null));

const add = async (text: string, keys: GivenKeys = none) =>
  addEvalFile(await look(text), { keys, choices: [], now: new Date() });

/** What the machine knows goes to the other, who adds it. */
const sendOver = async (both: Both, from: Machine, id: EvalRoundId): Promise<void> => {
  const text = await fileFrom(both, from, id);
  await both.at(other(from));
  good(await add(text));
};

/** Both have confirmed at their own PC and handed over there; the envelope of each lies at both. */
const bothSealed = async (both: Both): Promise<EvalRoundId> => {
  const { three, at } = both;
  const id = good(await proposeRound(aRoundDraft(three)));
  good(await addConsent(consentOf(await theRound(id), three.director, 'terms')));
  await sendOver(both, 'director', id);
  good(await addConsent(consentOf(await theRound(id), three.mayor, 'terms')));
  expect((await theRound(id)).state).toBe('answering');
  await sendOver(both, 'mayor', id);
  await answerAs(id, three.director, 'HEMMELIG-D');
  await sendOver(both, 'director', id);
  await answerAs(id, three.mayor, 'HEMMELIG-M');
  await sendOver(both, 'mayor', id);
  await at('director');
  return id;
};

const ownKeyOf = async (id: EvalRoundId, who: Sitting): Promise<GivenKeys> =>
  new Map([[who.personId, await keyOf(id, who)]]);

/** The director gives the key first, and both have opened. */
const bothOpened = async (both: Both): Promise<EvalRoundId> => {
  const id = await bothSealed(both);
  const { three, at } = both;
  const text = await fileFrom(both, 'director', id, await ownKeyOf(id, three.director));
  await at('mayor');
  good(await add(text, await ownKeyOf(id, three.mayor)));
  await sendOver(both, 'mayor', id);
  return id;
};

const words = async (id: EvalRoundId) => (await openedAnswers(id))?.map(({ answers }) => answers);

describe('a file of the evaluation', () => {
  it('goes the whole way by file, and both see the same', async () => {
    const both = await twoMachines();
    const id = await bothOpened(both);
    const seen = [someAnswers('HEMMELIG-D'), someAnswers('HEMMELIG-M')];
    expect(await words(id)).toEqual(seen);
    await both.at('mayor');
    expect(await words(id)).toEqual(seen);
    const mayors = await theRound(id);
    await both.at('director');
    expect((await theRound(id)).openedAt).toBe(mayors.openedAt);
  });

  it('tells nothing too early, on neither PC', async () => {
    const both = await twoMachines();
    const id = await bothSealed(both);
    const { three, at } = both;
    expect(await sendStep(id)).toBe('key');
    const key = await ownKeyOf(id, three.director);
    const text = await fileFrom(both, 'director', id, key);
    await rememberKeyGiven(await theRound(id), '2024-11-12T08:00:00.000Z');
    expect(await keyGivenAt(id, 1)).toBe('2024-11-12T08:00:00.000Z');
    for (const machine of ['director', 'mayor'] as const) {
      await at(machine);
      const rows = [...(await allRows()).keys()];
      expect(rows.some((place) => place.startsWith('evalOpenings/'))).toBe(false);
      expect(JSON.stringify(await everything())).not.toContain('HEMMELIG');
      expect(await openedAnswers(id)).toBeNull();
    }
    // The key has come to the mayor, and nothing of it is stored before the mayor's own is given.
    const before = await allRows();
    const received = await look(text);
    expect(received).toMatchObject({ lacksOwnKey: true, opens: false, isNewKey: false });
    expect(await add(text)).toMatchObject({ ok: false, reason: 'lacksKey' });
    expect(await add(text, key)).toMatchObject({ ok: false });
    expect(await allRows()).toEqual(before);
  });

  it('can be read again and again, and what it brought is never taken back', async () => {
    const both = await twoMachines();
    const id = await bothSealed(both);
    const text = await fileFrom(both, 'director', id, await ownKeyOf(id, both.three.director));
    await both.at('mayor');
    const commit = good(await add(text, await ownKeyOf(id, both.three.mayor)));
    expect(await look(text)).toMatchObject({ steps: [], conflicts: [], lacksOwnKey: false });
    expect(commit === null ? null : (await takeBack(commit)).ok).toBe(false);
    expect((await theRound(id)).state).toBe('opened');
  });

  it('is turned away when it is another’s, of another round, or of one that was called off', async () => {
    const both = await twoMachines();
    const id = await bothSealed(both);
    const { three, at } = both;
    const text = await fileFrom(both, 'director', id);
    expect(await receiveEvalFile(text, null)).toMatchObject({ reason: 'ownFile' });
    await at('mayor', three.deputy);
    expect(await receiveEvalFile(text, null)).toMatchObject({ reason: 'notForMe' });
    await at('mayor');
    const elsewhere = '019a0000-0000-7000-8000-0000000000ff' as EvalRoundId;
    expect(await receiveEvalFile(text, elsewhere)).toMatchObject({ reason: 'otherRound' });
    good(await cancelRound(id, 'Valg'));
    expect(await receiveEvalFile(text, id)).toMatchObject({ reason: 'cancelledRound' });
    // And the other hears of it.
    await sendOver(both, 'mayor', id);
    expect(await theRound(id)).toMatchObject({ state: 'cancelled', reason: 'Valg' });
  });

  it('asks the deputy mayor too where that envelope was sealed here', async () => {
    const both = await twoMachines();
    const { three, at } = both;
    const id = good(await proposeRound(aRoundDraft(three, { deputyId: three.deputy.personId })));
    good(await addConsent(consentOf(await theRound(id), three.director, 'terms')));
    await sendOver(both, 'director', id);
    good(await addConsent(consentOf(await theRound(id), three.mayor, 'terms')));
    await sendOver(both, 'mayor', id);
    await answerAs(id, three.deputy, 'HEMMELIG-V');
    await answerAs(id, three.director, 'HEMMELIG-D');
    await at('mayor');
    await answerAs(id, three.mayor, 'HEMMELIG-M');
    expect(await sendStep(id)).toBe('envelope');
    await sendOver(both, 'mayor', id);
    const round = await theRound(id);
    expect(await keyHolders(round)).toEqual([three.director.personId, three.deputy.personId]);
    const keys = new Map([...(await ownKeyOf(id, three.director)), ...(await ownKeyOf(id, three.deputy))]);
    const text = await fileFrom(both, 'director', id, keys);
    await at('mayor');
    expect(await keyHolders(await theRound(id))).toEqual([three.mayor.personId]);
    good(await add(text, await ownKeyOf(id, three.mayor)));
    expect((await words(id))?.length).toBe(3);
  });
});

describe('a key that has left', () => {
  it('stops nobody from opening: here it is neither cancelled nor thrown away any more', async () => {
    const both = await twoMachines();
    const id = await bothSealed(both);
    const { three, at } = both;
    const text = await fileFrom(both, 'director', id, await ownKeyOf(id, three.director));
    await rememberKeyGiven(await theRound(id), '2024-11-12T08:00:00.000Z');
    const before = await allRows();
    expect(await cancelRound(id, 'Valg')).toMatchObject({ reason: 'keyLeft' });
    const discard = consentOf(await theRound(id), three.director, 'discard');
    expect(await addConsent(discard)).toMatchObject({ reason: 'keyLeft' });
    // Nor by anyone else at this PC.
    await at('director', three.mayor);
    expect(await cancelRound(id, 'Valg')).toMatchObject({ reason: 'keyLeft' });
    expect(await allRows()).toEqual(before);
    await at('mayor');
    good(await add(text, await ownKeyOf(id, three.mayor)));
    await sendOver(both, 'mayor', id);
    expect((await words(id))?.length).toBe(2);
  });

  it('can still be called off by the one whose own has not', async () => {
    const both = await twoMachines();
    const id = await bothSealed(both);
    await rememberKeyGiven(await theRound(id), '2024-11-12T08:00:00.000Z');
    await both.at('mayor');
    good(await cancelRound(id, 'Valg'));
    await sendOver(both, 'mayor', id);
    expect((await theRound(id)).state).toBe('cancelled');
  });

  it('waits for the last one, read by nobody but who got it, and opens with it', async () => {
    const both = await twoMachines();
    const { three, at } = both;
    const id = good(await proposeRound(aRoundDraft(three, { deputyId: three.deputy.personId })));
    good(await addConsent(consentOf(await theRound(id), three.director, 'terms')));
    await sendOver(both, 'director', id);
    good(await addConsent(consentOf(await theRound(id), three.mayor, 'terms')));
    await answerAs(id, three.mayor, 'HEMMELIG-M');
    await sendOver(both, 'mayor', id);
    await answerAs(id, three.deputy, 'HEMMELIG-V');
    await answerAs(id, three.director, 'HEMMELIG-D');
    const key = await ownKeyOf(id, three.director);
    const first = await fileFrom(both, 'director', id, key);
    await at('mayor');
    expect(await look(first)).toMatchObject({ lacksOwnKey: false, opens: false });
    expect((await look(first)).toHold.length).toBe(1);
    const commit = good(await add(first));
    expect(commit === null ? null : (await takeBack(commit)).ok).toBe(false);
    const rows = [...(await allRows()).keys()];
    expect(rows.some((place) => place.startsWith('evalOpenings/'))).toBe(false);
    const [hex] = [...key.values()].map(keyToText);
    expect(JSON.stringify(await everything())).not.toContain(hex);
    expect(await keysElsewhere(await theRound(id))).toEqual([three.deputy.personId]);
    // Read again it brings nothing, and the own key can go as often as one likes.
    expect(await look(first)).toMatchObject({ steps: [], toHold: [] });
    expect(await keyHolders(await theRound(id))).toEqual([three.mayor.personId]);
    await at('director');
    const last = await fileFrom(both, 'director', id, await ownKeyOf(id, three.deputy));
    await at('mayor');
    expect(await look(last)).toMatchObject({ lacksOwnKey: true });
    good(await add(last, await ownKeyOf(id, three.mayor)));
    expect((await words(id))?.length).toBe(3);
    expect((await heldKeys(await theRound(id))).size).toBe(0);
  });
});

describe('the talk by file', () => {
  it('brings themes, agreements and measures over, and the same theme begun twice is one', async () => {
    const both = await twoMachines();
    const id = await bothOpened(both);
    const proposed = [{ about: 'a1', title: null, reason: 'differing', minutes: 20 } as const];
    await both.at('mayor');
    good(await startTalk(id, proposed));
    await both.at('director');
    good(await startTalk(id, proposed));
    const [theme] = await themesOf(id);
    if (theme === undefined) throw new Error('There is no theme');
    good(await writeAgreed(theme.id, 'Vi ringer hverandre først.'));
    good(await addMeasure({ roundId: id, title: 'Fast telefontid', themeId: theme.id }));
    await sendOver(both, 'director', id);
    expect(await themesOf(id)).toMatchObject([{ agreed: 'Vi ringer hverandre først.' }]);
    const [same] = await themesOf(id);
    expect(await measuresOf(id)).toMatchObject([
      { measure: { title: 'Fast telefontid', themeId: same?.id } },
    ]);
    await sendOver(both, 'mayor', id);
    expect(await themesOf(id)).toMatchObject([{ id: theme.id, agreed: 'Vi ringer hverandre først.' }]);
  });

  it('is approved by each at their own PC, and finished for both', async () => {
    const both = await twoMachines();
    const id = await bothOpened(both);
    await both.at('mayor');
    good(await addTheme(id, { about: 'a1', title: null, reason: 'differing', minutes: 20 }));
    await both.at('director');
    const own = good(await addTheme(id, { about: 'a1', title: null, reason: 'differing', minutes: 20 }));
    good(await writeAgreed(own, 'Vi ringer hverandre først.'));
    const outcome = good(await freezeOutcome(id));
    const frozen = (await currentOutcome(id))?.outcome;
    if (frozen === undefined) throw new Error('Nothing was frozen');
    good(await approveOutcome(outcome, [signOwnApproval(frozen)]));
    await sendOver(both, 'director', id);
    // The same theme was begun here: the one that was frozen stands, so that the mayor approves what was frozen.
    good(await approveOutcome(outcome, [signOwnApproval(frozen)]));
    const finished = await theRound(id);
    expect(finished.state).toBe('finished');
    await sendOver(both, 'mayor', id);
    expect(await theRound(id)).toMatchObject({ state: 'finished', finishedAt: finished.finishedAt });
    expect((await currentOutcome(id))?.missing).toEqual([]);
    const old = await fileFrom(both, 'director', id);
    await both.at('mayor');
    expect(await look(old)).toMatchObject({ steps: [] });
  });
});
