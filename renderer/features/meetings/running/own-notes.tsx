import { Button } from '@digdir/designsystemet-react';
import { EyeSlashIcon, PadlockLockedIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import {
  readMeetingPrivateNote,
  saveMeetingPrivateNote,
} from '#renderer/db/repositories/meeting-private-notes.ts';
import type { Row } from '#renderer/features/meetings/agenda/row.ts';
import { NoteField } from '#renderer/parts/note-field.tsx';
import { useText } from '#renderer/stores/text.ts';
import { leaveField } from './acts.ts';
import { Fold } from '#renderer/ui/fold.tsx';
import { shareChosen } from './share-own.ts';
import { typedField } from '#renderer/parts/typed.ts';
import styles from './own.module.css';

interface OwnNotesProps {
  readonly row: Row;
  /** The screen is shared: it folds, and opens only when somebody means it. */
  readonly isFolded: boolean;
}

/** What one notes for oneself: in a pane of its own, folded, and covered until one goes to it. */
export const OwnNotes = ({ row, isFolded }: OwnNotesProps) => {
  const words = useText().running.own;
  const [open, setOpen] = useState({ isOpen: false, whenFolded: isFolded });
  const isOpen = open.isOpen && open.whenFolded === isFolded;
  return (
    <section className={styles.pane} data-pane="own" aria-label={words.heading}>
      <Fold
        label={
          <>
            <PadlockLockedIcon aria-hidden />
            {words.heading}
          </>
        }
        isOpen={isOpen}
        {...(isOpen ? {} : { part: 'own' })}
        aria-keyshortcuts="Control+Shift+M"
        onToggle={() => setOpen({ isOpen: !isOpen, whenFolded: isFolded })}
      >
        <OwnNote row={row} />
      </Fold>
    </section>
  );
};

const OwnNote = ({ row }: { readonly row: Row }) => {
  const words = useText().running.own;
  const { meetingId, id } = row.entry.agendaItem;
  const place = { meetingId, agendaItemId: id };
  const note = useLiveQuery(() => readMeetingPrivateNote(place), [meetingId, id]);
  const [isCovered, setCovered] = useState(true);
  const pane = useRef<HTMLDivElement>(null);
  if (note === undefined) return null;
  const isHidden = isCovered && note !== null && note !== '';
  return (
    <div ref={pane} className={styles.note} data-covered={isHidden || undefined} data-part="own">
      <p className={styles.quiet}>
        {words.about} {words.foi}
      </p>
      <NoteField
        label={words.label}
        description={isHidden ? words.covered : undefined}
        value={note ?? ''}
        rows={3}
        maxLength={200_000}
        className={styles.field ?? ''}
        onEnter={() => setCovered(false)}
        {...typedField({ kind: 'private', ...place }, (text) => saveMeetingPrivateNote(place, text))}
      />
      {!isHidden && note !== null && note !== '' && (
        <div className={styles.actions}>
          <Button
            variant="secondary"
            data-size="sm"
            aria-describedby="own-share"
            onClick={() => void shareChosen(place, row.entry.topic.seriesId, pane.current)}
          >
            {words.share}
          </Button>
          <Button
            variant="tertiary"
            data-size="sm"
            data-color="neutral"
            onClick={() => {
              leaveField();
              setCovered(true);
            }}
          >
            <EyeSlashIcon aria-hidden />
            {words.hide}
          </Button>
          <p id="own-share" className={styles.quiet}>
            {words.shareAbout}
          </p>
        </div>
      )}
    </div>
  );
};
