import { accept, type Answer } from '#shared/domain/answer.ts';
import type { AgendaEntry } from '#shared/domain/agenda.ts';
import type { MeetingId } from '#shared/domain/id.ts';
import type { DemoMeeting, DemoSaid } from '#shared/templates/demo-meetings/demo-meeting.ts';
import { create, patch, type Command } from '../commands.ts';
import { commit } from '../commit.ts';
import { newId } from '../new-id.ts';
import { addActionCommand } from '../repositories/actions.ts';
import { readEntries } from '../repositories/agenda-items.ts';
import { known, type DemoWorld, type Signed } from './world.ts';

interface Written {
  readonly meeting: DemoMeeting;
  readonly said: readonly DemoSaid[];
  readonly signed: Signed;
}

/** What one of the two wrote: notes, decisions and follow-up, each kind in a change of its own. */
export const write = async (
  world: DemoWorld,
  { meeting, said, signed }: Written,
): Promise<Answer<unknown>> => {
  const meetingId = known(world.meetings, meeting);
  const places = await placesIn(world, meetingId);
  const all = said.map((one) => ({ one, entry: places(one.point) }));
  const notes = all.map(({ one, entry }) =>
    create('notes', newId<'Note'>(), {
      meetingId,
      agendaItemId: entry.agendaItem.id,
      rank: 'a0',
      body: one.note,
    }),
  );
  const decisions = all.flatMap(({ one, entry }) =>
    decisionCommands(world, { meeting, meetingId, one, entry }),
  );
  const actions = all.flatMap(({ one, entry }) => actionCommands(world, { meeting, meetingId, one, entry }));
  for (const [commands, label] of [
    [notes, 'noteText'],
    [decisions, 'decisionAdded'],
    [actions, 'actionAdded'],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one thing happened after another
    const answer = await commit(commands, { label, ...signed });
    if (!answer.ok) return answer;
  }
  return accept(null);
};

/** The lines of the meeting by the demo's own names: key of a topic, or of a standing point. */
export const placesIn = async (world: DemoWorld, meetingId: MeetingId) => {
  const entries = await readEntries(meetingId);
  return (point: string): AgendaEntry => {
    const entry = entries.find(
      ({ agendaItem, topic }) =>
        agendaItem.templateKey === point || (world.topics.has(point) && topic.id === world.topics.get(point)),
    );
    if (entry === undefined) throw new Error(`The demo has no ${point} on the agenda then`);
    return entry;
  };
};

interface OnPoint {
  readonly meeting: DemoMeeting;
  readonly meetingId: MeetingId;
  readonly one: DemoSaid;
  readonly entry: AgendaEntry;
}

const decisionCommands = (
  world: DemoWorld,
  { meeting, meetingId, one, entry }: OnPoint,
): readonly Command[] =>
  (one.decisions ?? []).flatMap(({ key, text, reviewOn = null, replaces }) => {
    const id = newId<'Decision'>();
    if (key !== undefined) world.decisions.set(key, id);
    const made = create('decisions', id, {
      meetingId,
      agendaItemId: entry.agendaItem.id,
      topicId: entry.topic.id,
      state: 'inForce',
      decidedOn: meeting.day,
      text,
      reviewOn,
      replacedById: null,
    });
    if (replaces === undefined) return [made];
    const earlier = known(world.decisions, replaces);
    return [made, patch('decisions', earlier, { state: 'replaced', replacedById: id })];
  });

const actionCommands = (world: DemoWorld, { meetingId, one, entry }: OnPoint): readonly Command[] =>
  (one.actions ?? []).map(({ title, owner, due, item }) => {
    const { id, command } = addActionCommand({
      seriesId: entry.topic.seriesId,
      meetingId,
      agendaItemId: entry.agendaItem.id,
      topicId: entry.topic.id,
      itemId: item === undefined ? null : known(world.items, item),
      ownerId: known(world.people, owner),
      dueOn: due,
      title,
    });
    world.actions.set(title, id);
    return command;
  });
