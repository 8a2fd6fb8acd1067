import { Button, Details } from '@digdir/designsystemet-react';
import { CheckmarkIcon } from '@navikt/aksel-icons';
import { useEffect, useRef } from 'react';
import { changeTopic } from '#renderer/db/repositories/topic-changes.ts';
import type { Around } from '#renderer/features/meetings/agenda/around.ts';
import type { Row } from '#renderer/features/meetings/agenda/row.ts';
import { accepted } from '#renderer/features/meetings/parts/accepted.ts';
import { AccessMarkFields } from '#renderer/features/meetings/parts/access-mark-fields.tsx';
import { GuardNote } from '#renderer/features/meetings/parts/guard-note.tsx';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { staffGuard } from '#shared/domain/guards.ts';
import type { Series } from '#shared/domain/series.ts';
import { guardWords } from '#shared/templates/guard-words.ts';
import { standingAbout } from '#shared/templates/standing-agenda.ts';
import { fillTerms, termsOf } from '#shared/templates/terminology.ts';
import { DecisionList } from './decision-list.tsx';
import { FollowUp } from './follow-up.tsx';
import { OwnNotes } from './own-notes.tsx';
import { PointHead } from './point-head.tsx';
import { PointNotes } from './point-notes.tsx';
import type { Written } from './use-run.ts';
import styles from './point.module.css';

interface PointProps {
  /** Undefined: the agenda is empty. */
  readonly row: Row | undefined;
  readonly rows: readonly Row[];
  /** Undefined until it is read. */
  readonly written: Written | undefined;
  /** How long it has taken until now. */
  readonly seconds: number;
  readonly series: Series;
  readonly around: Around;
  readonly isFull: boolean;
  readonly onNext: () => void;
}

/** The point they are on: what is said, what is settled, who does what. */
export const Point = ({ row, written, ...props }: PointProps) => {
  const words = useText().running.point;
  if (row === undefined)
    return (
      <div className={styles.point} data-pane="content">
        <p>{words.none}</p>
      </div>
    );
  return written === undefined ? (
    <div className={styles.point} data-pane="content" />
  ) : (
    <ShownPoint row={row} written={written} {...props} />
  );
};

type ShownPointProps = PointProps & { readonly row: Row; readonly written: Written };

const ShownPoint = ({ row, rows, written, seconds, series, around, isFull, onNext }: ShownPointProps) => {
  const words = useText().running;
  const point = useRef<HTMLDivElement>(null);
  useEffect(() => point.current?.querySelector<HTMLElement>('[data-part="note"] textarea')?.focus(), []);
  const { agendaItem } = row.entry;
  const isLast = rows.every(
    ({ entry }) => entry.agendaItem.id === agendaItem.id || entry.agendaItem.state !== 'waiting',
  );
  return (
    <div ref={point} className={styles.point} data-pane="content">
      <div className={styles.column}>
        <PointHead row={row} seconds={seconds} />
        <About row={row} around={around} />
        <PointNotes row={row} notes={written.notes} around={around} />
        <DecisionList row={row} decisions={written.decisions} />
        <FollowUp row={row} actions={written.actions} series={series} around={around} />
        <div className={styles.foot}>
          <Access row={row} />
          <Button
            aria-keyshortcuts="Control+Enter"
            className={styles.next}
            disabled={agendaItem.state === 'discussed' && isLast}
            onClick={onNext}
          >
            <CheckmarkIcon aria-hidden />
            {isLast ? words.point.lastDone : words.point.done}
            <kbd aria-hidden>Ctrl Enter</kbd>
          </Button>
        </div>
        <OwnNotes row={row} isFolded={isFull} />
        <KeyLine />
      </div>
    </div>
  );
};

/** What the point is for, and what both should know. */
const About = ({ row, around }: { readonly row: Row; readonly around: Around }) => {
  const { agendaItem, topic } = row.entry;
  const { workspace, form } = around;
  const about = standingAbout({ about: null, templateKey: agendaItem.templateKey }, workspace, form);
  const guard = staffGuard({ ...topic, title: row.title });
  return (
    <>
      {about !== '' && <p className={styles.about}>{about}</p>}
      {topic.background !== '' && <p className={styles.background}>{topic.background}</p>}
      {guard !== null && (
        <Details data-size="sm" className={styles.guard}>
          <Details.Summary>
            {fillTerms(guardWords[guard].title[form], termsOf(workspace, form))}
          </Details.Summary>
          <Details.Content>
            <GuardNote reason={guard} workspace={workspace} />
          </Details.Content>
        </Details>
      )}
    </>
  );
};

/** Who may see the point; folded to one word of it. */
const Access = ({ row }: { readonly row: Row }) => {
  const { running, meetingWords } = useText();
  const { topic, agendaItem } = row.entry;
  return (
    <div className={styles.links}>
      <Details data-size="sm" className={styles.access}>
        <Details.Summary>{running.point.access(meetingWords.access[agendaItem.access])}</Details.Summary>
        <Details.Content>
          <AccessMarkFields
            mark={agendaItem}
            onChange={async (change) => accepted(await changeTopic(topic.id, change))}
          />
        </Details.Content>
      </Details>
      <Button
        variant="tertiary"
        data-size="sm"
        data-color="neutral"
        onClick={() => go({ room: 'meetings', view: 'topic', id: topic.id })}
      >
        {running.point.all}
      </Button>
    </div>
  );
};

/** The keys that lead on, in one quiet line. */
const KeyLine = () => {
  const words = useText().running.keys;
  const keys = [
    ['Ctrl+Enter', words.next],
    ['Ctrl+Shift+L', words.note],
    ['Ctrl+Shift+B', words.decision],
    ['Ctrl+Shift+O', words.action],
    ['Ctrl+Shift+M', words.own],
  ] as const;
  return (
    <p className={styles.keys}>
      {keys.map(([key, word]) => (
        <span key={key}>
          <kbd>{key}</kbd> {word}
        </span>
      ))}
    </p>
  );
};
