import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readAll } from '#renderer/db/read.ts';
import { readRegularParticipants } from '#renderer/db/read-participants.ts';
import { readEntries } from '#renderer/db/repositories/agenda-items.ts';
import { addArenas, listArenas, markArena, type ArenaDraft } from '#renderer/db/repositories/arenas.ts';
import { listItems } from '#renderer/db/repositories/checklist.ts';
import { foundTerm, readCarried } from '#renderer/db/repositories/founding-term.ts';
import { addHandover, closeTerm, listHandovers } from '#renderer/db/repositories/handovers.ts';
import {
  addMember,
  addPartyGroup,
  listMembers,
  listPartyGroups,
  memberLeaves,
} from '#renderer/db/repositories/members.ts';
import { currentMeeting } from '#renderer/db/repositories/meetings.ts';
import { addNoticeRule, listNoticeRules } from '#renderer/db/repositories/notices.ts';
import { addPerson, removePerson } from '#renderer/db/repositories/people.ts';
import { changeRule, listRules } from '#renderer/db/repositories/rules.ts';
import { endSeries, listSeries } from '#renderer/db/repositories/series.ts';
import { listStandingPoints } from '#renderer/db/repositories/standing-points.ts';
import { addYearEvent } from '#renderer/db/repositories/year-events.ts';
import { undo } from '#renderer/db/undo.ts';
import { carriedKinds, usuallyCarried, type CarriedKind } from '#shared/domain/carried.ts';
import type { PersonId, TermId } from '#shared/domain/id.ts';
import { aDraft, aFounding, aPerson, found, good, onlyFirst } from '../builders.ts';
import { beginEvaluation } from '../eval-builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';
import { templatePoints, withSeries } from '../meeting-builders.ts';
import { agreeOn } from '../rule-builders.ts';

withFreshDatabase();

const today = '2027-08-01';

const anArena: ArenaDraft = {
  title: 'Gruppeledermøte',
  frequency: 'monthly',
  isFormal: false,
  isDocumented: false,
  circles: [],
  purposes: [],
};

/** A term with one of everything that can come along, and beside each something that cannot. */
const begin = async () => {
  const three = await beginEvaluation();
  const { termId } = three;
  await agreeOn({ key: 'avk-media', termId }, three, 'Ordføreren svarer om politikk.');
  good(await changeRule({ key: 'avk-ukemote', termId }, { text: 'Bare et utkast' }));
  good(await addNoticeRule({ termId, direction: 'toMayor', urgency: 'atOnce', text: 'Brann' }));
  const [arena] = good(await addArenas(termId, [anArena]));
  if (arena === undefined) throw new Error('no arena');
  good(await markArena(arena, { access: 'exempt', basisKey: 'offl-14-1', basisVersion: 1 }));
  const event = { kind: 'council', day: '2026-05-04' } as const;
  good(await addYearEvent(termId, { ...event, title: 'Budsjettseminar', repeats: 'yearly' }));
  good(await addYearEvent(termId, { ...event, title: 'Én gang', repeats: 'never' }));
  good(await addPartyGroup({ termId, name: 'Bygdelista', side: 'minority' }));
  const group = onlyFirst(await listPartyGroups(termId));
  good(await addMember({ termId, name: 'Siv Moen', partyGroupId: group.id }));
  good(await addMember({ termId, name: 'Per Dal' }));
  const gone = (await listMembers(termId)).find(({ name }) => name === 'Per Dal');
  if (gone === undefined) throw new Error('no member');
  good(await memberLeaves(gone.id, '2026-01-31'));
  const handoverId = good(await addHandover(termId, { reason: 'newTerm' }));
  const carry = async (wanted: readonly CarriedKind[]) =>
    good(
      await foundTerm({
        handoverId,
        fields: { ...aFounding().term, startYear: 2027, endYear: 2031, officeDay: '2027-10-21' },
        items: [aDraft(), aDraft({ templateKey: 'F02' })],
        carried: await readCarried(termId, today),
        wanted: new Set(wanted),
        today,
      }),
    );
  return { termId, handoverId, carry };
};

