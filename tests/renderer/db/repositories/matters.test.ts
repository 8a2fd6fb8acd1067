import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { restoreFromBin } from '#renderer/db/bin.ts';
import { create } from '#renderer/db/commands.ts';
import { commit } from '#renderer/db/commit.ts';
import { newId } from '#renderer/db/new-id.ts';
import { readAll } from '#renderer/db/read.ts';
import { changeItem, readEntries } from '#renderer/db/repositories/agenda-items.ts';
import { closeMeeting, readClosing } from '#renderer/db/repositories/closing.ts';
import { addInformation, removeInformation } from '#renderer/db/repositories/information.ts';
import {
  addMatter,
  addTold,
  changeMatter,
  changeTelling,
  listMatters,
  owedToAll,
  readMatter,
  removeMatter,
  reopenMatter,
  settleMatter,
  tell,
} from '#renderer/db/repositories/matters.ts';
import { addMember, addPartyGroup, memberLeaves } from '#renderer/db/repositories/members.ts';
import { startMeeting, tickItems } from '#renderer/db/repositories/running.ts';
import { rejectTopic } from '#renderer/db/repositories/topic-changes.ts';
import { addTopic } from '#renderer/db/repositories/topics.ts';
import { undo } from '#renderer/db/undo.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { MemberId, TermId } from '#shared/domain/id.ts';
import type { MatterView } from '#shared/domain/matter-view.ts';
import { found, good, onlyFirst } from '../builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';
import { withSeries } from '../meeting-builders.ts';

withFreshDatabase();

const today: Day = '2023-10-30';
const reader = { today, form: 'nb' } as const;
const email = { toldOn: '2023-10-24', channel: 'email' } as const;

const only = async (termId: TermId): Promise<MatterView> => {
  const views = await listMatters(termId, reader);
  expect(views).toHaveLength(1);
  return views[0]!;
};

/** Two in the majority, two in the minority. */
const withCouncil = async (termId: TermId): Promise<readonly MemberId[]> => {
  const ids: MemberId[] = [];
  for (const side of ['majority', 'minority'] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one group after the other
    const partyGroupId = good(await addPartyGroup({ termId, name: side, side }));
    for (const name of ['A', 'B']) {
      // oxlint-disable-next-line no-await-in-loop -- in order, so that the ids are
      ids.push(good(await addMember({ termId, name: `${side} ${name}`, partyGroupId })));
    }
  }
  return ids;
};

/** A meeting with one discussed point to all. */
const withPoint = async () => {
  const { termId } = await found();
  const { seriesId, meetingId } = await withSeries(termId);
  const { topicId, agendaItemId } = good(
    await addTopic(seriesId, { kind: 'toAll', title: 'Ny rektor' }, { meetingId }),
  );
  if (agendaItemId === null) throw new Error('no point');
  good(await startMeeting(meetingId));
  good(await tickItems([agendaItemId], true));
  return { termId, meetingId, topicId, agendaItemId, point: { meetingId, topicId, agendaItemId } };
};

