import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useRef, useState } from 'react';
import { ParcelSection } from '#renderer/features/meetings/exchange/parcel-section.tsx';
import { PrintedAgenda } from '#renderer/features/meetings/out/printed-agenda.tsx';
import { GuardNote } from '#renderer/features/meetings/parts/guard-note.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { useCommand } from '#renderer/stores/commands.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import type { Agenda } from '#shared/domain/agenda.ts';
import { meetingGuard } from '#shared/domain/guards.ts';
import type { AgendaItemId, MeetingId, TopicId } from '#shared/domain/id.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { formatDay } from '#shared/text/dates.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import { add, unplace } from './acts.ts';
import { AgendaList } from './agenda-list.tsx';
import type { Around } from './around.ts';
import { Drafts } from './drafts.tsx';
import { MeetingActions } from './meeting-actions.tsx';
import { NewPoint } from './new-point.tsx';
import { PointPane } from './point-pane.tsx';
import { QuestionBank } from './question-bank.tsx';
import { RejectDialog } from './reject-dialog.tsx';
import { lineCommands } from './row-commands.ts';
import { rowsOf, type Row } from './row.ts';
import { TimeSum } from './time-sum.tsx';
import { useAgenda, type AgendaFacts } from './use-agenda.ts';
import { WaitingList } from './waiting-list.tsx';
import styles from './agenda.module.css';

/** One meeting and its agenda: planned while it is the next, read when it is over. */
export const MeetingPlace = ({ workspace, id }: PlaceProps) => {
  const words = useText().agenda;
  const facts = useAgenda(id as MeetingId | undefined);
  if (facts === undefined) return <Page heading={words.title}>{null}</Page>;
  if (facts === null) return <NoMeeting />;
  return <Filled facts={facts} workspace={workspace} />;
};

const NoMeeting = () => {
  const words = useText().agenda;
  return (
    <Page heading={words.title}>
      <EmptyRoom
        sentence={words.gone}
        action={{ label: words.toFront, run: () => go({ room: 'meetings' }) }}
      />
    </Page>
  );
};

const Filled = ({ facts, workspace }: { readonly facts: AgendaFacts; readonly workspace: Workspace }) => {
  const text = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const [openId, setOpenId] = useState<AgendaItemId | null>(null);
  const [isAdding, setAdding] = useState(false);
  const [rejecting, setRejecting] = useState<TopicId | null>(null);
  const [isBankOpen, setBankOpen] = useState(false);
  const { agenda, people, participants, backlog, drafts, isLast } = facts;
  const { meeting, series, items } = agenda;
  const around: Around = { workspace, people, form };
  const isLive = meeting.state === 'open' || meeting.state === 'running';
  const isPlanned = isLive || isLast;
  const toId = isLive ? meeting.id : null;
  const open = items.find(({ agendaItem }) => agendaItem.id === openId);
  const guard = meetingGuard(participants, people);
  useCommand('new', () => setAdding(isLive));
  return (
    <>
      <Page
        heading={text.agenda.heading(seriesTitle(series, form), formatDay(meeting.day, form, 'long'))}
        eyebrow={<Eyebrow agenda={agenda} />}
        actions={<MeetingActions meeting={meeting} onAdd={() => setAdding(true)} />}
        aside={
          open && (
            <PointPane
              key={open.agendaItem.id}
              entry={open}
              meeting={meeting}
              around={around}
              isLocked={!isLive}
              onReject={() => setRejecting(open.topic.id)}
              onClose={() => setOpenId(null)}
            />
          )
        }
      >
        <div className="no-print">
          {isLive && guard !== null && (
            <div className={styles.guard}>
              <GuardNote reason={guard} workspace={workspace} />
            </div>
          )}
          <Points
            facts={facts}
            around={around}
            openId={openId}
            isLive={isLive}
            isAdding={isAdding}
            setAdding={setAdding}
            onOpen={setOpenId}
            onReject={setRejecting}
            onBank={() => setBankOpen(true)}
          />
          {isPlanned && <Drafts drafts={drafts} meetingId={toId} />}
          {isPlanned && (
            <WaitingList seriesId={series.id} topics={backlog} meetingId={toId} around={around} />
          )}
          {isLive && <ParcelSection seriesId={series.id} />}
        </div>
        <PrintedAgenda meetingId={meeting.id} />
      </Page>
      {rejecting !== null && <RejectDialog id={rejecting} onClose={() => setRejecting(null)} />}
      {isBankOpen && (
        <QuestionBank
          series={series}
          meetingId={meeting.id}
          workspace={workspace}
          onClose={() => setBankOpen(false)}
        />
      )}
    </>
  );
};

