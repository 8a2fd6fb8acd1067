import type { Answer } from '#shared/domain/answer.ts';
import type { AgendaEntry } from '#shared/domain/agenda.ts';
import type { DemoMeeting, DemoSaid } from '#shared/templates/demo-meetings/demo-meeting.ts';
import { create, patch } from '../commands.ts';
import { commit } from '../commit.ts';
import { newId } from '../new-id.ts';
import { setActionState } from '../repositories/actions.ts';
import { readEntries } from '../repositories/agenda-items.ts';
import { addInformation } from '../repositories/information.ts';
import { currentMeeting } from '../repositories/meetings.ts';
import { participantsOf } from '../repositories/participants.ts';
import { placesIn, write } from './said.ts';
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
    step(-20, 'plan', (world, signed) => plan(world, meeting, signed)),
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
    ...meeting.said.flatMap((said) => toldSteps(meeting, said)),
    ...meeting.said.flatMap(doneSteps),
  ];
};

/** What comes back is given less time than when it was new: two minutes where they only look at the follow-up. */
const plan = async (world: DemoWorld, meeting: DemoMeeting, signed: Signed): Promise<Answer<unknown>> => {
  const current = await currentMeeting(known(world.series, meeting.series));
  if (current === null) throw new Error(`The demo has no meeting to plan on ${meeting.day}`);
  const at = await placesIn(world, current.id);
  const said = new Set(meeting.said.map(({ point }) => at(point).agendaItem.id));
  const put = [...(meeting.left ?? []), ...(meeting.skipped ?? [])];
  const waiting = new Set(put.map((point) => at(point).agendaItem.id));
  const back = (await readEntries(current.id)).filter(({ agendaItem }) => agendaItem.timesCarried > 0);
  const commands = back.map(({ agendaItem: { id, minutes } }) => {
    const most = said.has(id) ? 10 : waiting.has(id) ? 5 : 2;
    return patch('agendaItems', id, { minutes: Math.min(minutes ?? most, most) });
  });
  return commit(commands, { label: 'topicChanged', ...signed });
};

const begin = async (world: DemoWorld, meeting: DemoMeeting, signed: Signed): Promise<Answer<unknown>> => {
  const current = await currentMeeting(known(world.series, meeting.series));
  if (current?.day !== meeting.day)
    throw new Error(`The next meeting of the demo is ${current?.day}, not ${meeting.day}`);
  world.meetings.set(meeting, current.id);
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
  const started = patch('meetings', current.id, { state: 'running', startedAt: signed.at });
  return commit([started, ...present, ...guests], { label: 'meetingStarted', ...signed });
};

/** Ticks what they got to; what they left waits, and what was put off says so. The meeting is over when all is ticked. */
const tick = async (world: DemoWorld, meeting: DemoMeeting, signed: Signed): Promise<Answer<unknown>> => {
  const meetingId = known(world.meetings, meeting);
  const at = await placesIn(world, meetingId);
  const idsOf = (points: readonly string[] = []) => points.map((point) => at(point).agendaItem.id);
  const skipped = idsOf(meeting.skipped);
  const waiting = new Set([...skipped, ...idsOf(meeting.left)]);
  const discussed = (await readEntries(meetingId)).filter(
    ({ agendaItem, topic }) => !waiting.has(agendaItem.id) && topic.state !== 'rejected',
  );
  const spent = discussed.map((entry, place) => secondsOn(meeting, { entry, place, at }));
  const seconds = spent.reduce((sum, one) => sum + one, 0);
  const start = moment(meeting.day, timesOf(meeting).startTime);
  return commit(
    [
      ...skipped.map((id) => patch('agendaItems', id, { state: 'skipped' })),
      ...discussed.map(({ agendaItem: { id } }, place) =>
        patch('agendaItems', id, { state: 'discussed', discussedAt: signed.at, spent: spent[place] ?? 0 }),
      ),
      patch('meetings', meetingId, { endedAt: later(start, Math.ceil(seconds / 60)) }),
    ],
    { label: 'discussed', ...signed },
  );
};

interface Ticked {
  readonly entry: AgendaEntry;
  readonly place: number;
  readonly at: (point: string) => AgendaEntry;
}

/** As long as somebody says, else about as planned; a point with nothing to say takes a minute. */
const secondsOn = (meeting: DemoMeeting, { entry: { agendaItem }, place, at }: Ticked): number => {
  const said = meeting.said.find(({ point }) => at(point).agendaItem.id === agendaItem.id);
  const minutes = said === undefined ? 1 : (said.minutes ?? Math.max(1, (agendaItem.minutes ?? 3) - 1));
  return minutes * 60 + ((place * 17 + Number(meeting.day.slice(-2))) % 50);
};

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
