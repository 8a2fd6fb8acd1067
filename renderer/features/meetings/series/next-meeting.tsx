import { Button } from '@digdir/designsystemet-react';
import { PlayIcon } from '@navikt/aksel-icons';
import { startAndShow } from '#renderer/features/meetings/parts/start-meeting.ts';
import { useState } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go, hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import { formatDay } from '#shared/text/dates.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import { textIn } from '#shared/text/text.ts';
import { clockWords, dayAndClock } from './rule-words.ts';
import type { NextFacts } from './next-facts.ts';
import { OffDialog } from './off-dialog.tsx';
import styles from './series.module.css';

interface NextMeetingProps {
  readonly facts: NextFacts;
  /** On the page of the series, which has its name already. */
  readonly isOnSeries?: boolean;
}

/** The next meeting of a series: when, how much there is to talk about, and the way into it. */
export const NextMeeting = ({ facts, isOnSeries = false }: NextMeetingProps) => {
  const { series, meeting } = facts;
  const { meetings, meetingWords } = useText();
  const words = meetings.front;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const today = useToday();
  const title = seriesTitle(series, form);
  const isLate = meeting.state === 'open' && meeting.day < today;
  return (
    <article className={styles.next} aria-label={title}>
      <h3 className={styles.nextTitle}>
        {isOnSeries ? (
          meetingWords.meetingStates[meeting.state]
        ) : (
          <a href={hashOf({ room: 'meetings', view: 'series', id: series.id })}>{title}</a>
        )}
      </h3>
      <p className={styles.nextWhen}>{dayAndClock(meeting, form)}</p>
      <p className={styles.nextFacts}>
        {nextWords(facts, form)}
        {isLate && <span data-late> · {words.passed}</span>}
      </p>
      <div className={styles.nextButtons}>
        <Ways meeting={meeting} title={title} />
      </div>
    </article>
  );
};

/** Until its day one plans a meeting; then one holds it, or types in what was held on paper. */
const Ways = ({ meeting, title }: { readonly meeting: Meeting; readonly title: string }) => {
  const words = useText().meetings.front;
  const today = useToday();
  const { id, state, day } = meeting;
  const [isAsking, setAsking] = useState(false);
  if (state === 'running') {
    return (
      <Button aria-label={words.goOnNamed(title)} onClick={() => void startAndShow(id)}>
        {words.goOn}
      </Button>
    );
  }
  const isPlanned = day > today;
  return (
    <>
      {day < today ? (
        <Button
          aria-label={words.typeInNamed(title)}
          onClick={() => go({ room: 'meetings', view: 'typeIn', id })}
        >
          {words.typeIn}
        </Button>
      ) : (
        <Button
          variant={isPlanned ? 'secondary' : 'primary'}
          aria-label={words.startNamed(title)}
          onClick={() => void startAndShow(id)}
        >
          <PlayIcon aria-hidden />
          {words.start}
        </Button>
      )}
      <Button
        variant={isPlanned ? 'primary' : 'secondary'}
        aria-label={words.openNamed(title)}
        onClick={() => go({ room: 'meetings', view: 'meeting', id })}
      >
        {words.open}
      </Button>
      {day < today && (
        <Button variant="tertiary" aria-label={words.notHeldNamed(title)} onClick={() => setAsking(true)}>
          {words.notHeld}
        </Button>
      )}
      {isAsking && <OffDialog meeting={meeting} why="skip" onClose={() => setAsking(false)} />}
    </>
  );
};

/** «Møterom Fjord · 7 punkter · ca. 55 min · 3 i køen» */
const nextWords = ({ series, meeting, points, minutes, waiting }: NextFacts, form: WrittenForm): string => {
  const words = textIn(form).meetings.front;
  const parts = [
    meeting.state === 'running' ? words.running : '',
    meeting.place ?? series.place,
    points === 0 ? words.noPoints : words.points(points),
    minutes > 0 ? words.about(minutes) : '',
    waiting > 0 ? words.waiting(waiting) : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
};

/** A meeting that comes after the next one, of another series: in one line. */
export const LaterMeeting = ({ facts }: { readonly facts: NextFacts }) => {
  const { series, meeting } = facts;
  const words = useText().meetings.front;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const title = seriesTitle(series, form);
  return (
    <li className={styles.row}>
      <span className={styles.rowMain}>
        <a href={hashOf({ room: 'meetings', view: 'series', id: series.id })}>{title}</a>
        <span className={styles.rowFacts}>
          {formatDay(meeting.day, form, 'shortYear')} {clockWords(meeting, form)} · {nextWords(facts, form)}
        </span>
      </span>
      <span className={styles.rowEnd}>
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={words.openNamed(title)}
          onClick={() =>
            go({ room: 'meetings', view: meeting.state === 'running' ? 'run' : 'meeting', id: meeting.id })
          }
        >
          {words.open}
        </Button>
      </span>
    </li>
  );
};