describe('a point to all', () => {
  it('is owed from the day of its meeting as soon as it is discussed, before anybody makes a row of it', async () => {
    const { termId, agendaItemId } = await withPoint();
    const [owed] = await owedToAll(termId, reader);
    expect(owed).toMatchObject({ key: agendaItemId, matterId: null, title: 'Ny rektor', standing: 'untold' });
    expect(owed?.coverage).toMatchObject({ since: '2023-10-23', days: 7, waitingGroups: ['all'] });
    good(await tickItems([agendaItemId], false));
    expect(await owedToAll(termId, reader)).toEqual([]);
  });

  it('has one matter however often it is told of, made in the same step as the first time', async () => {
    const { termId, point } = await withPoint();
    const entry = { termId, ...email, matter: 'Ny rektor', ...point } as const;
    good(await addInformation({ ...entry, recipients: 'majority' }));
    const first = await only(termId);
    expect(first).toMatchObject({ owedTo: 'all', standing: 'waiting', sinceOn: '2023-10-23', ...point });
    good(await addInformation({ ...entry, recipients: 'minority' }));
    expect(await only(termId)).toMatchObject({ key: first.key, standing: 'complete' });
    await undo();
    await undo();
    expect(await readAll('matters')).toEqual([]);
    expect(await only(termId)).toMatchObject({ standing: 'untold' });
  });

  it('is one matter also when two of its fields are left at once, and it is told with what was read before', async () => {
    const { termId, agendaItemId } = await withPoint();
    const read = (await readMatter(termId, agendaItemId, reader))!;
    const saved = await Promise.all([
      changeMatter(read, { text: 'Ansatt fra nyttår' }),
      changeMatter(read, { link: 'https://eksempel.no' }),
      tell(read, { ...email, recipients: 'all' }),
    ]);
    expect(saved.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(await readAll('matters')).toHaveLength(1);
    expect(await only(termId)).toMatchObject({
      text: 'Ansatt fra nyttår',
      link: 'https://eksempel.no',
      standing: 'complete',
    });
  });

  it('that is standing is another matter in each meeting', async () => {
    const { termId } = await found();
    const { meetingId } = await withSeries(termId);
    const [one, two] = (await readEntries(meetingId)).map(({ agendaItem, topic }) => ({
      meetingId,
      agendaItemId: agendaItem.id,
      topicId: topic.id,
    }));
    const entry = { termId, ...email, matter: 'Nytt', recipients: 'all' } as const;
    good(await addInformation({ ...entry, ...one! }));
    good(await addInformation({ ...entry, ...two! }));
    expect(await listMatters(termId, reader)).toHaveLength(2);
  });

  it('lets the meeting be closed when the last who waited were told by name', async () => {
    const { termId, meetingId, agendaItemId } = await withPoint();
    const [, , third, fourth] = await withCouncil(termId);
    good(await tell((await readMatter(termId, agendaItemId, reader))!, { ...email, recipients: 'majority' }));
    expect(await closeMeeting(meetingId, { today })).toMatchObject({ reason: 'untold' });
    const named = { ...email, recipients: 'named' } as const;
    good(await tell((await only(termId)).matterId!, named, [third!]));
    expect((await readClosing(meetingId, today))?.questions.untold).toHaveLength(1);
    good(await tell((await only(termId)).matterId!, named, [fourth!]));
    expect(await only(termId)).toMatchObject({ standing: 'complete' });
    good(await closeMeeting(meetingId, { today }));
  });

  it('that is turned away as outside the mandate leaves nothing of what was to be told', async () => {
    const { termId, topicId, point } = await withPoint();
    const entry = { termId, ...email, matter: 'Ny rektor', recipients: 'majority', ...point } as const;
    good(await addInformation(entry));
    good(await changeMatter(await only(termId), { text: 'Ansatt fra nyttår' }));
    good(await rejectTopic(topicId));
    expect(await listMatters(termId, reader)).toEqual([]);
  });
});

describe('an entry without a matter', () => {
  const older = async () => {
    const { termId } = await found();
    const id = newId<'InformationEntry'>();
    const blank = { meetingId: null, agendaItemId: null, topicId: null, toldAt: null, toldBy: null };
    const fields = { termId, ...email, ...blank, channelNote: '', text: 'Tall', link: '', named: '' };
    good(
      await commit(
        [
          create('informationEntries', id, {
            ...fields,
            matter: 'Tertialrapport',
            recipients: 'groupLeaders',
          }),
        ],
        { label: 'informationAdded' },
      ),
    );
    return { termId, id };
  };

  it('stands as a matter of its own, owed to those who were told', async () => {
    const { termId, id } = await older();
    expect(await only(termId)).toMatchObject({
      key: id,
      matterId: null,
      title: 'Tertialrapport',
      text: 'Tall',
      owedTo: 'groupLeaders',
      standing: 'complete',
    });
  });

  it('gets its row the first time something is said of it, and is found by its own id still', async () => {
    const { termId, id } = await older();
    good(await changeMatter(await only(termId), { owedTo: 'all' }));
    const view = (await readMatter(termId, id, reader))!;
    expect(view).toMatchObject({ title: 'Tertialrapport', owedTo: 'all', standing: 'waiting' });
    expect(view.matterId).not.toBeNull();
    expect(view.told.map(({ entry }) => entry.id)).toEqual([id]);
  });
});

describe('a matter', () => {
  it('is waited for by those who have not got it, until the rest is told', async () => {
    const { termId } = await found();
    await withCouncil(termId);
    const sinceOn = email.toldOn;
    good(await addTold({ termId, title: 'Regnskap', sinceOn }, { ...email, recipients: 'majority' }));
    const view = await only(termId);
    expect(view.coverage.waiting.map(({ member }) => member.name)).toEqual(['minority A', 'minority B']);
    expect(view.coverage.rest).toEqual({ recipients: 'minority', named: [] });
    good(await tell(view.matterId!, { ...email, toldOn: '2023-10-26', recipients: 'minority' }));
    expect((await only(termId)).coverage).toMatchObject({ completeOn: '2023-10-26', waiting: [] });
    expect(await owedToAll(termId, reader)).toEqual([]);
  });

  it('is not owed to who has left, whose name stays among those who got it', async () => {
    const { termId } = await found();
    const [, , third] = await withCouncil(termId);
    good(
      await addTold({ termId, title: 'Regnskap', sinceOn: email.toldOn }, { ...email, recipients: 'all' }),
    );
    good(await memberLeaves(third!, '2023-10-25'));
    good(await addMatter({ termId, title: 'Budsjett', sinceOn: '2023-10-27' }));
    const [told, owed] = (await listMatters(termId, reader)).toSorted((a, b) =>
      a.sinceOn < b.sinceOn ? -1 : 1,
    );
    expect(told?.coverage.reached).toHaveLength(4);
    expect(owed?.coverage.waiting).toHaveLength(3);
  });

  it('is settled with a reason and opened again, and keeps who did not get it', async () => {
    const { termId } = await found();
    await withCouncil(termId);
    good(
      await addTold(
        { termId, title: 'Regnskap', sinceOn: email.toldOn },
        { ...email, recipients: 'majority' },
      ),
    );
    good(await settleMatter(await only(termId), ' Står i sakspapirene '));
    expect(await owedToAll(termId, reader)).toEqual([]);
    const settled = await only(termId);
    expect(settled).toMatchObject({ standing: 'settled', reason: 'Står i sakspapirene' });
    expect(settled.coverage.waiting).toHaveLength(2);
    good(await reopenMatter(settled));
    expect(await only(termId)).toMatchObject({ standing: 'waiting', reason: '' });
  });

  it('says who was told by name, and can have it set right', async () => {
    const { termId } = await found();
    const [first, second] = await withCouncil(termId);
    const draft = { termId, title: 'Regnskap', sinceOn: email.toldOn };
    good(await addTold(draft, { ...email, recipients: 'named', named: 'Per Hansen' }, [first!]));
    const entry = onlyFirst((await only(termId)).told);
    expect(entry.named).toEqual([first]);
    good(await changeTelling(entry.entry.id, { channel: 'phone' }, [second!]));
    const changed = onlyFirst((await only(termId)).told);
    expect(changed).toMatchObject({ named: [second], entry: { channel: 'phone', named: 'Per Hansen' } });
    await undo();
    expect(onlyFirst((await only(termId)).told)).toMatchObject({
      named: [first],
      entry: { channel: 'email' },
    });
  });

  it('goes to the bin with what was told of it in one step, and one entry alone leaves the matter', async () => {
    const { termId } = await found();
    const draft = { termId, title: 'Regnskap', sinceOn: email.toldOn };
    good(await addTold(draft, { ...email, recipients: 'all' }));
    good(await removeMatter(await only(termId)));
    expect(await listMatters(termId, reader)).toEqual([]);
    expect(await readAll('informationEntries')).toEqual([]);
    await undo();
    const view = await only(termId);
    expect(view.standing).toBe('complete');
    good(await removeInformation(view.told[0]!.entry.id));
    expect(await only(termId)).toMatchObject({ standing: 'untold', told: [] });
    await undo();
    expect(await only(termId)).toMatchObject({ standing: 'complete' });
  });

  it('comes back from the bin with what was told of it', async () => {
    const { termId } = await found();
    const draft = { termId, title: 'Regnskap', sinceOn: email.toldOn };
    good(await addTold(draft, { ...email, recipients: 'all' }));
    const { matterId, ...view } = await only(termId);
    good(await removeMatter({ ...view, matterId }));
    good(await restoreFromBin({ table: 'matters', id: matterId! }));
    expect(await only(termId)).toMatchObject({ matterId, standing: 'complete' });
  });

  it('of another term stays there', async () => {
    const { termId } = await found();
    good(await addMatter({ termId, title: 'Regnskap', sinceOn: email.toldOn }));
    expect(await listMatters('another' as TermId, reader)).toEqual([]);
  });

  it('that is not said what is about is refused', async () => {
    const { termId } = await found();
    expect(await addMatter({ termId, title: '', sinceOn: email.toldOn })).toMatchObject({
      reason: 'invalid',
    });
  });
});

describe('a point that is not to all', () => {
  it('is owed to those it was told to, also when its kind is changed to something else', async () => {
    const { termId, agendaItemId, point } = await withPoint();
    good(await changeItem(agendaItemId, { kind: 'information' }));
    const entry = { termId, ...email, matter: 'Ny rektor', recipients: 'groupLeaders', ...point } as const;
    good(await addInformation(entry));
    expect(await only(termId)).toMatchObject({ owedTo: 'groupLeaders', standing: 'complete' });
  });
});