describe('a new term founded from the one before', () => {
  it('begins with everything that was chosen, and with nothing agreed', async () => {
    const { termId, carry } = await begin();
    const { termId: next } = await carry(carriedKinds);
    const rules = await listRules(next, today);
    const media = rules.find(({ templateKey }) => templateKey === 'avk-media');
    expect(media).toMatchObject({ state: 'revisit', inForce: null });
    expect(media?.rule?.text).toBe('Ordføreren svarer om politikk.');
    expect(rules.find(({ templateKey }) => templateKey === 'avk-ukemote')?.rule ?? null).toBeNull();
    expect((await listNoticeRules(next)).map(({ text }) => text)).toEqual(['Brann']);
    expect(await listArenas(next)).toMatchObject([{ title: 'Gruppeledermøte', access: 'exempt' }]);
    const events = (await readAll('yearEvents')).filter((event) => event.termId === next);
    expect(events.map(({ title }) => title)).toEqual(['Budsjettseminar']);
    const group = onlyFirst(await listPartyGroups(next));
    expect(await listMembers(next)).toMatchObject([{ name: 'Siv Moen', partyGroupId: group.id }]);
    expect(await listItems(next)).toHaveLength(2);
    expect((await listMembers(termId)).map(({ name }) => name).toSorted()).toEqual(['Per Dal', 'Siv Moen']);
  });

  it('takes nothing along that was not chosen; after an election that is the members', async () => {
    const { carry } = await begin();
    const { termId: next } = await carry(usuallyCarried('newTerm'));
    expect(await listMembers(next)).toEqual([]);
    expect(await listPartyGroups(next)).toHaveLength(1);
    const { termId: bare } = await carry([]);
    expect(await listRules(bare, today)).toSatisfy((rules: Awaited<ReturnType<typeof listRules>>) =>
      rules.every(({ rule }) => rule === null),
    );
    expect(await listArenas(bare)).toEqual([]);
  });

  it('is founded from a closed term too, and one undo takes all of it back', async () => {
    const { termId, handoverId, carry } = await begin();
    good(await closeTerm(handoverId, today));
    const { termId: next } = await carry(carriedKinds);
    expect(onlyFirst(await listHandovers(termId)).nextTermId).toBe(next);
    good(await undo());
    expect((await readAll('terms')).map(({ id }) => id)).toEqual([termId]);
    expect((await readAll('rules')).every((rule) => rule.termId === termId)).toBe(true);
    expect(onlyFirst(await listHandovers(termId)).nextTermId).toBeNull();
  });
});

describe('the meetings of a new term', () => {
  /** Begins in the last summer of the term, so that few meetings are made ahead. */
  const oldSeries = async (termId: TermId, draft: Parameters<typeof withSeries>[1]) =>
    (await withSeries(termId, draft, '2027-08-01')).seriesId;

  it('are held in the same rhythm from tiltredelse, and nothing is agreed about them', async () => {
    const { termId, people } = await found();
    const [director] = people;
    if (director === undefined) throw new Error('nobody');
    const gone = good(await addPerson(aPerson({ name: 'Nils Vik', role: 'deputyMayor' })));
    const person = (personId: PersonId) => ({ personId, group: 'person', label: '' }) as const;
    const weeklyId = await oldSeries(termId, {
      series: { agreement: 'Aldri om enkeltpersoner.', invitesTo: 'kari@eksempel.example' },
      participants: [person(director), person(gone), { personId: null, group: 'groupLeaders', label: '' }],
    });
    good(await addArenas(termId, [{ ...anArena, seriesId: weeklyId }]));
    // The last Monday of each month, told by a fifth one: in October it is the fourth, and would stand for that.
    await oldSeries(termId, { series: { kind: 'lunch', frequency: 'monthly', firstDay: '2023-10-30' } });
    await oldSeries(termId, { series: { kind: 'other', lastDay: '2027-08-20' } });
    await oldSeries(termId, { series: { kind: 'single', frequency: 'once', firstDay: '2027-12-01' } });
    good(await endSeries(await oldSeries(termId, { series: { kind: 'groupLeaders' } })));
    good(await removePerson(gone));
    const { termId: next } = good(
      await foundTerm({
        handoverId: null,
        fields: { ...aFounding().term, startYear: 2027, endYear: 2031, officeDay: '2027-10-21' },
        items: [],
        carried: await readCarried(termId, today),
        wanted: new Set(['series', 'arenas']),
        today,
      }),
    );

    const made = await listSeries(next);
    expect(
      made.map(({ kind, firstDay, agreedOn, invitesTo }) => [kind, firstDay, agreedOn, invitesTo]),
    ).toEqual([
      ['weekly', '2027-10-25', null, ''],
      ['lunch', '2027-11-29', null, ''],
    ]);
    const [weekly] = made;
    if (weekly === undefined) throw new Error('no series');
    expect(weekly.agreement).toBe('Aldri om enkeltpersoner.');
    expect(await listStandingPoints(weekly.id)).toHaveLength(templatePoints.length);
    const regulars = await readRegularParticipants(weekly.id);
    expect(regulars.map(({ personId, group }) => personId ?? group)).toEqual([director, 'groupLeaders']);
    const meeting = await currentMeeting(weekly.id);
    if (meeting === null) throw new Error('no meeting');
    expect(meeting.day).toBe('2027-10-25');
    expect(await readEntries(meeting.id)).toHaveLength(templatePoints.length);
    expect(await listArenas(next)).toMatchObject([{ seriesId: weekly.id }]);
  });
});
