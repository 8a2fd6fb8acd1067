import { Details, Link } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { listInformation } from '#renderer/db/repositories/information.ts';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import type { InformationEntry } from '#shared/domain/information-entry.ts';
import { formatDay } from '#shared/text/dates.ts';
import styles from './decisions.module.css';

/** What has gone out to elected members from the meetings; folded, the latest first. */
export const InformationList = () => {
  const { followUp } = useText();
  const entries = useLiveQuery(readEntries);
  if (entries === undefined) return null;
  return (
    <div className={styles.told}>
      <Details>
        <Details.Summary>{followUp.information.heading}</Details.Summary>
        <Details.Content>
          <p>{followUp.information.about}</p>
          {entries.length === 0 ? (
            <p className={styles.quiet}>{followUp.information.none}</p>
          ) : (
            <ul className={styles.list}>
              {entries.map((entry) => (
                <Told key={entry.id} entry={entry} />
              ))}
            </ul>
          )}
        </Details.Content>
      </Details>
    </div>
  );
};

const Told = ({ entry }: { readonly entry: InformationEntry }) => {
  const { followUp, meetingWords } = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const channel = entry.channelNote === '' ? meetingWords.channels[entry.channel] : entry.channelNote;
  const recipients = entry.named === '' ? meetingWords.recipients[entry.recipients] : entry.named;
  return (
    <li className={styles.row}>
      {entry.meetingId === null ? (
        <span>{entry.matter}</span>
      ) : (
        <Link href={hashOf({ room: 'meetings', view: 'meeting', id: entry.meetingId })}>{entry.matter}</Link>
      )}
      <p className={styles.quiet}>
        {followUp.information.line(formatDay(entry.toldOn, form, 'shortYear'), channel, recipients)}
      </p>
    </li>
  );
};

const readEntries = async (): Promise<readonly InformationEntry[]> => {
  const term = await currentTerm();
  return term === null ? [] : listInformation(term.id);
};
