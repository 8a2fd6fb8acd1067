import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { addIndicatorValue, changeIndicatorValue } from '#renderer/db/repositories/indicators.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { announce } from '#renderer/ui/live.tsx';
import type { IndicatorSeries } from '#shared/domain/indicator-series.ts';
import type { IndicatorValue } from '#shared/domain/indicator.ts';
import { indicatorTitle, indicatorUnit } from '#shared/templates/indicators.ts';
import { formatDay } from '#shared/text/dates.ts';
import { periodWords } from '#shared/text/period-words.ts';
import { draftOf, readDraft, type ValueDraft } from './value-draft.ts';
import styles from './indicators.module.css';

interface ValueDialogProps {
  readonly series: IndicatorSeries;
  /** Null: a new one. */
  readonly value: IndicatorValue | null;
  readonly onClose: () => void;
}

/** One value: which period, the number and the target with its decision, and where it comes from. */
export const ValueDialog = ({ series: { indicator, values }, value, onClose }: ValueDialogProps) => {
  const { value: words, said } = useText().indicators;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const [draft, setDraft] = useState(() => draftOf(value, values.at(-1) ?? null, indicator.decimals, form));
  const [isTried, setTried] = useState(false);
  const others = values.filter(({ id }) => id !== value?.id);
  const { period, fields, faults } = readDraft(draft, others);
  const title = indicatorTitle(indicator, form);
  const save = async () => {
    setTried(true);
    if (period === null || Object.keys(faults).length > 0) return;
    const whole = { ...period, ...fields };
    const answer =
      value === null
        ? await addIndicatorValue(indicator.id, whole)
        : await changeIndicatorValue(value.id, whole);
    if (!accepted<unknown>(answer)) return;
    announce(said.saved(title, periodWords(period, form)));
    onClose();
  };
  return (
    <FormDialog
      heading={value === null ? words.add(title) : words.change(title)}
      size="medium"
      place="top"
      closeLabel={words.cancel}
      submitLabel={words.save}
      cancelLabel={words.cancel}
      onSubmit={save}
      onClose={onClose}
    >
      <Fields
        draft={draft}
        unit={indicatorUnit(indicator, form)}
        read={period === null ? null : { from: period.fromDay, to: period.toDay }}
        faults={isTried ? faults : {}}
        onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
      />
    </FormDialog>
  );
};

interface FieldsProps {
  readonly draft: ValueDraft;
  readonly unit: string;
  /** The days of the period as it is read. */
  readonly read: {
    readonly from: IndicatorValue['fromDay'];
    readonly to: IndicatorValue['toDay'];
  } | null;
  readonly faults: ReturnType<typeof readDraft>['faults'];
  readonly onChange: (change: Partial<ValueDraft>) => void;
}

const Fields = ({ draft, unit, read, faults, onChange }: FieldsProps) => {
  const { value: words } = useText().indicators;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const inUnit = (label: string): string => (unit.trim() === '' ? label : `${label} (${unit.trim()})`);
  const says =
    read === null
      ? words.periodAbout
      : words.periodRead(formatDay(read.from, form, 'numeric'), formatDay(read.to, form, 'numeric'));
  return (
    <>
      <Textfield
        data-autofocus
        label={words.period}
        description={says}
        autoComplete="off"
        maxLength={60}
        value={draft.period}
        error={faults.period === undefined ? undefined : words[faults.period]}
        onChange={(event) => onChange({ period: event.target.value })}
      />
      <div className={styles.pair}>
        <Textfield
          label={inUnit(words.value)}
          description={words.valueAbout}
          inputMode="decimal"
          autoComplete="off"
          maxLength={30}
          value={draft.value}
          error={faults.value === undefined ? undefined : words.badNumber}
          onChange={(event) => onChange({ value: event.target.value })}
        />
        <Textfield
          label={inUnit(words.target)}
          description={words.targetAbout}
          inputMode="decimal"
          autoComplete="off"
          maxLength={30}
          value={draft.target}
          error={faults.target === undefined ? undefined : words.badNumber}
          onChange={(event) => onChange({ target: event.target.value })}
        />
      </div>
      <Textfield
        label={words.targetRef}
        description={
          draft.target.trim() !== '' && draft.targetRef.trim() === ''
            ? words.noTargetRef
            : words.targetRefAbout
        }
        autoComplete="off"
        maxLength={300}
        value={draft.targetRef}
        onChange={(event) => onChange({ targetRef: event.target.value })}
      />
      <Textfield
        label={words.source}
        description={words.sourceAbout}
        autoComplete="off"
        maxLength={1_000}
        value={draft.source}
        onChange={(event) => onChange({ source: event.target.value })}
      />
      <Textfield
        multiline
        rows={3}
        label={words.comment}
        maxLength={5_000}
        value={draft.comment}
        onChange={(event) => onChange({ comment: event.target.value })}
      />
    </>
  );
};
