import type { Day } from '#shared/calendar/day.ts';
import { freezeMeeting, type MeetingFacts } from '#shared/documents/frozen-minutes.ts';
import type { AccessMark } from '#shared/domain/access-mark.ts';
import type { AgendaEntry } from '#shared/domain/agenda.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { closingQuestions, mayClose, toldOf, type ClosingQuestions } from '#shared/domain/closing.ts';
import type { ToldGap } from '#shared/domain/guards.ts';
import type { AgendaItemId, CommitId, MeetingId, MinutesId, TopicId } from '#shared/domain/id.ts';
import type { Minutes } from '#shared/domain/minutes.ts';
import { snapshotText } from '#shared/exchange/minutes-snapshot.ts';
import { goesToElected, markGaps } from '#shared/templates/access-bases.ts';
import { digestOfText } from '#shared/vault/minutes-chain.ts';
import { create, patch, type Command } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { readMeetingFacts } from '../meeting-facts.ts';
import { newId } from '../new-id.ts';
import { openNextCommands } from '../open-next.ts';
import { readMany, readOne, readWhere } from '../read.ts';
import { answeredRuleCommands } from '../rule-answers.ts';
import { actor } from '../session.ts';
import { readToldGap } from '../told-to-all.ts';
import { carryOverCommands } from './carry-over.ts';
import { liveLines } from './topic-changes.ts';

/** In whose name and when, if not by who sits here now; see `CommitMeta`. */
type Signed = Pick<CommitMeta, 'at' | 'by'>;

/** What the place for closing shows: the meeting and what is missing in it. */
export interface ClosingView {
  readonly facts: MeetingFacts;
  readonly questions: ClosingQuestions;
  /** Of the points to all that not everyone has been told: who waits. */
  readonly gaps: ReadonlyMap<AgendaItemId, ToldGap>;
  /** The version that closing will make; above 1, it needs a reason. */
  readonly version: number;
  /** The reason that was given when it was reopened; empty: none. */
  readonly reason: string;
}

/** Null: the meeting is not there. */
export const readClosing = async (meetingId: MeetingId, today: Day): Promise<ClosingView | null> => {
  const facts = await readMeetingFacts(meetingId);
  if (facts === null) return null;
  const { version, draft } = await nextVersion(meetingId);
  const gaps = await readGaps(facts, today);
  const questions = closingQuestions(facts, lacks, ({ agendaItem }) => gaps.has(agendaItem.id));
  return { facts, questions, gaps, version, reason: draft?.reason ?? '' };
};

const readGaps = async (
  { items, information }: MeetingFacts,
  today: Day,
): Promise<ReadonlyMap<AgendaItemId, ToldGap>> => {
  const gaps = await Promise.all(
    items.map(async (entry) => {
      const { id, kind } = entry.agendaItem;
      return [id, await readToldGap(kind, toldOf(entry, information), today)] as const;
    }),
  );
  return new Map(gaps.flatMap(([id, gap]) => (gap === null ? [] : [[id, gap]])));
};

/** Whether the mark of the line lacks anything that it needs. */
export const lacks = ({ agendaItem, topic }: AgendaEntry): boolean =>
  markGaps(agendaItem, goesToElected(agendaItem.kind, topic.kind)).length > 0;

/**
 * `notHeld`: it is neither open nor running. `incomplete`, `untold`: see `ClosingQuestions`. `needsReason`: there is an
 * earlier version of its minutes, and nobody has said why there is to be another.
 */
export type CloseRefusal = CommitRefusal | 'notHeld' | 'incomplete' | 'untold' | 'needsReason';

/**
 * Closes the meeting and makes its minutes, in one change: unmarked points become public, what returns is carried over
 * into the next meeting, which opens, and what was decided on a rule of the game comes back to the rule. Closing twice gives the same minutes, also when both come at once.
 * @param today by the clock of who closes
 * @param reason why there is a new version, if it was not said when the meeting was reopened
 */
export const closeMeeting = (
  id: MeetingId,
  { today, reason = '' }: { readonly today: Day; readonly reason?: string },
  signed: Signed = {},
): Promise<Answer<MinutesId, CloseRefusal>> =>
  oneAtATime(async () => {
    const meeting = await readOne('meetings', id);
    if (meeting === null) return refuse('unknownRecord');
    const { latest } = await nextVersion(id);
    if (meeting.state === 'closed' && latest !== null) return accept(latest.id);
    if (meeting.state !== 'open' && meeting.state !== 'running') return refuse('notHeld', meeting.state);
    const view = await readClosing(id, today);
    if (view === null) return refuse('unknownRecord');
    const { questions, version } = view;
    if (!mayClose(questions)) return refuse(questions.incomplete.length > 0 ? 'incomplete' : 'untold');
    const why = (view.reason || reason).trim();
    if (version > 1 && why === '') return refuse('needsReason');
    const { commands, minutesId } = await closingCommands(view, { today, reason: why }, signed);
    const answer = await commit(commands, { label: 'meetingClosed', ...signed });
    return answer.ok ? accept(minutesId) : answer;
  });

