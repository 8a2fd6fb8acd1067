import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { AgendaItemId, CommitId, MeetingId } from '#shared/domain/id.ts';
import { newClock, type MeetingClock } from '#shared/domain/meeting-clock.ts';
import { z } from '#shared/zod.ts';
import { patch, type Command } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { readLocal, writeLocal } from '../local.ts';
import { readOne } from '../read.ts';

export type RunRefusal = CommitRefusal | 'notOpen';
type Saved = Promise<Answer<CommitId | null, RunRefusal>>;
/** In whose name and when, if not by who sits here now; see `CommitMeta`. */
type Signed = Pick<CommitMeta, 'at' | 'by'>;

/** How long points have taken, in seconds, by agenda item. */
export type Spent = ReadonlyMap<AgendaItemId, number>;

/** Begins the meeting. One that runs already goes on; only the open one can begin. */
export const startMeeting = async (id: MeetingId, signed: Signed = {}): Saved => {
  const meeting = await readOne('meetings', id);
  if (meeting === null) return refuse('unknownRecord');
  if (meeting.state === 'running') return accept(null);
  if (meeting.state !== 'open') return refuse('notOpen', meeting.state);
  const startedAt = meeting.startedAt ?? signed.at ?? new Date().toISOString();
  return commit([patch('meetings', id, { state: 'running', startedAt })], {
    label: 'meetingStarted',
    ...signed,
  });
};

/** Says when the meeting itself was over, and how long its points took. It stays open until it is closed. */
export const endMeeting = async (id: MeetingId, spent: Spent, signed: Signed = {}): Saved => {
  const endedAt = signed.at ?? new Date().toISOString();
  return commit([patch('meetings', id, { endedAt }), ...spentCommands(spent)], {
    label: 'meetingChanged',
    ...signed,
  });
};

/** A meeting that was held on paper: it was held when it was planned, and stays open until it is closed. */
export const heldOnPaper = async (id: MeetingId, signed: Signed = {}): Saved => {
  const meeting = await readOne('meetings', id);
  if (meeting === null) return refuse('unknownRecord');
  if (meeting.state === 'running') return accept(null);
  if (meeting.state !== 'open') return refuse('notOpen', meeting.state);
  const start = new Date(`${meeting.day}T${meeting.startTime}:00`);
  const fields = {
    state: 'running',
    startedAt: start.toISOString(),
    endedAt: new Date(start.getTime() + meeting.minutes * 60_000).toISOString(),
  } as const;
  return commit([patch('meetings', id, fields)], { label: 'meetingStarted', ...signed });
};

/** Ticks points as discussed, or takes the tick away; in the same change how long points have taken. */
export const tickItems = (
  ids: readonly AgendaItemId[],
  isDiscussed: boolean,
  spent: Spent = new Map(),
  signed: Signed = {},
): Saved => {
  const discussedAt = isDiscussed ? (signed.at ?? new Date().toISOString()) : null;
  const state = isDiscussed ? 'discussed' : 'waiting';
  const ticks = ids.map((id) => patch('agendaItems', id, { state, discussedAt }));
  return commit([...ticks, ...spentCommands(spent)], {
    label: isDiscussed ? 'discussed' : 'undiscussed',
    ...signed,
  });
};

const spentCommands = (spent: Spent): readonly Command[] =>
  [...spent].map(([id, seconds]) => patch('agendaItems', id, { spent: seconds }));

/** The clock of the meeting as this PC has it; a new one when it has none. */
export const readClock = async (meetingId: MeetingId): Promise<MeetingClock> => {
  const kept = await readLocal(clockKey, clockSchema);
  if (kept?.meetingId !== meetingId) return newClock(meetingId, new Date().toISOString());
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- ids lose their marks in JSON
  return kept as MeetingClock;
};

export const keepClock = (clock: MeetingClock): Promise<void> => writeLocal(clockKey, clock);

const clockKey = 'meeting-clock';
const clockSchema = z.strictObject({
  meetingId: z.string(),
  currentId: z.string().nullable(),
  since: z.iso.datetime().nullable(),
  seenAt: z.iso.datetime(),
  spent: z.record(z.string(), z.number().int().min(0)),
});
