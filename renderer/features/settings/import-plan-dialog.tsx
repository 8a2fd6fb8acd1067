import { Button } from '@digdir/designsystemet-react';
import type { ImportPlan } from '#renderer/db/import-workspace.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { DialogBox } from '#renderer/ui/dialog-box.tsx';
import { exportedTables } from '#shared/exchange/workspace-file.ts';
import { formatInstant } from '#shared/text/dates.ts';
import styles from './settings.module.css';

interface ImportPlanDialogProps {
  readonly plan: ImportPlan;
  readonly fileName: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** What the file would do, table by table, before it is allowed to. */
export const ImportPlanDialog = ({ plan, fileName, onConfirm, onClose }: ImportPlanDialogProps) => {
  const text = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const words = text.settings.data.import;
  const { counts, placements } = plan.difference;
  const isSame = placements.length === 0;
  return (
    <DialogBox
      heading={words.planHeading}
      closeLabel={text.settings.close}
      onClose={onClose}
      actions={
        <>
          <Button disabled={isSame} onClick={onConfirm}>
            {words.confirm}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {text.settings.cancel}
          </Button>
        </>
      }
    >
      <p>
        {words.planAbout(fileName, formatInstant(plan.made, form))}{' '}
        {isSame ? words.sameAll : plan.sameWorkspace ? words.replaces : words.otherWorkspace(plan.name)}
      </p>
      <div className={styles.wide}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.columns.what}</th>
              {(['added', 'changed', 'same', 'removed'] as const).map((column) => (
                <th key={column} scope="col" className={styles.number}>
                  {words.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {exportedTables.map((table) => (
              <tr key={table}>
                <th scope="row">{words.tables[table]}</th>
                {(['new', 'changed', 'same', 'removed'] as const).map((count) => (
                  <td key={count} className={styles.number}>
                    {counts[table][count]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </DialogBox>
  );
};
