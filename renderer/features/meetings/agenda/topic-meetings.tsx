import { Link } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { topicHistory } from '#renderer/db/repositories/topics.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { currentText, useText } from '#renderer/stores/text.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { MeetingId, TopicId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import styles from './pane.module.css';

interface TopicMeetingsProps {
  readonly topicId: TopicId;
  readonly form: WrittenForm;
  /** The meeting one looks at, which needs no way to itself. */
  readonly hereId?: MeetingId;
}

/** One topic through all its meetings, the latest first: when, what became of it, how long it took. */
export const TopicMeetings = ({ topicId, form, hereId }: TopicMeetingsProps) => {
  const words = useText().agenda.topic;
  const appearances = useLiveQuery(() => topicHistory(topicId), [topicId]);
  if (appearances === undefined) return null;
  if (appearances.length === 0) return <p className={styles.quiet}>{words.none}</p>;
  return (
    <ol className={styles.meetings} aria-label={words.heading}>
      {appearances.map(({ item, meeting }) => {
        const day = capitalised(formatDay(meeting.day, form, 'long'));
        const facts = [
          fateWords(item, meeting),
          ...(item.spent >= 60 ? [words.spent(Math.round(item.spent / 60))] : []),
        ];
        return (
          <li key={item.id}>
            {meeting.id === hereId ? (
              <span>{day}</span>
            ) : (
              <Link href={hashOf({ room: 'meetings', view: 'meeting', id: meeting.id })}>{day}</Link>
            )}
            <span className={styles.quiet}>{facts.join(' · ')}</span>
          </li>
        );
      })}
    </ol>
  );
};

/** What became of the point in that meeting. */
const fateWords = (item: AgendaItem, { state }: Meeting): string => {
  const { agenda, meetingWords } = currentText();
  if (state === 'cancelled' || state === 'skipped') return meetingWords.meetingStates[state];
  if (state === 'closed' && item.state === 'waiting') return agenda.topic.notTaken;
  return meetingWords.agendaItemStates[item.state];
};
