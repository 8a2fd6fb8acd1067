import { Button } from '@digdir/designsystemet-react';
import { CheckmarkIcon } from '@navikt/aksel-icons';
import { useEffect, useRef, useState } from 'react';
import { markAccess } from '#renderer/db/repositories/closing.ts';
import type { Around } from '#renderer/features/meetings/agenda/around.ts';
import type { Row } from '#renderer/features/meetings/agenda/row.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { AccessMarkFields } from '#renderer/parts/access-mark-fields.tsx';
import { GuardNote } from '#renderer/features/meetings/parts/guard-note.tsx';
import { PointRules } from '#renderer/features/meetings/rules/point-rules.tsx';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { staffGuard } from '#shared/domain/guards.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Series } from '#shared/domain/series.ts';
import { goesToElected } from '#shared/templates/access-bases.ts';
import { guardWords } from '#shared/templates/guard-words.ts';
import { standingAbout } from '#shared/templates/standing-agenda.ts';
import { fillTerms, termsOf } from '#shared/templates/terminology.ts';
import { comingAfter } from './coming.ts';
import { DecisionList } from './decision-list.tsx';
import { Fold } from '#renderer/ui/fold.tsx';
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
  readonly meeting: Meeting;
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

const ShownPoint = (props: ShownPointProps) => {
  const { row, rows, written, seconds, series, meeting, around, isFull, onNext } = props;
  const words = useText().running;
  const point = useRef<HTMLDivElement>(null);
  useEffect(() => point.current?.querySelector<HTMLElement>('[data-part="note"] textarea')?.focus(), []);
  const { agendaItem } = row.entry;
  const coming = comingAfter(row, rows);
  const isLast = coming === undefined;
  return (
    <div ref={point} className={styles.point} data-pane="content">
      <div className={styles.column}>
        <PointHead row={row} seconds={seconds} />
        <About row={row} around={around} />
        <PointNotes row={row} notes={written.notes} around={around} />
        <DecisionList row={row} meeting={meeting} decisions={written.decisions} />
        <FollowUp row={row} actions={written.actions} series={series} around={around} />
        <PointRules
          point={{
            topicId: agendaItem.topicId,
            seriesId: series.id,
            title: row.title,
            kind: agendaItem.kind,
            isStanding: row.isStanding,
            meeting,
          }}
          workspace={around.workspace}
        />
        <div className={styles.folds}>
          <OwnNotes row={row} isFolded={isFull} />
          <Access row={row} />
          <KeyLine />
        </div>
      </div>
      <div className={styles.foot}>
        <p className={styles.coming}>{coming !== undefined && words.point.coming(coming.title)}</p>
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
    </div>
  );
};

/** What the point is for, and what both should know. */
const About = ({ row, around }: { readonly row: Row; readonly around: Around }) => {
  const { agendaItem, topic } = row.entry;
  const { workspace, form } = around;
  const about = standingAbout({ about: null, templateKey: agendaItem.templateKey }, workspace, form);
  const guard = staffGuard({ ...topic, title: row.title });
  const [isGuardOpen, setGuardOpen] = useState(false);
  return (
    <>
      {about !== '' && <p className={styles.about}>{about}</p>}
      {topic.background !== '' && <p className={styles.background}>{topic.background}</p>}
      {guard !== null && (
        <div className={styles.guard}>
          <Fold
            label={fillTerms(guardWords[guard].title[form], termsOf(workspace, form))}
            isOpen={isGuardOpen}
            onToggle={() => setGuardOpen(!isGuardOpen)}
          >
            <GuardNote reason={guard} workspace={workspace} />
          </Fold>
        </div>
      )}
    </>
  );
};

/** Who may see the point; folded to one word of it. */
const Access = ({ row }: { readonly row: Row }) => {
  const { running, meetingWords } = useText();
  const { topic, agendaItem } = row.entry;
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.access}>
      <Fold
        label={running.point.access(meetingWords.access[agendaItem.access])}
        isOpen={isOpen}
        onToggle={() => setOpen(!isOpen)}
      >
        <AccessMarkFields
          mark={agendaItem}
          goesToElected={goesToElected(agendaItem.kind, topic.kind)}
          onChange={async (change) => accepted(await markAccess([agendaItem.id], change))}
        />
      </Fold>
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

/** The keys that lead to each part, in one quiet line. */
const KeyLine = () => {
  const words = useText().running.keys;
  const keys = [
    ['L', words.note],
    ['B', words.decision],
    ['O', words.action],
    ['M', words.own],
  ] as const;
  return (
    <p className={styles.keys}>
      <span>
        <kbd>Ctrl</kbd> <kbd>Shift</kbd> {words.and}
      </span>
      {keys.map(([key, word]) => (
        <span key={key}>
          <kbd>{key}</kbd> {word}
        </span>
      ))}
    </p>
  );
};
