import type { AccessMark } from '#shared/domain/access-mark.ts';
import type { Clock } from '#shared/domain/series.ts';
import type { YearEvent, YearMark } from '#shared/domain/year-event.ts';
import type { SourceRef } from '#shared/templates/sources.ts';
import type { Day } from './day.ts';

/** What a date of the wheel comes from, in the order of a day. */
export const wheelKinds = [
  'law',
  'term',
  'meeting',
  'evaluation',
  'rule',
  'gathering',
  'dialogue',
  'salary',
  'goal',
  'policy',
  'event',
] as const;
export type WheelKind = (typeof wheelKinds)[number];

/** Where one comes to what the date is about. */
export type WheelRoute =
  | { readonly room: 'meetings'; readonly view: 'meeting' | 'minutes'; readonly id: string }
  | { readonly room: 'evaluation'; readonly view?: 'round'; readonly id?: string }
  | { readonly room: 'rules'; readonly view?: 'rule' | 'gathering'; readonly id?: string }
  | {
      readonly room: 'employer';
      readonly view: 'dialogue' | 'salary' | 'policy' | 'plan';
      readonly id: string;
    }
  | { readonly room: 'settings'; readonly section: 'dates' }
  | { readonly room: 'year'; readonly view: 'front'; readonly id: string };

/** One date of the year, in the words of one written form. */
export interface WheelDate {
  /** The same from one year's wheel to the next time it is made: `budget.2027`, `dialogues/<id>`. */
  readonly key: string;
  readonly kind: WheelKind;
  readonly day: Day;
  /** Null: one day only. */
  readonly lastDay: Day | null;
  /** Null: the whole day. */
  readonly startTime: Clock | null;
  readonly minutes: number;
  readonly title: string;
  /** The law that sets it; null: none does. */
  readonly law: SourceRef | null;
  /** The law sets no day, or the plan is ours: nobody has agreed on this very day. */
  readonly isProposed: boolean;
  /** Null: there is nothing more to see of it. */
  readonly route: WheelRoute | null;
  /** That a date of the law is met, or does not apply here; null: not said. */
  readonly mark: YearMark | null;
  /** Who may see it; null: nothing is kept back. */
  readonly access: AccessMark | null;
  /** The own event it is; null: it is not one. */
  readonly event: YearEvent | null;
  /** The row of meetings it is one of; null: it is no meeting. */
  readonly seriesId: string | null;
}

/** Whether it lies in the period, both days included; also where it only reaches into it. */
export const isWithin = ({ day, lastDay }: WheelDate, from: Day, to: Day): boolean =>
  day <= to && (lastDay ?? day) >= from;

/** By day, what has no time first, then by kind, and what somebody has set before what is a proposal. */
export const byWhen = (a: WheelDate, b: WheelDate): number => {
  const [one, other] = [orderOf(a), orderOf(b)];
  return one === other ? 0 : one < other ? -1 : 1;
};

const orderOf = ({ day, startTime, kind, isProposed, key }: WheelDate): string =>
  [day, startTime ?? '', String(wheelKinds.indexOf(kind)).padStart(2, '0'), Number(isProposed), key].join(
    ' ',
  );
