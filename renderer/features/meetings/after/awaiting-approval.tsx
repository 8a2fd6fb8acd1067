import { Button } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { awaitingApproval, type AwaitingMinutes } from '#renderer/db/repositories/minutes.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { readSeries } from '#renderer/db/repositories/series.ts';
import { useMe } from '#renderer/stores/me.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { approverRole, missingApprovers } from '#shared/domain/approvers.ts';
import { meetingName } from './words.ts';
import styles from './after.module.css';

/** Minutes that wait for one of the two, for the front of the room; nothing when none do. */
export const AwaitingApproval = () => {
  const words = useText().closing.approval.waiting;
  const waiting = useLiveQuery(awaitingApproval) ?? [];
  if (waiting.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="awaiting-approval">
      <h2 id="awaiting-approval">{words.heading}</h2>
      <ul className={styles.rows}>
        {waiting.map((entry) => (
          <AwaitingRow key={entry.minutes.id} {...entry} />
        ))}
      </ul>
    </section>
  );
};

const AwaitingRow = ({ meeting, approvedBy, approvers }: AwaitingMinutes) => {
  const words = useText().closing.approval.waiting;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const me = useMe();
  const people = useLiveQuery(listPeople) ?? [];
  const series = useLiveQuery(() => readSeries(meeting.seriesId), [meeting.seriesId]);
  if (!series) return null;
  const given = approvedBy.map((personId) => ({ personId, deletedAt: null }));
  const missing = missingApprovers(given, approvers);
  const mine = me === null ? null : approverRole(me.id, approvers);
  const isMine = mine !== null && missing.includes(mine);
  const names = people
    .filter((person) => missing.some((role) => role === person.role))
    .map(({ name }) => name);
  const [title, day] = meetingName(series, meeting.day, form);
  return (
    <li className={styles.row}>
      <span>{isMine ? words.mine(title, day) : words.other(title, day, names.join(', '))}</span>
      <Button
        data-size="sm"
        variant="tertiary"
        onClick={() => go({ room: 'meetings', view: 'minutes', id: meeting.id })}
      >
        {isMine ? words.open : words.read}
      </Button>
    </li>
  );
};
