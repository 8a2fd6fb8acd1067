import { addYearEvent, changeYearEvent } from '#renderer/db/repositories/year-events.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { Term } from '#shared/domain/term.ts';
import type { YearEvent } from '#shared/domain/year-event.ts';

/** An event as it stands in the dialog, half-written. */
export type EventDraft = Pick<
  YearEvent,
  'title' | 'kind' | 'lastDay' | 'startTime' | 'repeats' | 'place' | 'note'
> & {
  readonly day: Day | null;
  /** As it is written. */
  readonly minutes: string;
  /** Something that is no time stands in the field of it. */
  readonly isTimeWrong: boolean;
};

/** What is wrong with it; each with its words in the catalogue. */
export interface EventFaults {
  readonly title: 'noTitle' | null;
  readonly day: 'noDay' | 'outside' | null;
  readonly lastDay: 'before' | null;
  readonly startTime: 'noTime' | null;
  readonly minutes: 'noMinutes' | null;
}

/** The days an event can be on: from the year of the election to the end of the year of the next. */
export const eventPeriod = ({
  startYear,
  endYear,
}: Pick<Term, 'startYear' | 'endYear'>): { readonly from: Day; readonly to: Day } => ({
  from: `${startYear}-01-01`,
  to: `${endYear}-12-31`,
});

export const draftOf = (event: YearEvent | null): EventDraft =>
  event === null
    ? {
        title: '',
        kind: 'council',
        day: null,
        lastDay: null,
        startTime: null,
        minutes: '60',
        repeats: 'never',
        place: '',
        note: '',
        isTimeWrong: false,
      }
    : {
        title: event.title,
        kind: event.kind,
        day: event.day,
        lastDay: event.lastDay,
        startTime: event.startTime,
        minutes: String(event.minutes),
        repeats: event.repeats,
        place: event.place,
        note: event.note,
        isTimeWrong: false,
      };

/** What must be set right before it can be kept; null: nothing. */
export const faultsOf = (
  draft: EventDraft,
  term: Pick<Term, 'startYear' | 'endYear'>,
): EventFaults | null => {
  const { from, to } = eventPeriod(term);
  const { day, lastDay } = draft;
  const minutes = Number(draft.minutes);
  const isMinutes = Number.isInteger(minutes) && minutes >= 5 && minutes <= 1_440;
  const faults: EventFaults = {
    title: draft.title.trim() === '' ? 'noTitle' : null,
    day: day === null ? 'noDay' : day < from || day > to ? 'outside' : null,
    lastDay: day !== null && lastDay !== null && lastDay < day ? 'before' : null,
    startTime: draft.isTimeWrong ? 'noTime' : null,
    minutes: draft.startTime !== null && !isMinutes ? 'noMinutes' : null,
  };
  return Object.values(faults).every((fault) => fault === null) ? null : faults;
};

/** Keeps what is right; answers whether it was kept. */
export const keepEvent = async (draft: EventDraft, event: YearEvent | null, term: Term): Promise<boolean> => {
  const { day, title, isTimeWrong: _isTimeWrong, minutes, ...rest } = draft;
  if (day === null) return false;
  const fields = {
    ...rest,
    day,
    title: title.trim(),
    // Of what lasts the whole day nobody is asked how long.
    minutes: draft.startTime === null ? (event?.minutes ?? 60) : Number(minutes),
  };
  const answer =
    event === null ? await addYearEvent(term.id, fields) : await changeYearEvent(event.id, fields);
  return accepted<unknown>(answer);
};
