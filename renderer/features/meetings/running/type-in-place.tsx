import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { rowsOf } from '#renderer/features/meetings/agenda/row.ts';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { go } from '#renderer/stores/route.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import type { AgendaItemId } from '#shared/domain/id.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { endOnPaper, tickAll } from './acts.ts';
import { meetingName } from './meeting-name.ts';
import { NoMeeting, NotNow } from './not-now.tsx';
import { TypedExtra } from './typed-extra.tsx';
import { TypedPresence } from './typed-presence.tsx';
import { TypedRow } from './typed-row.tsx';
import { useRun, useWritten, writtenOn, type RunFacts } from './use-run.ts';
import styles from './type-in.module.css';

/** The meeting that was held on paper: one line for each numbered point of the sheet. */
export const TypeInPlace = ({ workspace, id }: PlaceProps) => {
  const words = useText().running;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const facts = useRun(id);
  if (facts === undefined) return <Page heading={words.title}>{null}</Page>;
  if (facts === null) return <NoMeeting />;
  const { state } = facts.agenda.meeting;
  if (state === 'open' || state === 'running')
    return <TypeIn facts={facts} workspace={workspace} form={form} />;
  return <NotNow agenda={facts.agenda} state={state} form={form} />;
};

interface TypeInProps {
  readonly facts: RunFacts;
  readonly workspace: Workspace;
  readonly form: WrittenForm;
}

const TypeIn = ({ facts, workspace, form }: TypeInProps) => {
  const words = useText().running.typeIn;
  const { meeting, series, items } = facts.agenda;
  const around = { workspace, people: facts.people, form };
  // What is put off here stands on the sheet and keeps its number; what was put off before, does not.
  const [skippedHere, setSkippedHere] = useState<ReadonlySet<AgendaItemId>>(new Set());
  const onSheet = items.filter(({ agendaItem: { id, state } }) => state !== 'skipped' || skippedHere.has(id));
  const rows = rowsOf(onSheet, facts.origins, around);
  const written = useWritten(meeting.id);
  const list = useRef<HTMLOListElement>(null);
  const isRead = written !== undefined;
  useEffect(() => {
    if (isRead) list.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [isRead]);
  const goToAgenda = () => go({ room: 'meetings', view: 'meeting', id: meeting.id });
  const heading = words.heading(meetingName(facts.agenda, form));
  if (rows.length === 0)
    return (
      <Page heading={heading}>
        <EmptyRoom sentence={words.empty} action={{ label: words.toAgenda, run: goToAgenda }} />
      </Page>
    );
  return (
    <Page
      heading={heading}
      width="wide"
      lead={`${words.lead} ${words.keys}`}
      actions={
        <Button
          variant="secondary"
          data-size="sm"
          onClick={() => void tickAll(rows.map(({ entry }) => entry.agendaItem))}
        >
          {words.tickAll}
        </Button>
      }
    >
      {written !== undefined && (
        <>
          <TypedPresence facts={facts} around={around} />
          <div className={styles.columns} aria-hidden>
            <span />
            <span>{words.note}</span>
            <span>{words.decision}</span>
            <span>{words.action}</span>
          </div>
          <ol ref={list} className={styles.rows}>
            {rows.map((row) => (
              <TypedRow
                key={row.entry.agendaItem.id}
                row={row}
                written={writtenOn(written, row.entry)}
                series={series}
                meeting={meeting}
                around={around}
                onSkip={() => setSkippedHere(new Set([...skippedHere, row.entry.agendaItem.id]))}
              />
            ))}
          </ol>
          <TypedExtra meeting={meeting} />
        </>
      )}
      <Button className={styles.done} onClick={() => void endOnPaper(meeting.id)}>
        {words.done}
      </Button>
    </Page>
  );
};
