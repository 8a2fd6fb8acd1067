import type { Day } from '#shared/calendar/day.ts';
import { noMark, type AccessMark } from './access-mark.ts';
import type { Register, Telling } from './coverage.ts';
import type { AgendaItemId, MatterId, MeetingId, TermId, TopicId } from './id.ts';
import type { InformationEntry } from './information-entry.ts';
import type { EntryMember, Matter, MatterEntry } from './matter.ts';
import { matterView, sourceOf, type MatterSource, type MatterView } from './matter-view.ts';

/** A point of a meeting that is to go to all («til alle»). */
export interface ToAllPoint extends AccessMark {
  readonly termId: TermId;
  readonly agendaItemId: AgendaItemId;
  readonly topicId: TopicId;
  readonly meetingId: MeetingId;
  /** The day of the meeting. */
  readonly day: Day;
  readonly title: string;
  readonly isDiscussed: boolean;
}

/** What the log of a term is made of; live rows alone. */
export interface LogFacts {
  readonly matters: readonly Matter[];
  readonly links: readonly MatterEntry[];
  readonly entries: readonly InformationEntry[];
  readonly named: readonly EntryMember[];
  /** In the order of their meetings. */
  readonly points: readonly ToAllPoint[];
  /** Topics that come in every meeting by themselves, about something else each time. */
  readonly standing: ReadonlySet<TopicId>;
  readonly register: Register;
}

/**
 * Everything elected members have been told or are owed. Entries without a matter, and points to all that have been
 * discussed, stand as matters of their own until somebody makes a row of them. No order.
 */
export const matterViews = (facts: LogFacts, today: Day): readonly MatterView[] => {
  const drafts = facts.matters.map((matter): Draft => ({
    key: matter.id,
    source: sourceOf(matter),
    told: [],
  }));
  const byMatter = new Map(drafts.map((draft) => [draft.key, draft]));
  const byPoint = new Map(drafts.flatMap((draft) => keyed(draft, facts.standing)));
  const linked = new Map<string, Draft>();
  for (const { matterId, entryId } of facts.links) {
    const draft = byMatter.get(matterId);
    if (draft !== undefined && !linked.has(entryId)) linked.set(entryId, draft);
  }
  const points = pointDrafts(facts, byPoint);
  for (const draft of points) for (const [key, one] of keyed(draft, facts.standing)) byPoint.set(key, one);
  const alone: Draft[] = [];
  const named = namedBy(facts);
  for (const entry of facts.entries) {
    const key = pointKey(entry, facts.standing);
    const known = linked.get(entry.id) ?? (key === null ? undefined : byPoint.get(key));
    const draft = known ?? draftOf(entry);
    draft.told.push({ entry, named: named.get(entry.id) ?? [] });
    if (known !== undefined) continue;
    alone.push(draft);
    if (key !== null) byPoint.set(key, draft);
  }
  const isShown = ({ told, isDiscussed }: Draft) => isDiscussed !== false || told.length > 0;
  return [...drafts, ...points.filter(isShown), ...alone].map(({ key, source, told }) =>
    matterView(key, source, told, { register: facts.register, today }),
  );
};

/**
 * What tells whether two things are about the same point: the topic, or the line of one meeting where the topic comes in
 * every meeting. Null: it did not come up in a meeting.
 */
export const pointKey = (
  { topicId, agendaItemId }: Pick<MatterSource, 'topicId' | 'agendaItemId'>,
  standing: ReadonlySet<TopicId>,
): string | null => {
  if (topicId !== null && !standing.has(topicId)) return `topic/${topicId}`;
  return agendaItemId === null ? null : `line/${agendaItemId}`;
};

interface Draft {
  readonly key: string;
  readonly source: MatterSource;
  readonly told: Telling[];
  /** Of a point: false while it only waits on an agenda. */
  readonly isDiscussed?: boolean;
}

const keyed = (draft: Draft, standing: ReadonlySet<TopicId>): ReadonlyArray<readonly [string, Draft]> => {
  const key = pointKey(draft.source, standing);
  return key === null ? [] : [[key, draft]];
};

/** The points no row is made for; a topic that was up several times counts from the first time it was discussed. */
const pointDrafts = ({ points, standing }: LogFacts, known: ReadonlyMap<string, Draft>): readonly Draft[] => {
  const drafts = new Map<string, Draft>();
  for (const point of points) {
    const key = pointKey(point, standing);
    if (key === null || known.has(key) || drafts.get(key)?.isDiscussed === true) continue;
    const { agendaItemId, isDiscussed, day, ...source } = point;
    drafts.set(key, {
      key: agendaItemId,
      source: { ...source, ...unmade, agendaItemId, owedTo: 'all', sinceOn: day },
      told: [],
      isDiscussed,
    });
  }
  return [...drafts.values()];
};

/** Nobody has said that more should have it than those who were told. */
const draftOf = (entry: InformationEntry): Draft => ({
  key: entry.id,
  source: {
    ...noMark,
    ...unmade,
    termId: entry.termId,
    title: entry.matter,
    text: entry.text,
    link: entry.link,
    owedTo: entry.recipients,
    sinceOn: entry.toldOn,
    meetingId: entry.meetingId,
    agendaItemId: entry.agendaItemId,
    topicId: entry.topicId,
  },
  told: [],
});

const unmade = { matterId: null as MatterId | null, text: '', link: '', isSettled: false, reason: '' };

const namedBy = ({ named }: LogFacts): ReadonlyMap<string, readonly EntryMember['memberId'][]> => {
  const byEntry = new Map<string, EntryMember['memberId'][]>();
  for (const { entryId, memberId } of named)
    byEntry.set(entryId, [...(byEntry.get(entryId) ?? []), memberId]);
  return byEntry;
};
