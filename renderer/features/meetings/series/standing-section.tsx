import { Button } from '@digdir/designsystemet-react';
import { ArrowDownIcon, ArrowUpIcon, PencilIcon, PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import { addStandingPoints, listStandingPoints } from '#renderer/db/repositories/standing-points.ts';
import { useReorder } from '#renderer/parts/use-reorder.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { useRowKeys } from '#renderer/ui/use-row-keys.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { RowMenu } from '#renderer/ui/row-menu.tsx';
import type { StandingPointId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Series } from '#shared/domain/series.ts';
import type { StandingPoint } from '#shared/domain/standing-point.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { standingPointsFor, standingTitle } from '#shared/templates/standing-agenda.ts';
import { formatDay } from '#shared/text/dates.ts';
import { templatePoints } from './series-form.ts';
import { movePoint, removePoint } from './standing-acts.ts';
import { StandingDialog } from './standing-dialog.tsx';
import styles from './series.module.css';

interface StandingSectionProps {
  readonly series: Series;
  /** The open or running one, which the changes do not reach. */
  readonly current: Meeting | undefined;
  readonly workspace: Workspace;
}

/** The points that come in every meeting by themselves: what they are, in which order, and how long they take. */
export const StandingSection = ({ series, current, workspace }: StandingSectionProps) => {
  const words = useText().meetings.standing;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const points = useLiveQuery(() => listStandingPoints(series.id), [series.id]);
  const [edited, setEdited] = useState<StandingPoint | 'new' | null>(null);
  if (points === undefined) return null;
  const hasTemplate = standingPointsFor(series.kind).length > 0;
  const takeTemplate = async () => {
    accepted(await addStandingPoints(series.id, templatePoints(series.kind)));
  };
  return (
    <section className={styles.section} aria-labelledby="standing-heading">
      <div className={styles.sectionHead}>
        <h2 id="standing-heading">{words.heading}</h2>
        <Sum points={points} length={series.minutes} />
      </div>
      <p className={styles.quiet}>
        {current === undefined
          ? words.appliesNext
          : words.appliesFrom(formatDay(current.day, form, 'shortYear'))}
      </p>
      {points.length === 0 ? (
        <EmptyRoom
          sentence={words.empty}
          {...(hasTemplate && {
            action: { label: words.takeTemplate, run: () => void takeTemplate() },
          })}
        />
      ) : (
        <Points points={points} workspace={workspace} onEdit={setEdited} />
      )}
      <div className={styles.buttons}>
        <Button variant="tertiary" data-size="sm" onClick={() => setEdited('new')}>
          <PlusIcon aria-hidden />
          {words.add}
        </Button>
      </div>
      {edited !== null && (
        <StandingDialog
          seriesId={series.id}
          point={edited === 'new' ? null : edited}
          workspace={workspace}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  );
};

const Sum = ({ points, length }: { readonly points: readonly StandingPoint[]; readonly length: number }) => {
  const words = useText().meetings.standing;
  const sum = points.reduce((total, { minutes }) => total + (minutes ?? 0), 0);
  if (points.length === 0) return null;
  return (
    <p className={styles.rowFacts}>
      {words.sum(sum, length)}
      {sum > length && <span className={styles.over}> · {words.over(sum - length)}</span>}
    </p>
  );
};

interface PointsProps {
  readonly points: readonly StandingPoint[];
  readonly workspace: Workspace;
  readonly onEdit: (point: StandingPoint) => void;
}

const Points = ({ points, workspace, onEdit }: PointsProps) => {
  const { standing: words } = useText().meetings;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const list = useRef<HTMLOListElement>(null);
  const ids = points.map(({ id }) => id);
  const titleOf = (id: string) => {
    const point = points.find((each) => each.id === id);
    return point === undefined ? '' : standingTitle(point, workspace, form);
  };
  const reorder = useReorder<StandingPointId>(
    list,
    ids,
    (id, landing) => void movePoint(id, titleOf(id), landing),
  );
  const keys = useRowKeys(list, ids, (id, key) => {
    const point = points.find((each) => each.id === id);
    if (point === undefined || key !== 'Delete') return false;
    void removePoint(point.id, titleOf(id));
    return true;
  });
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the buttons within */}
      <ol
        ref={list}
        className={styles.rows}
        aria-describedby="standing-keys"
        onKeyDown={(event) => {
          if (!reorder.onKeyDown(event)) keys.onKeyDown(event);
        }}
        onFocus={keys.onFocus}
        {...reorder.drag}
      >
        {points.map((point, place) => (
          <PointRow
            key={point.id}
            point={point}
            number={place + 1}
            title={titleOf(point.id)}
            isActive={keys.active === point.id}
            onEdit={() => onEdit(point)}
            onStep={(direction) => reorder.step(point.id, direction)}
          />
        ))}
      </ol>
      <p id="standing-keys" className="visually-hidden">
        {words.keys}
      </p>
    </>
  );
};

interface PointRowProps {
  readonly point: StandingPoint;
  readonly number: number;
  readonly title: string;
  readonly isActive: boolean;
  readonly onEdit: () => void;
  readonly onStep: (direction: 'up' | 'down') => void;
}

const PointRow = ({ point, number, title, isActive, onEdit, onStep }: PointRowProps) => {
  const { meetings, meetingWords } = useText();
  const words = meetings.standing;
  return (
    <li className={styles.row} data-row={point.id} draggable>
      <span className={styles.rowMain}>
        <span>
          <span className={styles.number}>{number}</span>
          <button
            type="button"
            className={styles.rowTitle}
            tabIndex={isActive ? 0 : -1}
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
            onClick={onEdit}
          >
            {title}
          </button>
        </span>
        <span className={styles.rowFacts}>
          {meetingWords.topicKinds[point.kind]} ·{' '}
          {point.minutes === null ? words.noMinutes : words.minutes(point.minutes)}
        </span>
      </span>
      <span className={styles.rowEnd}>
        <RowMenu
          label={words.menu(title)}
          commands={[
            { label: words.edit, run: onEdit, icon: PencilIcon, keys: 'Enter' },
            { label: words.up, run: () => onStep('up'), icon: ArrowUpIcon, keys: 'Alt+↑' },
            { label: words.down, run: () => onStep('down'), icon: ArrowDownIcon, keys: 'Alt+↓' },
            {
              label: words.remove,
              run: () => void removePoint(point.id, title),
              icon: TrashIcon,
              keys: 'Del',
              isDanger: true,
            },
          ]}
        />
      </span>
    </li>
  );
};
