import { Button } from '@digdir/designsystemet-react';
import { PlayIcon } from '@navikt/aksel-icons';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go, hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { formatDay } from '#shared/text/dates.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import { meetingWhen } from './rule-words.ts';
import type { NextFacts } from './next-facts.ts';
import styles from './series.module.css';

/** The next meeting of a series: when, how much there is to talk about, and the way into it. */
export const NextMeeting = ({ facts }: { readonly facts: NextFacts }) => {
  const { series, meeting } = facts;
  const words = useText().meetings.front;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const today = useToday();
  const title = seriesTitle(series, form);
  const isLate = meeting.state === 'open' && meeting.day < today;
  const to = (view: 'run' | 'meeting' | 'typeIn') => () => go({ room: 'meetings', view, id: meeting.id });
  return (
    <article className={styles.next} aria-label={title}>
      <p className={styles.nextTitle}>
        <a href={hashOf({ room: 'meetings', view: 'series', id: series.id })}>{title}</a>
      </p>
      <p className={styles.nextWhen}>{meetingWhen(meeting, series, form)}</p>
      <p className={styles.nextFacts}>
        <Facts facts={facts} />
        {isLate && <span data-late> · {words.passed(formatDay(meeting.day, form, 'short'))}</span>}
      </p>
      <div className={styles.nextButtons}>
        {meeting.state === 'running' ? (
          <Button aria-label={words.goOnNamed(title)} onClick={to('run')}>
            {words.goOn}
          </Button>
        ) : (
          <>
            {isLate ? (
              <Button aria-label={words.typeInNamed(title)} onClick={to('typeIn')}>
                {words.typeIn}
              </Button>
            ) : (
              <Button aria-label={words.startNamed(title)} onClick={to('run')}>
                <PlayIcon aria-hidden />
                {words.start}
              </Button>
            )}
            <Button variant="secondary" aria-label={words.openNamed(title)} onClick={to('meeting')}>
              {words.open}
            </Button>
          </>
        )}
      </div>
    </article>
  );
};

const Facts = ({ facts: { meeting, points, minutes, waiting } }: { readonly facts: NextFacts }) => {
  const words = useText().meetings.front;
  const parts = [
    ...(meeting.state === 'running' ? [words.running] : []),
    words.points(points),
    ...(minutes > 0 ? [words.about(minutes)] : []),
    ...(waiting > 0 ? [words.waiting(waiting)] : []),
  ];
  return parts.join(' · ');
};