const closingCommands = async (
  { facts, questions, version }: ClosingView,
  { today, reason }: { readonly today: Day; readonly reason: string },
  signed: Signed,
): Promise<{ readonly commands: readonly Command[]; readonly minutesId: MinutesId }> => {
  const { meeting, series } = facts;
  const closedAt = signed.at ?? new Date().toISOString();
  const closedBy = signed.by === undefined ? actor() : signed.by;
  const { draft } = await nextVersion(meeting.id);
  const minutesId = draft?.id ?? newId<'Minutes'>();
  const marked = withPublic(facts, questions.unmarked);
  const snapshot = snapshotText(freezeMeeting(marked, { minutesId, version, reason, closedAt, closedBy }));
  const next = await openNextCommands(series, { except: meeting.id, today });
  const carried = await carryOverCommands(meeting.id, next.meetingId, next.commands);
  const text = { state: 'awaiting', version, snapshot, digest: digestOfText(snapshot), reason } as const;
  return {
    minutesId,
    commands: [
      ...questions.unmarked.map(({ agendaItem }) =>
        patch('agendaItems', agendaItem.id, { access: 'public' }),
      ),
      patch('meetings', meeting.id, { state: 'closed', closedAt, endedAt: meeting.endedAt ?? closedAt }),
      ...next.commands,
      ...carried,
      ...(await answeredRuleCommands(facts)),
      draft === null
        ? create('minutes', minutesId, { meetingId: meeting.id, ...text, ...unlinked })
        : patch('minutes', minutesId, text),
    ],
  };
};

const unlinked = { place: null, previous: null, link: null, approvedAt: null } as const;

const withPublic = (facts: MeetingFacts, unmarked: readonly AgendaEntry[]): MeetingFacts => ({
  ...facts,
  items: facts.items.map((entry) =>
    unmarked.includes(entry) ? { ...entry, agendaItem: { ...entry.agendaItem, access: 'public' } } : entry,
  ),
});

/** `notClosed`: there is nothing to reopen. `needsReason`: a reopening without a reason leaves no trail. */
export type ReopenRefusal = CommitRefusal | 'notClosed' | 'needsReason';

/**
 * Opens a closed meeting again, for a correction. What was approved stays as it was approved; a version that was not is
 * withdrawn. The new version stands as reopened, by whom, when and why, until the meeting is closed again. Ask
 * `confirmMe` first.
 */
export const reopenMeeting = (
  id: MeetingId,
  reason: string,
  signed: Signed = {},
): Promise<Answer<CommitId | null, ReopenRefusal>> =>
  oneAtATime(async () => {
    const meeting = await readOne('meetings', id);
    const { latest, version } = await nextVersion(id);
    if (meeting === null) return refuse('unknownRecord');
    if (meeting.state !== 'closed' || latest === null) return refuse('notClosed', meeting.state);
    if (reason.trim() === '') return refuse('needsReason');
    const { snapshot, digest } = latest;
    const draft = {
      meetingId: id,
      state: 'draft',
      version,
      snapshot,
      digest,
      reason: reason.trim(),
    } as const;
    const commands = [
      patch('meetings', id, { state: 'running', closedAt: null }),
      ...(latest.state === 'approved' ? [] : [patch('minutes', latest.id, { state: 'withdrawn' })]),
      create('minutes', newId<'Minutes'>(), { ...draft, ...unlinked }),
    ];
    return commit(commands, { label: 'meetingReopened', ...signed });
  });

/**
 * Marks lines: who may see them, and why not everybody. The topic is marked too, so that it is known when it is up again;
 * not that of a standing point, which is about something else each time, nor from an older meeting that is corrected.
 * Refuses with `locked` when the meeting is closed.
 */
export const markAccess = async (
  ids: readonly AgendaItemId[],
  mark: Partial<AccessMark>,
): Promise<Answer<CommitId | null, CommitRefusal>> => {
  const lines = [...(await readMany('agendaItems', ids)).values()];
  const topicIds = lines.map(({ topicId }) => topicId);
  const topics = [...(await readMany('topics', topicIds)).values()];
  const following = await Promise.all(
    topics
      .filter(({ standingPointId }) => standingPointId === null)
      .map(async ({ id }) => {
        const ofNow = (await liveLines(id)).at(-1);
        return ofNow !== undefined && ids.includes(ofNow.id) ? [patch('topics', id, mark)] : [];
      }),
  );
  const marked = ids.map((id) => patch('agendaItems', id, mark));
  return commit([...marked, ...following.flat()], { label: 'accessChanged' });
};

/** Says which body must decide. */
export const setDeciding = (
  id: TopicId,
  before: string,
  deciding: string,
): Promise<Answer<CommitId | null, CommitRefusal>> =>
  commit([{ kind: 'text', table: 'topics', id, field: 'deciding', before, after: deciding }], {
    label: 'topicText',
  });

interface Versions {
  readonly latest: Minutes | null;
  /** The version that stands as reopened; null: none does. */
  readonly draft: Minutes | null;
  readonly version: number;
}

const nextVersion = async (meetingId: MeetingId): Promise<Versions> => {
  const all = (await readWhere('minutes', 'meetingId', meetingId)).filter(
    ({ deletedAt }) => deletedAt === null,
  );
  const latest = all.toSorted((a, b) => a.version - b.version).at(-1) ?? null;
  const draft = latest?.state === 'draft' ? latest : null;
  return { latest, draft, version: draft?.version ?? (latest?.version ?? 0) + 1 };
};

let last: Promise<unknown> = Promise.resolve();

/** Two clicks are one act after the other, the second seeing what the first did. */
const oneAtATime = <Value>(act: () => Promise<Value>): Promise<Value> => {
  const run = last.then(act);
  last = run.catch(() => undefined);
  return run;
};
