import type { Answer } from '#shared/domain/answer.ts';
import type { MeetingId } from '#shared/domain/id.ts';
import type { Instant } from '#shared/domain/row.ts';
import type { DemoMeeting, DemoTopic } from '#shared/templates/demo-meetings/demo-meeting.ts';
import type { DemoPersonKey } from '#shared/templates/demo.ts';
import { patch } from '../commands.ts';
import { commit } from '../commit.ts';
import {
  addMeeting,
  cancelMeeting,
  currentMeeting,
  moveMeeting,
  skipMeeting,
} from '../repositories/meetings.ts';
import { placeCommand } from '../repositories/topic-place.ts';
import { addTopicCommands, readTopic } from '../repositories/topics.ts';
import { closingSteps } from './closing.ts';
import { heldSteps } from './held.ts';
import {
  known,
  later,
  moment,
  workingDayBefore,
  type DemoStep,
  type DemoWorld,
  type Signed,
} from './world.ts';

/** Everything that happens around one meeting. `before`: the one before it in the same series; null: it is the first. */
export const meetingSteps = (meeting: DemoMeeting, before: DemoMeeting | null): readonly DemoStep[] => [
  ...calledSteps(meeting, before),
  ...topicSteps(meeting, before),
  ...againSteps(meeting),
  ...(isHeld(meeting) ? [...heldSteps(meeting), ...closingSteps(meeting)] : []),
];

/** Whether people met. */
export const isHeld = ({ course }: DemoMeeting): boolean => course === 'held' || course === 'extra';

/** Extra meetings are called in when the one before is about to begin; a meeting is moved the week before. */
const calledSteps = (meeting: DemoMeeting, before: DemoMeeting | null): readonly DemoStep[] => {
  const { series, day, reason = '', startTime = '', minutes = 0 } = meeting;
  const step = (at: Instant, by: DemoPersonKey, run: DemoStep['run']): readonly DemoStep[] => [
    { at, by, what: `${meeting.course} ${day}`, run },
  ];
  if (meeting.course === 'extra')
    return step(moment(before?.day ?? day, '07:20'), 'director', (world, signed) =>
      addMeeting(
        known(world.series, series),
        { day, startTime, minutes, place: null },
        { reason, ...signed },
      ),
    );
  if (meeting.course === 'cancelled')
    return step(moment(day, '07:40'), 'director', async (world, signed) =>
      cancelMeeting(await currentId(world, meeting), { reason, ...signed }),
    );
  if (meeting.course === 'skipped')
    return step(moment(meeting.notedOn ?? day, '12:00'), 'director', async (world, signed) =>
      skipMeeting(await currentId(world, meeting), { reason, ...signed }),
    );
  if (meeting.movedFrom === undefined) return [];
  return step(moment(workingDayBefore(meeting.movedFrom), '10:05'), 'mayor', async (world, signed) => {
    const current = await currentMeeting(known(world.series, series));
    if (current === null) throw new Error(`The demo has no meeting to move to ${day}`);
    const { startTime: clock, minutes: length, place } = current;
    return moveMeeting(current.id, { day, startTime: clock, minutes: length, place }, { reason, ...signed });
  });
};

/** The next meeting of the series, which must be the one the demo tells of. */
const currentId = async (world: DemoWorld, meeting: DemoMeeting): Promise<MeetingId> => {
  const current = await currentMeeting(known(world.series, meeting.series));
  if (current?.day !== meeting.day)
    throw new Error(`The next meeting of the demo is ${current?.day}, not ${meeting.day}`);
  world.meetings.set(meeting, current.id);
  return current.id;
};

/** The points people bring: on the working day before, or in the morning when the meeting before was that day. */
const topicSteps = (meeting: DemoMeeting, before: DemoMeeting | null): readonly DemoStep[] => {
  const eve = workingDayBefore(meeting.day);
  const at = before !== null && before.day >= eve ? moment(meeting.day, '07:45') : moment(eve, '13:10');
  return meeting.raised.map((topic, place) => ({
    at: later(at, place * 6),
    by: topic.by,
    what: `topic ${topic.key} for ${meeting.day}`,
    run: async (world, signed) => raise(world, { meeting, topic, signed }),
  }));
};

/** What was done with, put on the agenda once more in the morning. */
const againSteps = (meeting: DemoMeeting): readonly DemoStep[] =>
  (meeting.again ?? []).map((key) => ({
    at: moment(meeting.day, '07:50'),
    by: 'director',
    what: `again ${key} ${meeting.day}`,
    run: async (world, signed) => {
      const topic = await readTopic(known(world.topics, key));
      const placed = topic && (await placeCommand(topic, { meetingId: await currentId(world, meeting) }));
      if (!topic || !placed) throw new Error(`The demo cannot take up ${key} again`);
      return commit([...placed.commands, patch('topics', topic.id, { state: 'open' })], {
        label: 'topicPlaced',
        ...signed,
      });
    },
  }));

interface Raised {
  readonly meeting: DemoMeeting;
  readonly topic: DemoTopic;
  readonly signed: Signed;
}

const raise = async (world: DemoWorld, { meeting, topic, signed }: Raised): Promise<Answer<unknown>> =>
  addDemoTopic(world, known(world.series, meeting.series), {
    topic,
    place: { meetingId: await currentId(world, meeting) },
    signed,
  });

interface Added {
  readonly topic: DemoTopic;
  readonly place: Parameters<typeof addTopicCommands>[2];
  readonly signed: Signed;
}

/** Adds the point. One outside the mandate is turned away at once, and its content is not kept. */
export const addDemoTopic = async (
  world: DemoWorld,
  seriesId: Parameters<typeof addTopicCommands>[0],
  { topic, place, signed }: Added,
): Promise<Answer<unknown>> => {
  const { kind, title, minutes, background = '', links = '', deciding = '', exempt } = topic;
  const isOutside = kind === 'outsideMandate';
  const { commands, topicId, agendaItemId } = await addTopicCommands(
    seriesId,
    {
      kind,
      title,
      minutes,
      background,
      links,
      deciding,
      isAboutStaff: topic.isAboutStaff === true,
      raisedBy: signed.by,
      ownerId: topic.owner === undefined ? null : known(world.people, topic.owner),
      itemId: topic.item === undefined ? null : known(world.items, topic.item),
      questionKey: topic.questionKey ?? null,
    },
    place,
  );
  world.topics.set(topic.key, topicId);
  const added = await commit(commands, { label: 'topicAdded', ...signed });
  if (!added.ok || agendaItemId === null || (!isOutside && exempt === undefined)) return added;
  const mark = exempt && { access: 'exempt' as const, basisVersion, basisDetail: '', ...exempt };
  return isOutside
    ? commit(
        [
          patch('topics', topicId, { title: null, state: 'rejected' }),
          patch('agendaItems', agendaItemId, { title: null }),
        ],
        { label: 'topicRejected', ...signed },
      )
    : commit([patch('topics', topicId, { ...mark }), patch('agendaItems', agendaItemId, { ...mark })], {
        label: 'accessChanged',
        ...signed,
      });
};

/** The list of legal bases the demo chose from. */
const basisVersion = 2026;
