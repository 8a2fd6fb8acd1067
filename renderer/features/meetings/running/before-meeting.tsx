import { Button } from '@digdir/designsystemet-react';
import { PlayIcon } from '@navikt/aksel-icons';
import { useEffect, useRef } from 'react';
import type { Around } from '#renderer/features/meetings/agenda/around.ts';
import { GuardNote } from '#renderer/features/meetings/parts/guard-note.tsx';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { Page } from '#renderer/ui/page.tsx';
import { meetingGuard } from '#shared/domain/guards.ts';
import { takenUp } from '#shared/domain/agenda.ts';
import { agendaTitle } from '#shared/templates/agenda-title.ts';
import { start } from './acts.ts';
import { Attendance } from './attendance.tsx';
import { meetingName } from './meeting-name.ts';
import type { RunFacts } from './use-run.ts';
import styles from './before.module.css';

interface BeforeMeetingProps {
  readonly facts: RunFacts;
  readonly around: Around;
}

/** The moment before it starts: what is on the agenda, and who is here. */
export const BeforeMeeting = ({ facts, around }: BeforeMeetingProps) => {
  const words = useText().running.before;
  const { meeting, items } = facts.agenda;
  const points = takenUp(items);
  const button = useRef<HTMLButtonElement>(null);
  // The agenda may be longer than the window: focus must not carry the heading away.
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  const guard = meetingGuard(facts.participants, facts.people);
  return (
    <Page
      heading={meetingName(facts.agenda, around.form)}
      lead={points.length === 0 ? words.empty : words.about(points.length, meeting.minutes)}
      actions={
        <Button
          variant="tertiary"
          data-size="sm"
          onClick={() => go({ room: 'meetings', view: 'meeting', id: meeting.id })}
        >
          {words.toAgenda}
        </Button>
      }
    >
      {guard !== null && <GuardNote reason={guard} workspace={around.workspace} />}
      <div className={styles.before}>
        <ol className={styles.points}>
          {points.map((entry) => (
            <li key={entry.agendaItem.id}>{agendaTitle(entry, around.form, around.workspace)}</li>
          ))}
        </ol>
        <section className={styles.present} aria-labelledby="present-heading">
          <h2 id="present-heading">{words.present}</h2>
          <p className={styles.quiet}>{words.presentAbout}</p>
          <Attendance meetingId={meeting.id} participants={facts.participants} around={around} />
        </section>
      </div>
      <div className={styles.actions}>
        <Button ref={button} onClick={() => void start(meeting.id)}>
          <PlayIcon aria-hidden />
          {words.start}
        </Button>
        <Button variant="secondary" onClick={() => go({ room: 'meetings', view: 'typeIn', id: meeting.id })}>
          {words.typeIn}
        </Button>
      </div>
    </Page>
  );
};
