import type { Day } from '#shared/calendar/day.ts';
import type { Channel } from '#shared/domain/information-entry.ts';
import type { TopicKind } from '#shared/domain/topic.ts';
import type { Clock } from '#shared/domain/series.ts';
import type { DemoPersonKey } from '../demo.ts';

/**
 * `weekly`: the weekly meeting. `leaders`: with the group leaders. `halfYear`: the half-year talk. `single`: one meeting
 * of its own.
 */
export type DemoSeriesKey = 'weekly' | 'leaders' | 'halfYear' | 'single';

/** A point somebody brought. The key is the demo's own, and other meetings name it by that. */
export interface DemoTopic {
  readonly key: string;
  readonly by: DemoPersonKey;
  readonly kind: TopicKind;
  readonly minutes: number | null;
  readonly title: string;
  readonly background?: string;
  readonly links?: string;
  readonly owner?: DemoPersonKey;
  readonly isAboutStaff?: true;
  /** Which body must decide. */
  readonly deciding?: string;
  /** Key of the item of Mottakelse it came from. */
  readonly item?: string;
  readonly questionKey?: string;
  readonly exempt?: DemoExempt;
}

/** Why a point is withheld; keys of `access-bases.ts`. */
export interface DemoExempt {
  readonly basisKey: string;
  readonly fullerAccess: string;
  readonly reassessOn: Day;
}

/** A follow-up agreed on a point. Without `done` it is still open. */
export interface DemoAction {
  readonly owner: DemoPersonKey;
  readonly due: Day;
  readonly title: string;
  readonly done: Day | null;
  /** Key of the item of Mottakelse it leads back to. */
  readonly item?: string;
}

export interface DemoDecision {
  readonly key?: string;
  readonly text: string;
  readonly reviewOn?: Day;
  /** The key of an earlier decision that this one stands instead of. */
  readonly replaces?: string;
}

/** That all elected members were told. */
export interface DemoTold {
  readonly on: Day;
  readonly at: Clock;
  readonly by: DemoPersonKey;
  readonly channel: Channel;
  readonly matter: string;
  readonly text: string;
}

/** What was said on a point of a meeting, written by one of them in their own form. */
export interface DemoSaid {
  /** Key of a topic, or of a point of the standing agenda. */
  readonly point: string;
  readonly by: DemoPersonKey;
  readonly note: string;
  readonly decisions?: readonly DemoDecision[];
  readonly actions?: readonly DemoAction[];
  readonly told?: DemoTold;
  /** How long it took; without it, as long as was planned. */
  readonly minutes?: number;
}

export interface DemoMeeting {
  readonly series: DemoSeriesKey;
  /** The day it was held, or should have been. */
  readonly day: Day;
  /** `extra`: held besides the regular ones. `planned`: not held yet. */
  readonly course: 'held' | 'extra' | 'cancelled' | 'skipped' | 'planned';
  /** When it began and how long it was meant to last, for an extra one. */
  readonly startTime?: Clock;
  readonly minutes?: number;
  /** The day the series gave it, when it was moved. */
  readonly movedFrom?: Day;
  /** The day somebody noted that it was not held; without it, the day itself. */
  readonly notedOn?: Day;
  /** Why it was moved, extra or not held. */
  readonly reason?: string;
  /** Who was there besides those who always are. */
  readonly guests?: readonly DemoPersonKey[];
  readonly raised: readonly DemoTopic[];
  /** Points that were done with, and are put on the agenda once more. */
  readonly again?: readonly string[];
  readonly said: readonly DemoSaid[];
  /** Points they did not get to; they come back. */
  readonly left?: readonly string[];
  /** Points put off on purpose. */
  readonly skipped?: readonly string[];
  /** Who has approved the minutes; without it both. */
  readonly approvedBy?: readonly DemoPersonKey[];
  /** The day the others approved them after all. */
  readonly approvedLate?: Day;
  /** Why the minutes were corrected afterwards. */
  readonly correction?: DemoCorrection;
}

export interface DemoCorrection {
  readonly on: Day;
  readonly reason: string;
  readonly point: string;
  readonly note: string;
}

type TopicRest = Partial<Omit<DemoTopic, 'key' | 'by' | 'kind' | 'minutes' | 'title'>>;
type SaidRest = Partial<Omit<DemoSaid, 'point' | 'by' | 'note'>>;

const topicBy =
  (by: DemoPersonKey) =>
  (key: string, kind: TopicKind, minutes: number | null, title: string, rest: TopicRest = {}): DemoTopic => ({
    key,
    by,
    kind,
    minutes,
    title,
    ...rest,
  });

const saidBy =
  (by: DemoPersonKey) =>
  (point: string, note: string, rest: SaidRest = {}): DemoSaid => ({ point, by, note, ...rest });

/** A point from the director, in bokmål; from the mayor, in nynorsk. */
export const fromDirector = topicBy('director');
export const fromMayor = topicBy('mayor');
export const fromDeputy = topicBy('deputy');

/** Noted by the director, in bokmål; by the mayor, in nynorsk. */
export const director = saidBy('director');
export const mayor = saidBy('mayor');

/** Who owes what by when, and the day it was done. */
export const owes = (owner: DemoPersonKey, due: Day, title: string, done: Day | null = null): DemoAction => ({
  owner,
  due,
  title,
  done,
});
