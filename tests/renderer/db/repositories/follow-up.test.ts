import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { listBin } from '#renderer/db/bin.ts';
import { historyOf } from '#renderer/db/history.ts';
import { readWhere } from '#renderer/db/read.ts';
import {
  actionsOfItem,
  actionsOfMeeting,
  addAction,
  changeAction,
  openActions,
  openActionsOfTopics,
  readAction,
  removeAction,
  setActionState,
  settledActions,
} from '#renderer/db/repositories/actions.ts';
import { listItems } from '#renderer/db/repositories/checklist.ts';
import {
  changeContact,
  listContacts,
  logContact,
  removeContact,
} from '#renderer/db/repositories/contacts.ts';
import {
  addDecision,
  changeDecision,
  decisionsInForce,
  decisionsOfTopic,
  endDecision,
  listDecisions,
  markReplaced,
  readDecision,
  removeDecision,
  renewDecision,
} from '#renderer/db/repositories/decisions.ts';
import { addInformation, changeInformation, listInformation } from '#renderer/db/repositories/information.ts';
import { addTopic } from '#renderer/db/repositories/topics.ts';
import { undo } from '#renderer/db/undo.ts';
import type { PersonId } from '#shared/domain/id.ts';
import { found, good, onlyFirst } from '../builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';
import { withSeries } from '../meeting-builders.ts';

withFreshDatabase();

const begin = async () => {
  const { termId, people } = await found();
  const { seriesId, meetingId } = await withSeries(termId);
  const draft = { kind: 'discussion', title: 'Skolestruktur' } as const;
  const { topicId, agendaItemId } = good(await addTopic(seriesId, draft, { meetingId }));
  if (agendaItemId === null) throw new Error('no point');
  const point = { meetingId, agendaItemId, topicId };
  return { termId, seriesId, meetingId, topicId, point, director: people[0] as PersonId };
};