/** The state of the meeting, its time and its place. */
const Eyebrow = ({ agenda: { meeting, series } }: { readonly agenda: Agenda }) => {
  const { agenda, meetingWords } = useText();
  const place = meeting.place ?? series.place;
  const parts = [
    meetingWords.meetingStates[meeting.state],
    agenda.clock(meeting.startTime.replace(':', '.')),
    ...(place === '' ? [] : [place]),
    ...(meeting.reason === '' ? [] : [meeting.reason]),
  ];
  return <>{parts.join(' · ')}</>;
};

interface PointsProps {
  readonly facts: AgendaFacts;
  readonly around: Around;
  readonly openId: AgendaItemId | null;
  readonly isLive: boolean;
  readonly isAdding: boolean;
  readonly setAdding: (isAdding: boolean) => void;
  readonly onOpen: (id: AgendaItemId | null) => void;
  readonly onReject: (id: TopicId) => void;
  /** Opens the question bank. */
  readonly onBank: () => void;
}

/** The agenda itself: its sum, its lines, where new ones are written, and what is put off. */
const Points = ({
  facts,
  around,
  openId,
  isLive,
  isAdding,
  setAdding,
  onOpen,
  onReject,
  onBank,
}: PointsProps) => {
  const words = useText().agenda;
  const adder = useRef<HTMLButtonElement>(null);
  const { agenda, origins } = facts;
  const { meeting, series, items } = agenda;
  const rows = rowsOf(
    items.filter(({ agendaItem }) => agendaItem.state !== 'skipped'),
    origins,
    around,
  );
  const skipped = rowsOf(
    items.filter(({ agendaItem }) => agendaItem.state === 'skipped'),
    origins,
    around,
  );
  const show = (row: Row) => onOpen(row.entry.agendaItem.id);
  const listed = {
    form: around.form,
    openId,
    isMovable: isLive,
    onOpen: show,
    commands: (row: Row) =>
      lineCommands(
        row,
        around.form,
        () => show(row),
        () => onReject(row.entry.topic.id),
      ),
    onDelete: (row: Row) => {
      if (!row.isStanding) void unplace({ id: row.entry.agendaItem.id, title: row.title });
    },
  };
  const stop = () => {
    setAdding(false);
    requestAnimationFrame(() => adder.current?.focus());
  };
  return (
    <section aria-labelledby="agenda-heading">
      <h2 id="agenda-heading" className="visually-hidden">
        {words.title}
      </h2>
      {items.length > 0 && <TimeSum agenda={agenda} />}
      {rows.length > 0 && <AgendaList label={words.list.label} rows={rows} {...listed} />}
      {items.length === 0 && !isAdding && (
        <EmptyRoom
          sentence={isLive ? words.list.empty : words.notYet}
          {...(isLive ? { action: { label: words.actions.newPoint, run: () => setAdding(true) } } : {})}
        />
      )}
      {isAdding && isLive && (
        <NewPoint
          label={words.newPoint.label}
          onAdd={(title) => add(series.id, title, { meetingId: meeting.id })}
          onDraft={(title) => add(series.id, title, 'draft')}
          onClose={stop}
        />
      )}
      {!isAdding && isLive && items.length > 0 && (
        <div className={styles.buttons}>
          <Button ref={adder} variant="tertiary" data-size="sm" onClick={() => setAdding(true)}>
            <PlusIcon aria-hidden />
            {words.actions.newPoint}
          </Button>
          <Button variant="tertiary" data-size="sm" onClick={onBank}>
            {words.actions.questionBank}
          </Button>
        </div>
      )}
      {skipped.length > 0 && (
        <section className={styles.section} aria-labelledby="skipped-heading">
          <h2 id="skipped-heading" className={styles.heading}>
            {words.list.skippedHeading(skipped.length)}
          </h2>
          <AgendaList label={words.list.skippedHeading(skipped.length)} rows={skipped} {...listed} />
        </section>
      )}
    </section>
  );
};
