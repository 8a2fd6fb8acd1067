import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { addParcel, makeParcel, receiveParcel } from '#renderer/db/parcel.ts';
import { closeMeeting } from '#renderer/db/repositories/closing.ts';
import { addDecision } from '#renderer/db/repositories/decisions.ts';
import { addInformation } from '#renderer/db/repositories/information.ts';
import { listMatters, tell } from '#renderer/db/repositories/matters.ts';
import { addMember } from '#renderer/db/repositories/members.ts';
import { addUse, raiseRule, usesOf } from '#renderer/db/repositories/rule-uses.ts';
import { addRuleFile, makeRuleFile, receiveRuleFile } from '#renderer/db/repositories/rule-files.ts';
import { addRuleApprovals, proposeVersion, readVersion } from '#renderer/db/repositories/rule-versions.ts';
import { addMeeting } from '#renderer/db/repositories/meetings.ts';
import { readRule } from '#renderer/db/repositories/rules.ts';
import { startMeeting, tickItems } from '#renderer/db/repositories/running.ts';
import type { PersonId } from '#shared/domain/id.ts';
import { good } from './builders.ts';
import { beginEvaluation } from './eval-builders.ts';
import { withFreshDatabase } from './fresh-database.ts';
import { withSeries } from './meeting-builders.ts';
import { agreeOn, approvalOf } from './rule-builders.ts';
import { forgetOther, twoMachines } from './two-machines.ts';

// Two PCs with a vault each, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

withFreshDatabase();
afterEach(forgetOther);

const today = '2023-10-23';
const when = { now: new Date('2023-10-23T12:00:00Z'), today } as const;

const begin = async () => {
  const three = await beginEvaluation();
  const series = await withSeries(three.termId);
  const { at } = await twoMachines(three);
  const parcelTo = async (to: PersonId): Promise<string> =>
    good(await makeParcel(series.seriesId, to, when)).text;
  const add = async (text: string) => {
    const plan = good(await receiveParcel(text));
    good(await addParcel(plan, []));
    return plan;
  };
  return { ...three, ...series, at, parcelTo, add, ref: { key: 'avk-media', termId: three.termId } };
};

const raise = async ({ ref, seriesId, meetingId }: Awaited<ReturnType<typeof begin>>) => {
  const raising = { seriesId, place: { meetingId }, title: 'Hvem svarer mediene?', day: today } as const;
  const made = good(await raiseRule(ref, raising));
  if (made.agendaItemId === null) throw new Error('not on the agenda');
  return { ...made, agendaItemId: made.agendaItemId };
};

const reader = { today, form: 'nb' } as const;
const nothing = { steps: [], conflicts: [], left: [] };

it('takes the answer of a meeting that was held at the other PC back to the rule', async () => {
  const both = await begin();
  const { agendaItemId, topicId, ruleId } = await raise(both);
  const there = await both.parcelTo(both.mayor.personId);
  await both.at('mayor');
  await both.add(there);
  good(await startMeeting(both.meetingId));
  const text = 'Ordføraren svarer om politikk.';
  const { meetingId } = both;
  good(await addDecision({ meetingId, agendaItemId, topicId, decidedOn: today, text }));
  good(await tickItems([agendaItemId], true));
  good(await addUse(both.ref, { kind: 'stretched', day: today, meetingId, note: 'Avisa ringde.' }));
  good(await closeMeeting(meetingId, { today }));
  const back = await both.parcelTo(both.director.personId);
  await both.at('director');
  await both.add(back);
  expect(await readRule(both.ref, today)).toMatchObject({ state: 'notAgreed', rule: { id: ruleId, text } });
  expect((await usesOf(ruleId)).map(({ use, meeting }) => [use.kind, meeting?.id])).toEqual(
    expect.arrayContaining([
      ['raised', meetingId],
      ['stretched', meetingId],
    ]),
  );
  expect(good(await receiveParcel(back))).toMatchObject(nothing);
});

it('says of no rule that it is agreed where the approvals are not', async () => {
  const both = await begin();
  await agreeOn(both.ref, both, 'Vi ringer hverandre.');
  await raise(both);
  const there = await both.parcelTo(both.mayor.personId);
  await both.at('mayor');
  await both.add(there);
  expect(await readRule(both.ref, today)).toMatchObject({ state: 'revisit', inForce: null });
  const back = await both.parcelTo(both.director.personId);
  await both.at('director');
  expect(good(await receiveParcel(back))).toMatchObject(nothing);
  expect(await readRule(both.ref, today)).toMatchObject({ state: 'agreed' });
});

it('keeps all that was told about a matter together, without names of a register that is not there', async () => {
  const both = await begin();
  const { termId, meetingId } = both;
  const { topicId, agendaItemId } = await raise(both);
  const email = { toldOn: today, channel: 'email' } as const;
  const said = { termId, meetingId, agendaItemId, topicId, matter: 'Brannstasjonen' } as const;
  good(await addInformation({ ...said, ...email, recipients: 'majority' }));
  const [view] = await listMatters(termId, reader);
  if (view === undefined) throw new Error('The matter is not there');
  good(await tell(view, { ...email, recipients: 'minority' }));
  const memberId = good(await addMember({ termId, name: 'Bare her', partyGroupId: null }));
  good(await tell(view, { ...email, recipients: 'named' }, [memberId]));
  const there = await both.parcelTo(both.mayor.personId);
  await both.at('mayor');
  expect((await both.add(there)).left).toEqual([]);
  const [copy, ...others] = await listMatters(termId, reader);
  expect(others).toEqual([]);
  expect(copy?.told.map(({ entry }) => entry.recipients).toSorted()).toEqual([
    'majority',
    'minority',
    'named',
  ]);
  expect(good(await receiveParcel(there))).toMatchObject(nothing);
  await both.at('director');
});

it.each([
  ['waits', true],
  ['is agreed, and stands as it is', false],
])(
  'finds the meeting of a wording that came before the meeting did, while it %s',
  async (_how, isWaiting) => {
    const both = await begin();
    const { ref, director, mayor } = both;
    const time = { day: '2023-11-02', startTime: '08:30', minutes: 60, place: null } as const;
    const { id: meetingId } = good(await addMeeting(both.seriesId, time));
    const draft = { text: 'Vi ringer hverandre.', reason: '', reviewOn: null, meetingId };
    const id = good(await proposeVersion(ref, draft));
    if (!isWaiting)
      good(await addRuleApprovals(id, [await approvalOf(id, director), await approvalOf(id, mayor)]));
    const rules = good(await makeRuleFile(ref.termId, mayor.personId, when.now));
    const meetings = await both.parcelTo(mayor.personId);
    await both.at('mayor');
    good(await addRuleFile(good(await receiveRuleFile(rules)), []));
    expect((await readVersion(id))?.version.meetingId).toBeNull();
    await both.add(meetings);
    good(await addRuleFile(good(await receiveRuleFile(rules)), []));
    expect((await readVersion(id))?.version.meetingId).toBe(isWaiting ? meetingId : null);
    expect(good(await receiveRuleFile(rules))).toMatchObject({ steps: [], conflicts: [], left: 0 });
    await both.at('director');
  },
);
