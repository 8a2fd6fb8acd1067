import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { agendaTime } from '#shared/domain/agenda-time.ts';
import { takenUp, type Agenda } from '#shared/domain/agenda.ts';
import styles from './agenda.module.css';

/** How much is on the agenda, and when it is over; in words and colour when it is more than the meeting has. */
export const TimeSum = ({ agenda: { meeting, items } }: { readonly agenda: Agenda }) => {
  const { agenda, common } = useText();
  const words = agenda.sum;
  const points = takenUp(items).map(({ agendaItem }) => agendaItem);
  const time = agendaTime(points, meeting);
  // What is over is told as it was planned, without advice.
  const isAhead = meeting.state === 'open' || meeting.state === 'running';
  const isTooMuch = isAhead && time.over > 0;
  const endsAt = time.endsAt.replace(':', '.');
  const parts = [
    words.points(points.length),
    words.planned(time.planned, meeting.minutes),
    ...(isTooMuch || !isAhead || time.planned === 0 ? [] : [words.done(endsAt)]),
    ...(!isAhead || time.unplanned === 0 ? [] : [words.unplanned(time.unplanned)]),
  ];
  return (
    <div className={styles.sum} role="group" aria-label={words.label}>
      <p>{parts.join(' · ')}</p>
      {isTooMuch && (
        <Notice tone="warning" toneLabel={common.tones.warning}>
          {words.over(time.over, endsAt)}
        </Notice>
      )}
    </div>
  );
};
