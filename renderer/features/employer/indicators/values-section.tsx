import { PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import { useRef } from 'react';
import rows from '#renderer/features/employer/parts/rows.module.css';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { RowMenu } from '#renderer/ui/row-menu.tsx';
import { useRowKeys } from '#renderer/ui/use-row-keys.ts';
import { isTwice, lacksDecision, type IndicatorSeries } from '#shared/domain/indicator-series.ts';
import type { IndicatorValue } from '#shared/domain/indicator.ts';
import { indicatorUnit } from '#shared/templates/indicators.ts';
import { decimalWords, measureWords } from '#shared/text/decimal.ts';
import { periodWords } from '#shared/text/period-words.ts';
import { putValueAway } from './acts.ts';
import styles from './indicators.module.css';

interface ValuesSectionProps {
  readonly series: IndicatorSeries;
  readonly onOpen: (value: IndicatorValue) => void;
}

/** Every value, the latest first. */
export const ValuesSection = ({ series, onOpen }: ValuesSectionProps) => {
  const { page: words } = useText().indicators;
  const list = useRef<HTMLUListElement>(null);
  const { values } = series;
  const shown = values.toReversed();
  const keys = useRowKeys(
    list,
    shown.map(({ id }) => id),
    (id, key) => {
      const value = values.find((one) => one.id === id);
      if (value === undefined || key !== 'Delete') return false;
      void putValueAway(value);
      return true;
    },
  );
  return (
    <section aria-labelledby="indicator-values">
      <div className={rows.head}>
        <h2 id="indicator-values">{words.values}</h2>
      </div>
      {values.some((value) => isTwice(value, values)) && <Notice tone="warning">{words.twice}</Notice>}
      {shown.length === 0 && <p className={styles.quiet}>{words.noValues}</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the buttons within */}
      <ul ref={list} className={rows.rows} onKeyDown={keys.onKeyDown} onFocus={keys.onFocus}>
        {shown.map((value) => (
          <ValueRow
            key={value.id}
            series={series}
            value={value}
            isActive={keys.active === value.id}
            onOpen={() => onOpen(value)}
          />
        ))}
      </ul>
    </section>
  );
};

interface ValueRowProps {
  readonly series: IndicatorSeries;
  readonly value: IndicatorValue;
  readonly isActive: boolean;
  readonly onOpen: () => void;
}

const ValueRow = ({ series: { indicator }, value, isActive, onOpen }: ValueRowProps) => {
  const { page: words, list } = useText().indicators;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { decimals } = indicator;
  const unit = indicatorUnit(indicator, form);
  const period = periodWords(value, form);
  const number = value.value === null ? words.unknownValue : measureWords(value.value, decimals, unit);
  const about = [
    ...(value.target === null ? [] : [list.target(decimalWords(value.target, decimals))]),
    ...(lacksDecision(value) ? [list.noDecision] : []),
    ...(value.targetRef.trim() === '' ? [] : [value.targetRef.trim()]),
    ...(value.source.trim() === '' ? [] : [list.source(value.source.trim())]),
  ].join(' · ');
  return (
    <li className={rows.row} data-row={value.id}>
      <span className={rows.main}>
        <button type="button" className={rows.title} tabIndex={isActive ? 0 : -1} onClick={onOpen}>
          {period}: <span className={styles.value}>{number}</span>
        </button>
        {about !== '' && <span className={rows.quiet}>{about}</span>}
        {value.comment.trim() !== '' && <span className={styles.latest}>{value.comment.trim()}</span>}
      </span>
      <RowMenu
        label={words.valueMenu(period)}
        commands={[
          { label: words.changeValue, run: onOpen, icon: PencilIcon, keys: 'Enter' },
          {
            label: words.removeValue,
            run: () => void putValueAway(value),
            icon: TrashIcon,
            keys: 'Del',
            isDanger: true,
          },
        ]}
      />
    </li>
  );
};
