import type { MeetingId, SeriesId } from '#shared/domain/id.ts';

interface CalendarButtonProps {
  readonly seriesId: SeriesId;
  /** Given: this meeting alone; else the whole series. */
  readonly meetingId?: MeetingId;
}

/** The button that makes a calendar file: for one's own calendar, to invite with, or to call off with. */
export const CalendarButton = (_props: CalendarButtonProps) => null;
