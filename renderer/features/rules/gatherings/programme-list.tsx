import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useReorder } from '#renderer/parts/use-reorder.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { useRowKeys } from '#renderer/ui/use-row-keys.ts';
import type { Gathering, GatheringPoint } from '#shared/domain/gathering.ts';
import type { GatheringPointId } from '#shared/domain/id.ts';
import { dropTo, programmeDays, stepTo } from '#shared/domain/programme.ts';
import type { Titles } from '#shared/templates/terminology.ts';
import { move, removeOne } from './acts.ts';
import { DayHead } from './day-head.tsx';
import styles from './gatherings.module.css';
import { PointDialog } from './point-dialog.tsx';
import { PointRow } from './point-row.tsx';
import { useMaterials } from './use-materials.ts';

interface ProgrammeListProps {
  readonly gathering: Gathering;
  readonly points: readonly GatheringPoint[];
  readonly workspace: Titles;
}

/** The programme by day: arrows walk, Enter opens, Alt and the arrows move, Delete takes out; the times follow. */
export const ProgrammeList = ({ gathering, points, workspace }: ProgrammeListProps) => {
  const words = useText().gatherings.programme;
  const [edited, setEdited] = useState<GatheringPoint | 'new' | null>(null);
  const materials = useMaterials(gathering.termId, workspace);
  return (
    <section className={styles.section} aria-labelledby="programme-heading">
      <div className={styles.sectionHead}>
        <h2 id="programme-heading">{words.heading}</h2>
        {points.length > 0 && (
          <Button variant="secondary" data-size="sm" onClick={() => setEdited('new')}>
            <PlusIcon aria-hidden />
            {words.add}
          </Button>
        )}
      </div>
      {points.length === 0 ? (
        <EmptyRoom sentence={words.empty} action={{ label: words.add, run: () => setEdited('new') }} />
      ) : (
        <Days gathering={gathering} points={points} materials={materials} onEdit={setEdited} />
      )}
      {edited !== null && (
        <PointDialog
          gatheringId={gathering.id}
          points={points}
          point={edited === 'new' ? null : edited}
          materials={materials}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  );
};

interface DaysProps extends Pick<ProgrammeListProps, 'gathering' | 'points'> {
  readonly materials: ReturnType<typeof useMaterials>;
  readonly onEdit: (point: GatheringPoint) => void;
}

const Days = ({ gathering, points, materials, onEdit }: DaysProps) => {
  const words = useText().gatherings.programme;
  const list = useRef<HTMLDivElement>(null);
  const keysId = useId();
  const ids = points.map(({ id }) => id);
  const pointOf = (id: string) => points.find((point) => point.id === id);
  const order = useReorder<GatheringPointId>(list, ids, (id, landing, by) => {
    const point = pointOf(id);
    const to =
      by.kind === 'step'
        ? stepTo(points, id, by.direction)
        : dropTo(points, by.beside, landing?.after as GatheringPointId);
    if (point !== undefined) void move(point, to, points);
  });
  const keys = useRowKeys(list, ids, (id, key) => {
    const point = pointOf(id);
    if (point === undefined || key !== 'Delete') return false;
    void removeOne(point);
    return true;
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!order.onKeyDown(event)) keys.onKeyDown(event);
  };
  const handlers = { onKeyDown, onFocus: keys.onFocus, ...order.drag };
  return (
    <div ref={list} role="group" className={styles.days} aria-describedby={keysId} {...handlers}>
      <p id={keysId} className="visually-hidden no-print">
        {words.keys}
      </p>
      {programmeDays(points).map((day) => (
        <section key={day.number} className={styles.day} aria-labelledby={`day-${day.number}`}>
          <DayHead id={`day-${day.number}`} day={day} gathering={gathering} />
          <ol className={styles.points}>
            {day.points.map((point) => (
              <PointRow
                key={point.id}
                point={point}
                materials={materials}
                isActive={keys.active === point.id}
                onEdit={() => onEdit(point)}
                onStep={(direction) => order.step(point.id, direction)}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
};
