import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readAll } from '#renderer/db/read.ts';
import { addArenas, listArenas, markArena } from '#renderer/db/repositories/arenas.ts';
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
import { addNoticeRule, listNoticeRules } from '#renderer/db/repositories/notices.ts';
import { changeRule, listRules } from '#renderer/db/repositories/rules.ts';
import { addYearEvent } from '#renderer/db/repositories/year-events.ts';
import { undo } from '#renderer/db/undo.ts';
import { carriedKinds, usuallyCarried, type CarriedKind } from '#shared/domain/carried.ts';
import { aDraft, aFounding, good, onlyFirst } from '../builders.ts';
import { beginEvaluation } from '../eval-builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';
import { agreeOn } from '../rule-builders.ts';

withFreshDatabase();

const today = '2027-08-01';

/** A term with one of everything that can come along, and beside each something that cannot. */
const begin = async () => {
  const three = await beginEvaluation();
  const { termId } = three;
  await agreeOn({ key: 'avk-media', termId }, three, 'Ordføreren svarer om politikk.');
  good(await changeRule({ key: 'avk-ukemote', termId }, { text: 'Bare et utkast' }));
  good(await addNoticeRule({ termId, direction: 'toMayor', urgency: 'atOnce', text: 'Brann' }));
  const [arena] = good(
    await addArenas(termId, [
      {
        title: 'Gruppeledermøte',
        frequency: 'monthly',
        isFormal: false,
        isDocumented: false,
        circles: [],
        purposes: [],
      },
    ]),
  );
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
        fields: { ...aFounding().term, startYear: 2027, endYear: 2031 },
        items: [aDraft(), aDraft({ templateKey: 'F02' })],
        carried: await readCarried(termId, today),
        wanted: new Set(wanted),
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
    good(await closeTerm(handoverId));
    const { termId: next } = await carry(carriedKinds);
    expect(onlyFirst(await listHandovers(termId)).nextTermId).toBe(next);
    good(await undo());
    expect((await readAll('terms')).map(({ id }) => id)).toEqual([termId]);
    expect((await readAll('rules')).every((rule) => rule.termId === termId)).toBe(true);
    expect(onlyFirst(await listHandovers(termId)).nextTermId).toBeNull();
  });
});
