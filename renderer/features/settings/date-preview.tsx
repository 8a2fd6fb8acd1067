import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { itemTitle } from '#shared/templates/item-text.ts';
import { formatDay } from '#shared/text/dates.ts';
import type { DatePlan } from './date-plan.ts';
import styles from './settings.module.css';

interface DatePreviewProps {
  readonly plan: DatePlan;
  readonly workspace: Workspace | null;
  readonly canSave: boolean;
  readonly onApply: () => void;
  readonly onDiscard: () => void;
}

const shownAtFirst = 8;

/** Which dates will move, from when to when, before anything is moved. */
export const DatePreview = ({ plan, workspace, canSave, onApply, onDiscard }: DatePreviewProps) => {
  const words = useText().settings.dates;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const [isWhole, setWhole] = useState(false);
  const { moved, kept } = plan;
  const shown = isWhole ? moved : moved.slice(0, shownAtFirst);
  const day = (value: Day | null) => (value === null ? words.noDay : formatDay(value, form, 'shortYear'));
  return (
    <section className={styles.preview} aria-labelledby="preview-heading">
      <h3 id="preview-heading">{words.preview(moved.length)}</h3>
      <p className={styles.hint}>{words.previewAbout}</p>
      {moved.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.columns.item}</th>
              <th scope="col">{words.columns.from}</th>
              <th scope="col">{words.columns.to}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ item, from, to }) => (
              <tr key={item.id}>
                <th scope="row">{itemTitle(item, workspace, form)}</th>
                <td className={styles.day}>{day(from)}</td>
                <td className={styles.day}>{day(to)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {shown.length < moved.length && (
        <div>
          <Button variant="tertiary" data-size="sm" data-color="neutral" onClick={() => setWhole(true)}>
            {words.showAll(moved.length)}
          </Button>
        </div>
      )}
      {kept.length > 0 && (
        <div>
          <p>{words.kept(kept.length)}</p>
          <ul className={styles.kept}>
            {kept.map((item) => (
              <li key={item.id}>
                {itemTitle(item, workspace, form)}: {day(item.ownDueDay)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {!canSave && <p>{words.refusedFirst}</p>}
      <div className={styles.buttons}>
        <Button disabled={!canSave} onClick={onApply}>
          {moved.length > 0 ? words.apply : words.applyNothing}
        </Button>
        <Button variant="secondary" onClick={onDiscard}>
          {words.discard}
        </Button>
      </div>
    </section>
  );
};
