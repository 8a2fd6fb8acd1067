import { Button, Details, Link } from '@digdir/designsystemet-react';
import { PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { listInformation, removeInformation } from '#renderer/db/repositories/information.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { recipientWords } from '#shared/text/recipients.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { currentText, useText } from '#renderer/stores/text.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import type { InformationEntry } from '#shared/domain/information-entry.ts';
import { formatDay } from '#shared/text/dates.ts';
import styles from './decisions.module.css';
import { InformationEdit } from './information-edit.tsx';

/** What has gone out to elected members from the meetings; folded, the latest first. */
export const InformationList = () => {
  const { followUp } = useText();
  const entries = useLiveQuery(readEntries);
  const [open, setOpen] = useState<InformationEntry | null>(null);
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
                <Told key={entry.id} entry={entry} onChange={setOpen} />
              ))}
            </ul>
          )}
        </Details.Content>
      </Details>
      {open !== null && <InformationEdit entry={open} onClose={() => setOpen(null)} />}
    </div>
  );
};

interface ToldProps {
  readonly entry: InformationEntry;
  readonly onChange: (entry: InformationEntry) => void;
}

const Told = ({ entry, onChange }: ToldProps) => {
  const { followUp, meetingWords } = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const words = followUp.information;
  const channel = entry.channelNote === '' ? meetingWords.channels[entry.channel] : entry.channelNote;
  const workspace = useLiveQuery(readWorkspace) ?? null;
  const recipients = entry.named === '' ? recipientWords(entry.recipients, workspace, form) : entry.named;
  return (
    <li className={styles.toldRow}>
      <div>
        {entry.meetingId === null ? (
          <span>{entry.matter}</span>
        ) : (
          <Link href={hashOf({ room: 'meetings', view: 'meeting', id: entry.meetingId })}>
            {entry.matter}
          </Link>
        )}
        <p className={styles.quiet}>
          {words.line(formatDay(entry.toldOn, form, 'shortYear'), channel, recipients)}
        </p>
      </div>
      <Button
        icon
        variant="tertiary"
        data-size="sm"
        data-color="neutral"
        aria-label={words.change(entry.matter)}
        onClick={() => onChange(entry)}
      >
        <PencilIcon aria-hidden />
      </Button>
      <Button
        icon
        variant="tertiary"
        data-size="sm"
        data-color="neutral"
        aria-label={words.remove(entry.matter)}
        onClick={() => void putAway(entry)}
      >
        <TrashIcon aria-hidden />
      </Button>
    </li>
  );
};

const putAway = async ({ id }: InformationEntry): Promise<void> => {
  const answer = await removeInformation(id);
  if (accepted(answer)) sayWithUndo(currentText().followUp.information.removed, answer.value);
};

const readEntries = async (): Promise<readonly InformationEntry[]> => {
  const term = await currentTerm();
  return term === null ? [] : listInformation(term.id);
};
