import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { listed } from '#shared/documents/listed.ts';
import type { MeetingCalendar, MeetingCalendarFacts } from '#shared/documents/meeting-calendar.ts';
import { formatDay } from '#shared/text/dates.ts';
import styles from './out.module.css';

interface CalendarContentProps {
  readonly calendar: MeetingCalendar;
  readonly facts: MeetingCalendarFacts;
}

/** How many dates are named before it is said how many more there are. */
const most = 4;

/** What the file holds, before it is made. */
export const CalendarContent = ({ calendar: { count, apart }, facts }: CalendarContentProps) => {
  const words = useText().meetingDocuments.out.calendar;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const one = facts.meetings.find(({ id }) => id === facts.only);
  const days = apart.slice(0, most).map(({ day }) => formatDay(day, form, 'short'));
  const named = apart.length > most ? [...days, words.more(apart.length - most)] : days;
  return (
    <>
      <p className={styles.lead} aria-live="polite">
        {one !== undefined && words.one(formatDay(one.day, form, 'long'))}
        {one === undefined && count > 0 && words.count(count)}
        {count === 0 && words.nothing}
      </p>
      {apart.length > 0 && <Notice>{words.apart(listed(named))}</Notice>}
    </>
  );
};
