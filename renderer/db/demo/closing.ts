import { addDays, dayOf, type Day } from '#shared/calendar/day.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { MeetingId } from '#shared/domain/id.ts';
import type { Instant } from '#shared/domain/row.ts';
import type { DemoCorrection, DemoMeeting } from '#shared/templates/demo-meetings/demo-meeting.ts';
import type { DemoPersonKey } from '#shared/templates/demo.ts';
import { closeMeeting, reopenMeeting } from '../repositories/closing.ts';
import { approveMinutes, minutesOf } from '../repositories/minutes.ts';
import { saveNote } from '../repositories/notes.ts';
import { readEntries } from '../repositories/agenda-items.ts';
import { timesOf } from './held.ts';
import {
  known,
  later,
  moment,
  workingDayAfter,
  type DemoStep,
  type DemoWorld,
  type Signed,
} from './world.ts';

/** After the meeting: it is closed the same day, approved by each the next, and once it is opened again. */
export const closingSteps = (meeting: DemoMeeting): readonly DemoStep[] => {
  const { day, correction, approvedBy = both, approvedLate } = meeting;
  const step = (at: Instant, by: DemoPersonKey, what: string, run: DemoStep['run']): DemoStep => ({
    at,
    by,
    what: `${what} ${meeting.series} ${day}`,
    run,
  });
  const close = (at: Instant, today: Day) =>
    step(at, 'director', 'close', (world, signed) =>
      closeMeeting(known(world.meetings, meeting), { today }, signed),
    );
  const approve = (on: Day, approvers = approvedBy) =>
    approvers.map((by) =>
      step(moment(on, by === 'mayor' ? '12:25' : '08:10'), by, 'approve', (world, signed) =>
        approveLatest(world, known(world.meetings, meeting), { by, signed }),
      ),
    );
  const late =
    approvedLate === undefined
      ? []
      : approve(
          approvedLate,
          both.filter((by) => !approvedBy.includes(by)),
        );
  const closedOn = dayOf(new Date(closedAt(meeting)));
  const first = [close(closedAt(meeting), closedOn), ...approve(workingDayAfter(closedOn)), ...late];
  if (correction === undefined) return first;
  const { on, reason } = correction;
  return [
    ...first,
    step(moment(on, '09:05'), 'director', 'reopen', (world, signed) =>
      reopenMeeting(known(world.meetings, meeting), reason, signed),
    ),
    step(moment(on, '09:10'), 'director', 'correct', (world, signed) =>
      correct(known(world.meetings, meeting), correction, signed),
    ),
    close(moment(on, '09:15'), on),
    ...approve(addDays(on, 3)),
  ];
};

const both = ['director', 'mayor'] as const satisfies readonly DemoPersonKey[];

/** Well after the end, or when what was to go out to all has gone out. */
const closedAt = (meeting: DemoMeeting): Instant => {
  const { startTime, minutes } = timesOf(meeting);
  const told = meeting.said.flatMap((said) =>
    said.told ? [later(moment(said.told.on, said.told.at), 10)] : [],
  );
  const end = later(moment(meeting.day, startTime), minutes + 45);
  return [end, ...told].toSorted().at(-1) ?? end;
};

const approveLatest = async (
  world: DemoWorld,
  meetingId: MeetingId,
  { by, signed }: { readonly by: DemoPersonKey; readonly signed: Signed },
): Promise<Answer<unknown>> => {
  const [latest] = await minutesOf(meetingId);
  if (latest === undefined) throw new Error('The demo has no minutes to approve');
  const { id, digest } = latest.minutes;
  return approveMinutes(id, digest, { ...signed, ...(by === 'mayor' ? { key: world.mayorKey } : {}) });
};

const correct = async (
  meetingId: MeetingId,
  { point, note }: DemoCorrection,
  signed: Signed,
): Promise<Answer<unknown>> => {
  const entry = (await readEntries(meetingId)).find(({ agendaItem }) => agendaItem.templateKey === point);
  if (entry === undefined) throw new Error(`The demo has no ${point} to correct`);
  return saveNote({ meetingId, agendaItemId: entry.agendaItem.id }, note, signed);
};
