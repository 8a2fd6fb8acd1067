import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useEffect, useRef, useState } from 'react';
import { useFilled } from '#renderer/parts/use-filled.ts';
import { useReorder } from '#renderer/parts/use-reorder.ts';
import { useText } from '#renderer/stores/text.ts';
import { useRowKeys } from '#renderer/ui/use-row-keys.ts';
import type { PlanGoalId } from '#shared/domain/id.ts';
import type { GoalView } from '#shared/domain/plan-standing.ts';
import type { PlanGoalKind } from '#shared/domain/result-plan.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { move, putGoalAway } from './acts.ts';
import { GoalRow } from './goal-row.tsx';
import type { PlanFacts } from './plan-facts.ts';
import styles from './plan.module.css';

interface GoalSectionProps {
  readonly kind: PlanGoalKind;
  readonly facts: PlanFacts;
  readonly workspace: Workspace;
  readonly onAdd: () => void;
}

/** The goals of one kind in their order, each to be opened where it stands. */
export const GoalSection = ({ kind, facts, workspace, onAdd }: GoalSectionProps) => {
  const words = useText().resultPlans.goals;
  const fill = useFilled(workspace);
  const views = facts.goals.filter(({ goal }) => goal.kind === kind);
  const heading = `plan-goals-${kind}`;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <div>
        <div className={styles.head}>
          <h2 id={heading}>{words.headings[kind]}</h2>
          <Button variant="tertiary" data-size="sm" onClick={onAdd}>
            <PlusIcon aria-hidden />
            {words.add[kind]}
          </Button>
        </div>
        <p className={styles.quiet}>{fill(words.abouts[kind])}</p>
      </div>
      {views.length === 0 ? (
        <p className={styles.quiet}>{words.none[kind]}</p>
      ) : (
        <GoalList key={facts.asked ?? ''} label={words.headings[kind]} views={views} facts={facts} />
      )}
    </section>
  );
};

interface GoalListProps {
  readonly label: string;
  readonly views: readonly GoalView[];
  readonly facts: PlanFacts;
}

const GoalList = ({ label, views, facts }: GoalListProps) => {
  const words = useText().resultPlans.goals;
  const list = useRef<HTMLUListElement>(null);
  const { asked } = facts;
  const [opened, setOpened] = useState<ReadonlySet<PlanGoalId>>(new Set(asked === null ? [] : [asked]));
  const ids = views.map(({ goal }) => goal.id);
  useEffect(() => {
    if (asked === null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${asked}"] button`);
    row?.focus();
    row?.scrollIntoView({ block: 'center' });
  }, [asked]);
  const find = (id: string) => views.find(({ goal }) => goal.id === id)?.goal;
  const reorder = useReorder<PlanGoalId>(list, ids, (id, landing) => {
    const goal = find(id);
    if (goal !== undefined) void move(goal, landing);
  });
  const keys = useRowKeys(list, ids, (id, key) => {
    const goal = find(id);
    if (goal === undefined || key !== 'Delete') return false;
    void putGoalAway(goal);
    return true;
  });
  const toggle = (id: PlanGoalId) =>
    setOpened(
      (before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]),
    );
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the buttons within */}
      <ul
        ref={list}
        className={styles.rows}
        aria-label={label}
        aria-describedby={`goal-keys-${ids[0] ?? ''}`}
        onKeyDown={(event) => {
          if (!reorder.onKeyDown(event)) keys.onKeyDown(event);
        }}
        onFocus={keys.onFocus}
        {...reorder.drag}
      >
        {views.map((view) => (
          <GoalRow
            key={view.goal.id}
            view={view}
            facts={facts}
            isActive={keys.active === view.goal.id}
            isOpen={opened.has(view.goal.id)}
            onToggle={() => toggle(view.goal.id)}
            onStep={(direction) => reorder.step(view.goal.id, direction)}
          />
        ))}
      </ul>
      <p id={`goal-keys-${ids[0] ?? ''}`} className="visually-hidden">
        {words.keys}
      </p>
    </>
  );
};
