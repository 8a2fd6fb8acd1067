import { Button, Link } from '@digdir/designsystemet-react';
import { go, hashOf } from '#renderer/stores/route.ts';
import { formatDay } from '#shared/text/dates.ts';
import type { MeetingFacts, NextMeeting } from './meeting-facts.ts';
import styles from './meeting-sections.module.css';
import type { View } from './view.ts';

interface NextMeetingSectionProps {
  readonly facts: MeetingFacts;
  readonly view: View;
}

/** The next weekly meeting in one line, or the way to set it up once the mayor is in office. */
export const NextMeetingSection = ({ facts, view }: NextMeetingSectionProps) => {
  const { text, term, today } = view;
  const words = text.followUp.overview;
  if (facts.next !== null) return <Line next={facts.next} view={view} />;
  const isInOffice = term.officeDay !== null && term.officeDay <= today;
  if (facts.isSetUp || !(isInOffice || term.reason === 'midTerm')) return null;
  return (
    <section className={styles.next} aria-labelledby="next-meeting">
      <h2 id="next-meeting">{words.next}</h2>
      <p className={styles.quiet}>
        {words.noneSetUp} <Link href={hashOf({ room: 'meetings', view: 'newSeries' })}>{words.setUp}</Link>
      </p>
    </section>
  );
};

const Line = ({ next, view }: { readonly next: NextMeeting; readonly view: View }) => {
  const { meeting, points, minutes } = next;
  const words = view.text.followUp.overview;
  const isRunning = meeting.state === 'running';
  const when = words.when(formatDay(meeting.day, view.form, 'short'), meeting.startTime.replace(':', '.'));
  const facts = [when, words.points(points), ...(minutes > 0 ? [words.minutes(minutes)] : [])];
  return (
    <section className={styles.next} aria-labelledby="next-meeting">
      <h2 id="next-meeting">{isRunning ? words.runningNow : words.next}</h2>
      <p className={styles.when}>
        <time dateTime={meeting.day} title={formatDay(meeting.day, view.form, 'long')}>
          {facts.join(' · ')}
        </time>
      </p>
      <Button
        variant="secondary"
        data-size="sm"
        aria-label={isRunning ? undefined : words.openNamed(when)}
        onClick={() => go({ room: 'meetings', view: isRunning ? 'run' : 'meeting', id: meeting.id })}
      >
        {isRunning ? words.goOn : words.openMeeting}
      </Button>
    </section>
  );
};
