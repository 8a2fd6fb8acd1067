import { Button, Link } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useRowKeys } from '#renderer/ui/use-row-keys.ts';
import { isOwed } from '#shared/domain/matter-view.ts';
import { formatDay } from '#shared/text/dates.ts';
import styles from './log.module.css';
import { LogFilters } from './log-filters.tsx';
import { monthsOf, type LogFilter, type LogLine } from './log-lines.ts';
import { tellingWords, timeWords } from './telling-words.ts';
import type { Around } from './use-log.ts';

interface LogListProps {
  readonly lines: readonly LogLine[];
  /** Those of them that fit the filter. */
  readonly shown: readonly LogLine[];
  readonly filter: LogFilter;
  readonly around: Around;
  readonly onFilter: (change: Partial<LogFilter>) => void;
}

/** So many are shown at once. */
const atOnce = 50;

/** Everything that was told, the latest first. */
export const LogList = ({ lines, shown, filter, around, onFilter }: LogListProps) => {
  const words = useText().information.front;
  const [limit, setLimit] = useState(atOnce);
  const left = shown.length - limit;
  const change = (to: Partial<LogFilter>) => {
    setLimit(atOnce);
    onFilter(to);
  };
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="log-heading">
      <h2 id="log-heading" className={styles.heading}>
        {words.logHeading}
      </h2>
      <LogFilters filter={filter} months={monthsOf(lines)} around={around} onFilter={change} />
      <p className={styles.count} role="status">
        {shown.length === 0 ? words.none : words.found(shown.length)}
        {shown.length < lines.length && (
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() => change({ query: '', month: '', recipients: '' })}
          >
            {words.reset}
          </Button>
        )}
      </p>
      <Lines lines={shown.slice(0, limit)} around={around} />
      {left > 0 && (
        <Button variant="tertiary" data-size="sm" onClick={() => setLimit(limit + atOnce)}>
          {words.more(Math.min(left, atOnce))}
        </Button>
      )}
    </section>
  );
};

/** Arrows walk from line to line, Enter opens the matter. */
const Lines = ({ lines, around }: { readonly lines: readonly LogLine[]; readonly around: Around }) => {
  const words = useText().information.front;
  const list = useRef<HTMLUListElement>(null);
  const ids = lines.map(({ telling }) => telling.entry.id);
  const { active, onKeyDown, onFocus } = useRowKeys(list, ids, () => false);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the links within
    <ul ref={list} className={styles.list} aria-label={words.list} onKeyDown={onKeyDown} onFocus={onFocus}>
      {lines.map((line) => (
        <Line
          key={line.telling.entry.id}
          line={line}
          isActive={line.telling.entry.id === active}
          around={around}
        />
      ))}
    </ul>
  );
};

interface LineProps {
  readonly line: LogLine;
  /** Tab reaches it; the others are reached with the arrows. */
  readonly isActive: boolean;
  readonly around: Around;
}

const Line = ({ line: { view, telling }, isActive, around }: LineProps) => {
  const words = useText().information.front;
  const time = timeWords(telling.entry, around.form);
  return (
    <li className={styles.row} data-row={telling.entry.id}>
      <p className={styles.day}>
        <time dateTime={telling.entry.toldOn}>
          {formatDay(telling.entry.toldOn, around.form, 'shortYear')}
        </time>
        {time !== null && <span>{time}</span>}
      </p>
      <div>
        <Link
          href={hashOf({ room: 'information', view: 'matter', id: view.key })}
          tabIndex={isActive ? 0 : -1}
        >
          {view.title}
        </Link>
        <p className={styles.quiet}>{tellingWords(telling, around)}</p>
        {isOwed(view) && <p className={styles.wait}>{words.someWait}</p>}
      </div>
    </li>
  );
};
