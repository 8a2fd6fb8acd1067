import {
  demoBacklog,
  demoContacts,
  demoDrafts,
  demoNext,
  demoNextForHalfYear,
  demoNextForLeaders,
  demoPlan,
  demoPrivateNotes,
} from '#shared/templates/demo-meetings/around.ts';
import type { DemoSeriesKey, DemoTopic } from '#shared/templates/demo-meetings/demo-meeting.ts';
import { demoMeetings } from '#shared/templates/demo-meetings.ts';
import type { Day } from '#shared/calendar/day.ts';
import { patch } from '../commands.ts';
import { commit } from '../commit.ts';
import { logContact } from '../repositories/contacts.ts';
import { readEntries } from '../repositories/agenda-items.ts';
import { saveMeetingPrivateNote } from '../repositories/meeting-private-notes.ts';
import { currentMeeting } from '../repositories/meetings.ts';
import { addDraft } from '../repositories/topic-drafts.ts';
import { addDemoTopic } from './meeting-steps.ts';
import { known, moment, type DemoStep } from './world.ts';

/** What lies between the meetings: points for later and for the next one, contact, and what the director keeps to herself. */
export const aroundSteps = (): readonly DemoStep[] => [
  ...demoBacklog.map(({ day, topic }) => later(day, topic)),
  ...demoNext.map(({ day, topic }) => next('weekly', day, topic)),
  ...demoNextForLeaders.map(({ day, topic }) => next('leaders', day, topic)),
  ...demoNextForHalfYear.map(({ day, topic }) => next('halfYear', day, topic)),
  ...demoContacts.map(({ day, kind, by }): DemoStep => ({
    at: moment(day, kind === 'lunch' ? '12:10' : '15:40'),
    by,
    what: `${kind} ${day}`,
    run: (world, signed) => logContact({ termId: world.termId, kind, day }, signed),
  })),
  planStep,
  ...demoPrivateNotes.map(privateNote),
  ...demoDrafts.map((draft, place): DemoStep => ({
    at: moment('2024-03-11', `15:0${place}`),
    by: 'director',
    what: `draft ${draft.title}`,
    run: (world, signed) =>
      addDraft(known(world.series, 'weekly'), { ...draft, kind: 'discussion', minutes: 10 }, signed),
  })),
];

const later = (day: Day, topic: DemoTopic): DemoStep => ({
  at: moment(day, '14:05'),
  by: topic.by,
  what: `later ${topic.key}`,
  run: (world, signed) =>
    addDemoTopic(world, known(world.series, 'weekly'), { topic, place: 'backlog', signed }),
});

/** Brought after the last meeting that was held, so it stands on the one that is open. */
const next = (series: DemoSeriesKey, day: Day, topic: DemoTopic): DemoStep => ({
  at: moment(day, '13:15'),
  by: topic.by,
  what: `next ${topic.key}`,
  run: async (world, signed) => {
    const seriesId = known(world.series, series);
    const current = await currentMeeting(seriesId);
    if (current === null) throw new Error(`The demo has no next meeting of ${series}`);
    return addDemoTopic(world, seriesId, { topic, place: { meetingId: current.id }, signed });
  },
});

/** The director gives what comes back a time. */
const planStep: DemoStep = {
  at: moment('2024-03-12', '08:05'),
  by: 'director',
  what: 'plan',
  run: async (world, signed) => {
    const current = await currentMeeting(known(world.series, 'weekly'));
    const entries = current === null ? [] : await readEntries(current.id);
    const commands = Object.entries(demoPlan).map(([key, minutes]) => {
      const entry = entries.find(({ topic }) => topic.id === known(world.topics, key));
      if (entry === undefined) throw new Error(`The demo has no ${key} to plan`);
      return patch('agendaItems', entry.agendaItem.id, { minutes });
    });
    return commit(commands, { label: 'topicChanged', ...signed });
  },
};

function privateNote({ day, point, text }: (typeof demoPrivateNotes)[number]): DemoStep {
  return {
    at: moment(day, '09:32'),
    by: 'director',
    what: `private note ${day}`,
    run: async (world, signed) => {
      const meeting = demoMeetings.find((one) => one.series === 'weekly' && one.day === day);
      if (meeting === undefined) throw new Error(`The demo has no meeting on ${day}`);
      const meetingId = known(world.meetings, meeting);
      const entry = (await readEntries(meetingId)).find(
        ({ topic }) => point !== null && topic.id === known(world.topics, point),
      );
      return saveMeetingPrivateNote({ meetingId, agendaItemId: entry?.agendaItem.id ?? null }, text, signed);
    },
  };
}
