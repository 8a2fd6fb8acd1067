import { Button } from '@digdir/designsystemet-react';
import { PencilIcon, PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { removeBreak } from '#renderer/db/repositories/breaks.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import type { Break } from '#shared/domain/break.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import { formatDay } from '#shared/text/dates.ts';
import { BreakDialog } from './break-dialog.tsx';
import type { RoomFacts } from './room-facts.ts';
import styles from './series.module.css';

interface BreaksSectionProps {
  readonly room: RoomFacts;
  /** The open meetings of every series, to say when one of them lies in a break. */
  readonly current: readonly Meeting[];
}

/** Days on which nobody meets, over all series of the term. */
export const BreaksSection = ({ room, current }: BreaksSectionProps) => {
  const words = useText().meetings.breaks;
  const [open, setOpen] = useState<Break | 'new' | null>(null);
  return (
    <section className={styles.section} aria-labelledby="breaks-heading">
      <div className={styles.sectionHead}>
        <h2 id="breaks-heading">{words.heading}</h2>
        <Button variant="tertiary" data-size="sm" onClick={() => setOpen('new')}>
          <PlusIcon aria-hidden />
          {words.add}
        </Button>
      </div>
      <p className={styles.quiet}>
        {words.about} {room.breaks.length === 0 && words.none}
      </p>
      {room.breaks.length > 0 && (
        <ul className={styles.rows}>
          {room.breaks.map((each) => (
            <BreakRow
              key={each.id}
              each={each}
              inside={current.find(({ day }) => each.firstDay <= day && day <= each.lastDay)}
              onEdit={() => setOpen(each)}
            />
          ))}
        </ul>
      )}
      {open !== null && (
        <BreakDialog
          termId={room.term.id}
          known={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
};

interface BreakRowProps {
  readonly each: Break;
  readonly inside: Meeting | undefined;
  readonly onEdit: () => void;
}

const BreakRow = ({ each, inside, onEdit }: BreakRowProps) => {
  const words = useText().meetings.breaks;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const today = useToday();
  const remove = async () => {
    const answer = await removeBreak(each.id, today);
    if (accepted(answer)) sayWithUndo(words.removed(each.title), answer.value);
  };
  return (
    <li className={styles.row}>
      <span className={styles.rowMain}>
        <span>{each.title}</span>
        <span className={styles.rowFacts}>
          {formatDay(each.firstDay, form, 'shortYear')} – {formatDay(each.lastDay, form, 'shortYear')}
        </span>
        {inside !== undefined && (
          <span className={styles.rowFacts}>{words.holdsNext(formatDay(inside.day, form, 'short'))}</span>
        )}
      </span>
      <span className={styles.rowEnd}>
        <Button
          variant="tertiary"
          data-size="sm"
          data-color="neutral"
          aria-label={words.editNamed(each.title)}
          onClick={onEdit}
        >
          <PencilIcon aria-hidden />
          {words.edit}
        </Button>
        <Button
          variant="tertiary"
          data-size="sm"
          data-color="neutral"
          aria-label={words.removeNamed(each.title)}
          onClick={() => void remove()}
        >
          <TrashIcon aria-hidden />
          {words.remove}
        </Button>
      </span>
    </li>
  );
};
