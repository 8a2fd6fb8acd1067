import { readMany } from '#renderer/db/read.ts';
import { decisionsInForce, listDecisions, readDecision } from '#renderer/db/repositories/decisions.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { Decision } from '#shared/domain/decision.ts';
import type { DecisionId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Series } from '#shared/domain/series.ts';
import type { Topic } from '#shared/domain/topic.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { agendaTitle } from '#shared/templates/agenda-title.ts';
import { foldForSearch } from '#shared/text/collate.ts';

export const registerViews = ['inForce', 'review', 'all'] as const;
export type RegisterView = (typeof registerViews)[number];

/** A decision with what stands around it. */
export interface RegisterEntry {
  readonly decision: Decision;
  /** What the point was called in the meeting. */
  readonly title: string;
  readonly meeting: Meeting | null;
  readonly series: Series | null;
}

export interface Register {
  readonly entries: readonly RegisterEntry[];
  /** How many fit, also those that are not shown yet. */
  readonly count: number;
  /** Whether there is any decision at all. */
  readonly isEmpty: boolean;
}

interface Asked {
  readonly view: RegisterView;
  readonly query: string;
  readonly limit: number;
  readonly workspace: Workspace;
  readonly form: WrittenForm;
}

/**
 * The decisions that are asked for. What stands around them is read for those that are shown alone, and for all only when
 * something is searched for.
 */
export const readRegister = async ({ view, query, limit, workspace, form }: Asked): Promise<Register> => {
  const all = view === 'all' ? await listDecisions() : await decisionsInForce();
  const isEmpty = all.length === 0 && (view === 'all' || (await listDecisions()).length === 0);
  const chosen = view === 'review' ? all.filter(({ reviewOn }) => reviewOn !== null).toSorted(byReview) : all;
  if (query.trim() === '') {
    const entries = await withSurroundings(chosen.slice(0, limit), workspace, form);
    return { entries, count: chosen.length, isEmpty };
  }
  const wanted = foldForSearch(query.trim());
  const found = (await withSurroundings(chosen, workspace, form)).filter(({ decision, title }) =>
    foldForSearch(`${decision.text} ${title}`).includes(wanted),
  );
  return { entries: found.slice(0, limit), count: found.length, isEmpty };
};

/** What the pane shows: the decision, what it replaced, and what could have replaced it. */
export interface OpenedDecision {
  readonly entry: RegisterEntry;
  readonly replacedBy: Decision | null;
  readonly replaces: readonly Decision[];
  /** Decisions in force that may have come instead: of the same topic first, then the latest. */
  readonly candidates: readonly Decision[];
}

export const readOpened = async (
  id: string,
  workspace: Workspace,
  form: WrittenForm,
): Promise<OpenedDecision | null> => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an address may hold anything; then nothing is found
  const decision = await readDecision(id as DecisionId);
  if (decision === null) return null;
  const all = await listDecisions();
  const [entry] = await withSurroundings([decision], workspace, form);
  if (entry === undefined) return null;
  const isSameTopic = (other: Decision) => Number(other.topicId === decision.topicId);
  const others = all.filter(({ id: other, state }) => other !== id && state === 'inForce');
  return {
    entry,
    replacedBy: all.find(({ id: other }) => other === decision.replacedById) ?? null,
    replaces: all.filter(({ replacedById }) => replacedById === id),
    candidates: others.toSorted((a, b) => isSameTopic(b) - isSameTopic(a)).slice(0, mostCandidates),
  };
};

/** More than this nobody finds their way in. */
const mostCandidates = 60;

const withSurroundings = async (
  decisions: readonly Decision[],
  workspace: Workspace,
  form: WrittenForm,
): Promise<RegisterEntry[]> => {
  const [items, topics, meetings] = await Promise.all([
    readMany(
      'agendaItems',
      decisions.map(({ agendaItemId }) => agendaItemId),
    ),
    readMany(
      'topics',
      decisions.map(({ topicId }) => topicId),
    ),
    readMany(
      'meetings',
      decisions.map(({ meetingId }) => meetingId),
    ),
  ]);
  const series = await readMany(
    'series',
    [...meetings.values()].map(({ seriesId }) => seriesId),
  );
  return decisions.map((decision) => {
    const meeting = meetings.get(decision.meetingId) ?? null;
    return {
      decision,
      title: titleOf(items.get(decision.agendaItemId), topics.get(decision.topicId), workspace, form),
      meeting,
      series: meeting === null ? null : (series.get(meeting.seriesId) ?? null),
    };
  });
};

const titleOf = (
  agendaItem: AgendaItem | undefined,
  topic: Topic | undefined,
  workspace: Workspace,
  form: WrittenForm,
): string =>
  agendaItem === undefined || topic === undefined ? '' : agendaTitle({ agendaItem, topic }, form, workspace);

const byReview = (a: Decision, b: Decision): number => {
  const [one, other] = [a.reviewOn ?? '', b.reviewOn ?? ''];
  if (one !== other) return one < other ? -1 : 1;
  return a.id < b.id ? -1 : 1;
};
