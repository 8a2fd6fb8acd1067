import type { Day } from '#shared/calendar/day.ts';
import type { AccessMark } from './access-mark.ts';
import { coverageOf, type Coverage, type Register, type Telling } from './coverage.ts';
import type { AgendaItemId, MatterId, MeetingId, TermId, TopicId } from './id.ts';
import type { RecipientGroup } from './information-entry.ts';
import type { Matter } from './matter.ts';

/**
 * `untold`: owed to all since a meeting, and nobody has been told. `waiting`: some have got it, others wait. `complete`:
 * all who should have it have it. `settled`: they have said it is enough.
 */
export const matterStandings = ['untold', 'waiting', 'complete', 'settled'] as const;
export type MatterStanding = (typeof matterStandings)[number];

/** What something is about, whether a row is made for it yet or not. */
export interface MatterSource extends AccessMark {
  /** Null: an older entry, or a point of a meeting, that no row is made for yet. */
  readonly matterId: MatterId | null;
  readonly termId: TermId;
  readonly title: string;
  /** The text to send, the same to all; empty: none written. */
  readonly text: string;
  readonly link: string;
  readonly owedTo: RecipientGroup;
  readonly sinceOn: Day;
  readonly isSettled: boolean;
  /** Why it is settled though some wait; empty: not settled, or nobody waited. */
  readonly reason: string;
  readonly meetingId: MeetingId | null;
  readonly agendaItemId: AgendaItemId | null;
  readonly topicId: TopicId | null;
}

/** One matter in the log: what, told when and to whom, and who has not got it. */
export interface MatterView extends MatterSource {
  /** What the route calls it: the id of the row, else of the entry or the point it was found by. */
  readonly key: string;
  readonly standing: MatterStanding;
  /** Every time it was told, the first of them first. */
  readonly told: readonly Telling[];
  readonly coverage: Coverage;
}

/** The matter as it stands today. */
export const matterView = (
  key: string,
  source: MatterSource,
  told: readonly Telling[],
  { register, today }: { readonly register: Register; readonly today: Day },
): MatterView => {
  const inOrder = told.toSorted((a, b) => compare(momentOf(a), momentOf(b)));
  const coverage = coverageOf(source, inOrder, register, today);
  return { ...source, key, told: inOrder, coverage, standing: standingOf(source, told, coverage) };
};

/** The fields of a row that a view shows. */
export const sourceOf = ({ id, state, ...matter }: Matter): MatterSource => ({
  ...matter,
  matterId: id,
  isSettled: state === 'settled',
});

/** True for what somebody who should have it has not got, and nobody has said is enough. */
export const isOwed = ({ standing }: Pick<MatterView, 'standing'>): boolean =>
  standing === 'untold' || standing === 'waiting';

/** What is owed: what has waited longest first. */
export const owedMatters = (views: readonly MatterView[]): readonly MatterView[] =>
  views
    .filter(isOwed)
    .toSorted((a, b) => compare(a.coverage.since, b.coverage.since) || compare(a.key, b.key));

/** What they have said is enough, though some have not got it: the latest first. */
export const settledMatters = (views: readonly MatterView[]): readonly MatterView[] =>
  views
    .filter(({ standing, coverage }) => standing === 'settled' && coverage.completeOn === null)
    .toSorted((a, b) => compare(b.coverage.since, a.coverage.since) || compare(b.key, a.key));

/** What is owed and was known in the month (`yyyy-MM`) or before it: what has waited longest first. */
export const owedIn = (views: readonly MatterView[], month: string): readonly MatterView[] =>
  owedMatters(views).filter(({ coverage }) => coverage.since.slice(0, 7) <= month);

/** The day something last happened in it: told, else known. */
export const lastDayOf = ({ told, sinceOn }: Pick<MatterView, 'told' | 'sinceOn'>): Day =>
  told.at(-1)?.entry.toldOn ?? sinceOn;

const standingOf = (
  { isSettled }: MatterSource,
  told: readonly Telling[],
  { completeOn }: Coverage,
): MatterStanding => {
  if (isSettled) return 'settled';
  if (completeOn !== null) return 'complete';
  return told.length === 0 ? 'untold' : 'waiting';
};

/** What has no time of day counts as the beginning of its day. */
const momentOf = ({ entry: { toldOn, toldAt, id } }: Telling): string => `${toldOn} ${toldAt ?? ''} ${id}`;

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
