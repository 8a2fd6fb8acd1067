import { saveNote } from '#renderer/db/repositories/notes.ts';
import type { Around } from '#renderer/features/meetings/agenda/around.ts';
import type { Row } from '#renderer/features/meetings/agenda/row.ts';
import { personName } from '#renderer/features/meetings/follow-up/words.ts';
import { NoteField } from '#renderer/parts/note-field.tsx';
import { useText } from '#renderer/stores/text.ts';
import type { Note } from '#shared/domain/note.ts';
import { formatInstant } from '#shared/text/dates.ts';
import { typedField } from '#renderer/parts/typed.ts';
import styles from './point.module.css';

interface PointNotesProps {
  readonly row: Row;
  /** The one both write in first, then the comments. */
  readonly notes: readonly Note[];
  readonly around: Around;
}

/** The note both write in, and what the other has commented from their own PC. */
export const PointNotes = ({ row, notes, around }: PointNotesProps) => {
  const words = useText().running.point;
  const [shared, ...comments] = notes;
  const { meetingId, id } = row.entry.agendaItem;
  const place = { meetingId, agendaItemId: id };
  return (
    <section className={styles.notes} data-part="note" aria-label={words.noteTo(row.title)}>
      <NoteField
        label={words.note}
        value={shared?.body ?? ''}
        placeholder={words.notePlaceholder}
        rows={5}
        className={styles.note ?? ''}
        aria-keyshortcuts="Control+Shift+L"
        {...typedField({ kind: 'note', ...place }, (text) => saveNote(place, text))}
      />
      {comments.length > 0 && (
        <ul className={styles.comments} aria-label={words.comments}>
          {comments.map((comment) => (
            <li key={comment.id}>
              <p className={styles.quiet}>{signature(comment, around)}</p>
              <p className={styles.comment}>{comment.body}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const signature = ({ createdBy, createdAt }: Note, { people, workspace, form }: Around): string => {
  const person = people.find(({ id }) => id === createdBy);
  const when = formatInstant(createdAt, form);
  return person === undefined ? when : `${personName(person, workspace, form)}, ${when}`;
};
