import { accept, type Answer } from '#shared/domain/answer.ts';
import type { AgendaEntry } from '#shared/domain/agenda.ts';
import type { AgendaItemId, MeetingId } from '#shared/domain/id.ts';
import type { DemoMeeting, DemoSaid } from '#shared/templates/demo-meetings/demo-meeting.ts';
import { create, patch, type Command } from '../commands.ts';
import { commit } from '../commit.ts';
import { newId } from '../new-id.ts';
import { addActionCommand, setActionState } from '../repositories/actions.ts';
import { readEntries } from '../repositories/agenda-items.ts';
import { addInformation } from '../repositories/information.ts';
import { currentMeeting } from '../repositories/meetings.ts';
import { participantsOf } from '../repositories/participants.ts';
import { endMeeting, startMeeting, tickItems } from '../repositories/running.ts';
import { known, later, moment, type DemoStep, type DemoWorld, type Signed } from './world.ts';

/** When the meeting begins and for how long it is meant to last, as the demo tells it. */
export const timesOf = ({ series, startTime, minutes }: DemoMeeting) => ({
  startTime: startTime ?? (series === 'leaders' ? '15:00' : '08:30'),
  minutes: minutes ?? 60,
});

/** The meeting itself: who was there, what was said, settled and agreed on each point, and how long it took. */
export const heldSteps = (meeting: DemoMeeting): readonly DemoStep[] => {
  const { startTime, minutes } = timesOf(meeting);
  const start = moment(meeting.day, startTime);
  const step = (after: number, what: string, run: DemoStep['run']): DemoStep => ({
    at: later(start, after),
    by: 'director',
    what: `${what} ${meeting.series} ${meeting.day}`,
    run,
  });
  return [
    step(0, 'start', (world, signed) => begin(world, meeting, signed)),
    ...(['director', 'mayor'] as const).flatMap((by, place) => {
      const said = meeting.said.filter((one) => one.by === by);
      return said.length === 0
        ? []
        : [
            {
              ...step(minutes - 5 + place, `${by} writes`, (world, signed) =>
                write(world, { meeting, said, signed }),
              ),
              by,
            },
          ];
    }),
    step(minutes - 2, 'tick', (world, signed) => tick(world, meeting, signed)),
    step(minutes - 1, 'end', async (world, signed) =>
      endMeeting(known(world.meetings, meeting), new Map(), signed),
    ),
    ...meeting.said.flatMap((said) => toldSteps(meeting, said)),
    ...meeting.said.flatMap(doneSteps),
  ];
};

const begin = async (world: DemoWorld, meeting: DemoMeeting, signed: Signed): Promise<Answer<unknown>> => {
  const current = await currentMeeting(known(world.series, meeting.series));
  if (current?.day !== meeting.day)
    throw new Error(`The next meeting of the demo is ${current?.day}, not ${meeting.day}`);
  world.meetings.set(meeting, current.id);
  const started = await startMeeting(current.id, signed);
  if (!started.ok) return started;
  const present = (await participantsOf({ ...current, state: 'running' })).map(({ id }) =>
    patch('participants', id, { attendance: 'present' }),
  );
  const guests = (meeting.guests ?? []).map((guest) =>
    create('participants', newId<'Participant'>(), {
      seriesId: current.seriesId,
      meetingId: current.id,
      personId: known(world.people, guest),
      group: 'person',
      label: '',
      attendance: 'present',
    }),
  );
  return commit([...present, ...guests], { label: 'attendanceChanged', ...signed });
};

interface Written {
  readonly meeting: DemoMeeting;
  readonly said: readonly DemoSaid[];
  readonly signed: Signed;
}

/** What one of the two wrote: notes, decisions and follow-up, each kind in a change of its own. */
const write = async (world: DemoWorld, { meeting, said, signed }: Written): Promise<Answer<unknown>> => {
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
const placesIn = async (world: DemoWorld, meetingId: MeetingId) => {
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

/** Ticks what they got to; what they left waits, and what was put off says so. */
const tick = async (world: DemoWorld, meeting: DemoMeeting, signed: Signed): Promise<Answer<unknown>> => {
  const meetingId = known(world.meetings, meeting);
  const at = await placesIn(world, meetingId);
  const skipped = (meeting.skipped ?? []).map((point) => at(point).agendaItem.id);
  const left = new Set((meeting.left ?? []).map((point) => at(point).agendaItem.id));
  const putOff = await commit(
    skipped.map((id) => patch('agendaItems', id, { state: 'skipped' })),
    { label: 'topicSkipped', ...signed },
  );
  if (!putOff.ok) return putOff;
  const discussed = (await readEntries(meetingId)).filter(
    ({ agendaItem, topic }) =>
      agendaItem.state === 'waiting' && !left.has(agendaItem.id) && topic.state !== 'rejected',
  );
  const spent = new Map(discussed.map((entry) => [entry.agendaItem.id, secondsOn(meeting, entry, at)]));
  return tickItems([...spent.keys()], true, spent, signed);
};

/** As long as somebody says, else about as planned; a standing point with nothing to say takes a minute. */
const secondsOn = (
  meeting: DemoMeeting,
  { agendaItem }: AgendaEntry,
  at: (point: string) => AgendaEntry,
): number => {
  const said = meeting.said.find(({ point }) => at(point).agendaItem.id === agendaItem.id);
  const minutes = said === undefined ? 1 : (said.minutes ?? Math.max(1, (agendaItem.minutes ?? 3) - 1));
  return minutes * 60 + (seed(agendaItem.id) % 50);
};

const seed = (id: AgendaItemId): number => Number.parseInt(id.slice(-4), 16);

const toldSteps = (meeting: DemoMeeting, { told, point }: DemoSaid): readonly DemoStep[] => {
  if (told === undefined) return [];
  const { startTime, minutes } = timesOf(meeting);
  const noted = later(moment(meeting.day, startTime), minutes - 1);
  const at = moment(told.on, told.at);
  return [
    {
      at: at > noted ? at : noted,
      by: told.by,
      what: `told ${told.matter}`,
      run: async (world, signed) => {
        const meetingId = known(world.meetings, meeting);
        const { agendaItem, topic } = (await placesIn(world, meetingId))(point);
        const { on, at: toldAt, by, ...rest } = told;
        return addInformation(
          {
            termId: world.termId,
            meetingId,
            agendaItemId: agendaItem.id,
            topicId: topic.id,
            toldOn: on,
            toldAt,
            toldBy: known(world.people, by),
            recipients: 'all',
            ...rest,
          },
          signed,
        );
      },
    },
  ];
};

const doneSteps = ({ actions = [] }: DemoSaid): readonly DemoStep[] =>
  actions.flatMap(({ title, owner, done }) =>
    done === null
      ? []
      : [
          {
            at: moment(done, '14:20'),
            by: owner,
            what: `done ${title}`,
            run: (world: DemoWorld, signed: Signed) =>
              setActionState(known(world.actions, title), 'done', signed),
          },
        ],
  );
