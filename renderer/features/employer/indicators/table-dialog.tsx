import { Button, Textfield } from '@digdir/designsystemet-react';
import { useDeferredValue, useState } from 'react';
import { takeInIndicators } from '#renderer/db/repositories/indicators.ts';
import { desktop } from '#renderer/desktop/bridge.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { currentText, useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { IndicatorSeries } from '#shared/domain/indicator-series.ts';
import { indicatorPlan } from '#shared/exchange/indicator-plan.ts';
import { readIndicatorTable } from '#shared/exchange/indicator-table.ts';
import { TableLook } from './table-look.tsx';
import styles from './indicators.module.css';

interface TableDialogProps {
  readonly series: readonly IndicatorSeries[];
  readonly onClose: () => void;
}

/** Values from a spreadsheet, pasted or from a file. What it does is shown first; with a fault in it, nothing is read in. */
export const TableDialog = ({ series, onClose }: TableDialogProps) => {
  const words = useText().indicators.table;
  const [text, setText] = useState('');
  const [isWindows, setWindows] = useState(false);
  const [isTried, setTried] = useState(false);
  const looked = useDeferredValue(text);
  const table = readIndicatorTable(looked);
  const plan = indicatorPlan(table.lines, series);
  const hasFaults = table.faults.length > 0;
  const isReady = table.lines.length > 0 && !hasFaults;
  const choose = async () => {
    const answer = await desktop.openText({ kind: 'csv' });
    if (answer.ok) {
      setText(answer.value.text);
      setWindows(!answer.value.isUtf8);
      setTried(false);
    } else if (answer.reason !== 'cancelled')
      say(currentText().reception.export.errors[answer.reason], { tone: 'danger' });
  };
  const save = async () => {
    setTried(true);
    if (!isReady || looked !== text) return;
    const answer = await takeInIndicators(plan);
    if (!accepted(answer)) return;
    const { added, changed } = plan;
    const isNothing = added.length + changed.length === 0;
    sayWithUndo(isNothing ? words.unchanged : words.done(added.length, changed.length), answer.value);
    onClose();
  };
  const isBlank = looked.trim() === '';
  return (
    <FormDialog
      heading={words.heading}
      size="large"
      place="top"
      closeLabel={words.cancel}
      submitLabel={isReady ? words.apply(table.lines.length) : words.applyNone}
      cancelLabel={words.cancel}
      onSubmit={save}
      onClose={onClose}
    >
      <p>{words.about}</p>
      <Textfield
        multiline
        rows={8}
        data-autofocus
        label={words.text}
        value={text}
        maxLength={400_000}
        error={isTried && !isReady ? (isBlank ? words.noRows : words.mendFirst) : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles.buttons}>
        <Button type="button" variant="secondary" data-size="sm" onClick={() => void choose()}>
          {words.file}
        </Button>
      </div>
      {isWindows && <Notice tone="warning">{words.encoding}</Notice>}
      <section className={styles.look} aria-live="polite">
        <h3>{words.look}</h3>
        {isBlank ? (
          <p className={styles.quiet}>{words.nothing}</p>
        ) : (
          <TableLook table={table} plan={plan} series={series} />
        )}
      </section>
    </FormDialog>
  );
};
