import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useCommand } from '#renderer/stores/commands.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import { phaseOn } from '#shared/calendar/phases.ts';
import { phaseKeys, type PhaseKey } from '#shared/domain/checklist-item.ts';
import { Checklist } from './checklist.tsx';
import type { Entry } from './entry.ts';
import { ExportDialog } from './export-dialog.tsx';
import { FilterBar } from './filter-bar.tsx';
import { groupEntries } from './groups.ts';
import { ItemPane } from './item-pane.tsx';
import { MissingItem } from './missing-item.tsx';
import { PhaseBar } from './phase-bar.tsx';
import { PrintedPlan } from './printed-plan.tsx';
import { isComplete, type Progress as ProgressMade } from '#shared/domain/progress.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import { RoomMenu } from './room-menu.tsx';
import { usePlan, type Plan } from './use-plan.ts';
import { endVisit, startAdding, useView } from './view.ts';
import styles from './list.module.css';

/** Mottakelse: the checklist of the arrival, by phase. `itemId` names the item that is open in the pane. */
export const ReceptionRoom = ({ itemId }: { readonly itemId?: string }) => {
  const plan = usePlan();
  const words = useText().reception;
  if (plan === undefined) return <Page heading={words.title}>{null}</Page>;
  if (plan === null)
    return (
      <Page heading={words.title}>
        <EmptyRoom sentence={words.empty.noTerm} />
      </Page>
    );
  return <PlanRoom plan={plan} itemId={itemId} />;
};

const PlanRoom = ({ plan, itemId }: { readonly plan: Plan; readonly itemId: string | undefined }) => {
  const words = useText().reception;
  const [whyNot, setWhyNot] = useState<Entry | null>(null);
  const [isExporting, setExporting] = useState(false);
  const { around, entries, items } = plan;
  const filter = useView((view) => view.filter);
  const kept = useView((view) => view.kept);
  const isAdding = useView((view) => view.adding !== null);
  const sought = useDeferredValue(filter);
  const grouped = useMemo(
    () => groupEntries(entries, sought, around.people, kept),
    [entries, sought, around.people, kept],
  );
  const now = phaseOn(around.today, around.term);
  const current = phaseKeys.find((key) => key === now) ?? null;
  const open = itemId === undefined ? undefined : entries.find(({ item }) => item.id === itemId);
  useEffect(() => endVisit, []);
  const addItem = () => startAdding(phaseInView() ?? current ?? 'preparation');
  useCommand('new', addItem);
  useCommand('export', () => setExporting(true));

  return (
    <>
      <Page
        heading={words.title}
        width="wide"
        eyebrow={grouped.progress.total > 0 && <Overall progress={grouped.progress} />}
        actions={<RoomActions plan={plan} onAdd={addItem} onExport={() => setExporting(true)} />}
        aside={
          itemId !== undefined &&
          (open ? <ItemPane entry={open} around={around} onWhyNot={setWhyNot} /> : <MissingItem />)
        }
      >
        <div className="no-print">
          {isComplete(grouped.progress) && <p className={styles.allDone}>{words.allDone}</p>}
          <PhaseBar phases={grouped.phases} current={current} form={around.form} />
          {entries.length > 0 && <FilterBar around={around} grouped={grouped} />}
          {entries.length === 0 && !isAdding ? (
            <EmptyRoom sentence={words.empty.sentence} action={{ label: words.empty.action, run: addItem }} />
          ) : (
            <Checklist
              around={around}
              grouped={grouped}
              current={current}
              openId={itemId}
              onWhyNot={setWhyNot}
            />
          )}
        </div>
        <PrintedPlan grouped={grouped} around={around} />
      </Page>
      {whyNot && <ReasonDialog entry={whyNot} onClose={() => setWhyNot(null)} />}
      {isExporting && <ExportDialog around={around} items={items} onClose={() => setExporting(false)} />}
    </>
  );
};

/** How far the whole plan has come, over the heading. */
const Overall = ({ progress: { done, total } }: { readonly progress: ProgressMade }) => {
  const words = useText().reception;
  return (
    <div className={styles.overall}>
      <Progress label={words.progressAll} value={done} max={total} words={words.progress(done, total)} />
    </div>
  );
};

interface RoomActionsProps {
  readonly plan: Plan;
  readonly onAdd: () => void;
  readonly onExport: () => void;
}

const RoomActions = ({ plan, onAdd, onExport }: RoomActionsProps) => {
  const words = useText().reception.actions;
  return (
    <>
      <Button data-size="sm" onClick={onAdd}>
        <PlusIcon aria-hidden />
        {words.newItem}
      </Button>
      <Button data-size="sm" variant="secondary" onClick={onExport}>
        {words.export}
      </Button>
      <RoomMenu plan={plan} />
    </>
  );
};

/** The phase of the row that last had focus. */
const phaseInView = (): PhaseKey | undefined => {
  const { active } = useView.getState();
  return phaseKeys.find((key) => active?.startsWith(`${key}/`));
};