describe('follow-up', () => {
  it('begins open, and is found by its meeting, its topic and its item of Mottakelse', async () => {
    const { termId, seriesId, meetingId, topicId, point, director } = await begin();
    const checklistItem = onlyFirst(await listItems(termId));
    const id = good(
      await addAction({
        seriesId,
        ...point,
        title: 'Ring rektor',
        ownerId: director,
        itemId: checklistItem.id,
      }),
    );
    expect(await readAction(id)).toMatchObject({ state: 'open', dueOn: null, note: '', ownerId: director });
    const ids = [
      await openActions(),
      await actionsOfMeeting(meetingId),
      await openActionsOfTopics([topicId]),
      await actionsOfItem(checklistItem.id),
    ].map((actions) => actions.map((action) => action.id));
    expect(ids).toEqual([[id], [id], [id], [id]]);
  });

  it('is done by somebody at some time, and opened again by nobody', async () => {
    const { seriesId } = await begin();
    const id = good(await addAction({ seriesId, title: 'Ring rektor' }));
    good(await setActionState(id, 'done'));
    expect((await readAction(id))?.doneAt).not.toBeNull();
    expect(await openActions()).toEqual([]);
    expect((await settledActions()).map((action) => action.id)).toEqual([id]);
    good(await setActionState(id, 'open'));
    expect(await readAction(id)).toMatchObject({ state: 'open', doneAt: null, doneBy: null });
    good(await setActionState(id, 'dropped'));
    expect((await historyOf(id)).map(({ label }) => label)).toEqual([
      'actionDropped',
      'actionReopened',
      'actionDone',
      'actionAdded',
    ]);
  });

  it('stands in the order of its day, without a day last', async () => {
    const { seriesId } = await begin();
    for (const [title, dueOn] of [
      ['c', null],
      ['b', '2023-12-01'],
      ['a', '2023-11-01'],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- in the order they are given
      good(await addAction({ seriesId, title, dueOn }));
    }
    expect((await openActions()).map(({ title }) => title)).toEqual(['a', 'b', 'c']);
  });

  it('gives the latest of what is settled, and only as many as are asked for', async () => {
    const { seriesId } = await begin();
    const ids = [];
    for (const [title, state] of [
      ['a', 'done'],
      ['b', 'dropped'],
      ['c', 'done'],
      ['d', 'open'],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const id = good(await addAction({ seriesId, title }));
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      good(await setActionState(id, state));
      ids.push(id);
    }
    const titles = async (limit?: number) => (await settledActions(limit)).map(({ title }) => title);
    expect(await titles()).toEqual(['c', 'b', 'a']);
    expect(await titles(2)).toEqual(['c', 'b']);
    good(await removeAction(ids[2] as (typeof ids)[number]));
    expect(await titles(2), 'what lies in the bin takes no place').toEqual(['b', 'a']);
  });

  it('must say what is to be done', async () => {
    const { seriesId } = await begin();
    expect(await addAction({ seriesId, title: '  ' })).toMatchObject({ ok: false, reason: 'invalid' });
  });

  it('goes to the bin and back, and each change is one step to undo', async () => {
    const { seriesId } = await begin();
    const id = good(await addAction({ seriesId, title: 'Ring rektor' }));
    good(await changeAction(id, { title: 'Ring rektor i dag', note: 'Før tolv', dueOn: '2023-11-01' }));
    good(await undo());
    expect(await readAction(id)).toMatchObject({ title: 'Ring rektor', note: '', dueOn: null });
    good(await removeAction(id));
    expect(await readAction(id)).toBeNull();
    expect((await listBin()).some((entry) => entry.id === id)).toBe(true);
  });
});

describe('a decision', () => {
  it('gives way to a new one, and is in force again when that is taken away', async () => {
    const { point, topicId } = await begin();
    const first = good(await addDecision({ ...point, decidedOn: '2023-10-23', text: 'Vi møtes mandager.' }));
    const second = good(
      await addDecision({ ...point, decidedOn: '2023-11-06', text: 'Vi møtes tirsdager.' }),
    );
    good(await markReplaced(first, second));
    expect(await readDecision(first)).toMatchObject({ state: 'replaced', replacedById: second });
    expect((await decisionsInForce()).map(({ id }) => id)).toEqual([second]);
    expect((await decisionsOfTopic(topicId)).map(({ id }) => id)).toEqual([second, first]);
    good(await removeDecision(second));
    expect(await readDecision(first)).toMatchObject({ state: 'inForce', replacedById: null });
    expect(await listDecisions()).toHaveLength(1);
  });

  it('is never replaced by itself', async () => {
    const { point } = await begin();
    const id = good(await addDecision({ ...point, decidedOn: '2023-10-23', text: 'Vi møtes mandager.' }));
    expect(await markReplaced(id, id)).toMatchObject({ ok: false, reason: 'invalid' });
    expect((await readDecision(id))?.state).toBe('inForce');
  });

  it('ends and is renewed, and is looked at again on a day', async () => {
    const { point } = await begin();
    const id = good(await addDecision({ ...point, decidedOn: '2023-10-23', text: 'Vi møtes mandager.' }));
    good(await changeDecision(id, { reviewOn: '2024-01-08' }));
    good(await endDecision(id));
    expect(await readDecision(id)).toMatchObject({ state: 'ended', reviewOn: '2024-01-08' });
    good(await renewDecision(id));
    expect((await readDecision(id))?.state).toBe('inForce');
  });
});

describe('information that was given', () => {
  it('is kept with its meeting and listed with the latest first', async () => {
    const { termId, meetingId } = await begin();
    const told = { termId, channel: 'email', recipients: 'all' } as const;
    const early = good(await addInformation({ ...told, toldOn: '2023-10-24', matter: 'Budsjett' }));
    const late = good(
      await addInformation({ ...told, toldOn: '2023-10-24', toldAt: '14:00', matter: 'Skole', meetingId }),
    );
    expect((await listInformation(termId)).map(({ id }) => id)).toEqual([late, early]);
    expect((await readWhere('informationEntries', 'meetingId', meetingId)).map(({ id }) => id)).toEqual([
      late,
    ]);
    good(await changeInformation(early, { toldOn: '2023-10-25' }));
    expect((await listInformation(termId))[0]?.id).toBe(early);
  });
});

describe('contact beside the meetings', () => {
  it('is noted on a day, set right and put away', async () => {
    const { termId } = await begin();
    const id = good(await logContact({ termId, kind: 'lunch', day: '2023-10-19' }));
    good(await changeContact(id, { kind: 'talk', note: 'Over en kaffe' }));
    expect(await listContacts(termId)).toMatchObject([{ kind: 'talk', note: 'Over en kaffe' }]);
    good(await removeContact(id));
    expect(await listContacts(termId)).toEqual([]);
  });
});
