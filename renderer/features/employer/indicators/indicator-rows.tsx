import { Button } from '@digdir/designsystemet-react';
import { ArrowDownIcon, ArrowUpIcon, PencilIcon, PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { useRef } from 'react';
import rows from '#renderer/features/employer/parts/rows.module.css';
import { useFilled } from '#renderer/parts/use-filled.ts';
import { useReorder } from '#renderer/parts/use-reorder.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { RowMenu } from '#renderer/ui/row-menu.tsx';
import { useRowKeys } from '#renderer/ui/use-row-keys.ts';
import type { IndicatorId } from '#shared/domain/id.ts';
import { latestKnown, type IndicatorSeries } from '#shared/domain/indicator-series.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { indicatorTemplateOf, indicatorTitle } from '#shared/templates/indicators.ts';
import { move, putAway } from './acts.ts';
import { latestWords } from './indicator-words.ts';
import styles from './indicators.module.css';

interface IndicatorRowsProps {
  readonly series: readonly IndicatorSeries[];
  readonly workspace: Workspace;
  readonly onValue: (series: IndicatorSeries) => void;
}

/** Each with its last value, target and source; moved with the mouse, or with Alt and the arrows. */
export const IndicatorRows = ({ series, workspace, onValue }: IndicatorRowsProps) => {
  const words = useText().indicators.list;
  const list = useRef<HTMLUListElement>(null);
  const ids = series.map(({ indicator }) => indicator.id);
  const find = (id: string) => series.find(({ indicator }) => indicator.id === id);
  const reorder = useReorder<IndicatorId>(list, ids, (id, landing) => {
    const one = find(id);
    if (one !== undefined) void move(one.indicator, landing);
  });
  const keys = useRowKeys(list, ids, (id, key) => {
    const one = find(id);
    if (one === undefined || key !== 'Delete') return false;
    void putAway(one.indicator);
    return true;
  });
  return (
    <section aria-labelledby="indicator-list">
      <div className={rows.head}>
        <h2 id="indicator-list">{words.heading}</h2>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the links within */}
      <ul
        ref={list}
        className={rows.rows}
        aria-describedby="indicator-keys"
        onKeyDown={(event) => {
          if (!reorder.onKeyDown(event)) keys.onKeyDown(event);
        }}
        onFocus={keys.onFocus}
        {...reorder.drag}
      >
        {series.map((one) => (
          <Row
            key={one.indicator.id}
            series={one}
            workspace={workspace}
            isActive={keys.active === one.indicator.id}
            onValue={() => onValue(one)}
            onStep={(direction) => reorder.step(one.indicator.id, direction)}
          />
        ))}
      </ul>
      <p id="indicator-keys" className="visually-hidden">
        {words.keys}
      </p>
    </section>
  );
};

interface RowProps {
  readonly series: IndicatorSeries;
  readonly workspace: Workspace;
  readonly isActive: boolean;
  readonly onValue: () => void;
  readonly onStep: (direction: 'up' | 'down') => void;
}

const Row = ({ series, workspace, isActive, onValue, onStep }: RowProps) => {
  const words = useText().indicators.list;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const fill = useFilled(workspace);
  const { indicator } = series;
  const title = indicatorTitle(indicator, form);
  const template = indicatorTemplateOf(indicator.templateKey);
  const route = { room: 'employer', view: 'indicators', id: indicator.id } as const;
  const open = () => go(route);
  const hasValue = latestKnown(series) !== null;
  return (
    <li className={rows.row} data-row={indicator.id} draggable>
      <span className={rows.main}>
        <button
          type="button"
          className={rows.title}
          tabIndex={isActive ? 0 : -1}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onClick={open}
        >
          {title}
        </button>
        {!hasValue && template !== null && <span className={rows.quiet}>{fill(template.asks[form])}</span>}
        <span className={hasValue ? styles.latest : rows.quiet}>{latestWords(series, form)}</span>
      </span>
      <Button
        variant="tertiary"
        data-size="sm"
        tabIndex={isActive ? 0 : -1}
        aria-label={words.addValueTo(title)}
        onClick={onValue}
      >
        <PlusIcon aria-hidden />
        {words.addValue}
      </Button>
      <RowMenu
        label={words.menu(title)}
        commands={[
          { label: words.open, run: open, icon: PencilIcon, keys: 'Enter' },
          { label: words.up, run: () => onStep('up'), icon: ArrowUpIcon, keys: 'Alt+↑' },
          { label: words.down, run: () => onStep('down'), icon: ArrowDownIcon, keys: 'Alt+↓' },
          {
            label: words.remove,
            run: () => void putAway(indicator),
            icon: TrashIcon,
            keys: 'Del',
            isDanger: true,
          },
        ]}
      />
    </li>
  );
};
