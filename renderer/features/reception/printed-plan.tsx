import { createPortal, flushSync } from 'react-dom';
import { useEffect, useState } from 'react';
import { bodyName } from '#shared/templates/terminology.ts';
import { phase as phaseOf } from '#shared/templates/phases.ts';
import { useText } from '#renderer/stores/text.ts';
import { formatDay } from '#shared/text/dates.ts';
import type { Entry, Surroundings } from './entry.ts';
import type { Grouped, PhaseSection } from './groups.ts';
import { isEmptyFilter } from './filter.ts';
import { useView } from './view.ts';
import styles from './printed-plan.module.css';

interface PrintedPlanProps {
  readonly grouped: Grouped;
  readonly around: Surroundings;
}

/**
 * The checklist on paper: boxes to tick by hand, nothing folded, no controls. It is made only while printing, since
 * a hidden second list of two thousand items would slow the first one down.
 */
export const PrintedPlan = (props: PrintedPlanProps) =>
  useIsPrinting() ? createPortal(<Sheet {...props} />, document.body) : null;

const useIsPrinting = (): boolean => {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The paper is set as soon as this event is over, so the list must be there by then.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    globalThis.addEventListener('beforeprint', begin);
    globalThis.addEventListener('afterprint', end);
    return () => {
      globalThis.removeEventListener('beforeprint', begin);
      globalThis.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
};

const Sheet = ({ grouped, around }: PrintedPlanProps) => {
  const { reception } = useText();
  const words = reception.print;
  const filter = useView((view) => view.filter);
  const { workspace, term, today, form } = around;
  const isWhole = isEmptyFilter(filter);
  const chosen = grouped.attention.find(({ key }) => key === filter.when);
  const { done, total } = grouped.progress;
  return (
    <article className={styles.sheet} lang={form}>
      <header className={styles.head}>
        <p className={styles.owner}>
          <span>{bodyName(workspace)}</span>
          <span>{words.printed(formatDay(today, form, 'numeric'))}</span>
        </p>
        <h1>{words.heading}</h1>
        <p>
          {words.term(term.startYear, term.endYear)} · {reception.progress(done, total)}
          {!isWhole && ` · ${words.selection(grouped.shown)}`}
        </p>
      </header>
      {chosen ? (
        <PrintedGroup name={reception.when[chosen.key]} entries={chosen.entries} around={around} />
      ) : (
        grouped.phases
          .filter(({ entries }) => entries.length > 0)
          .map((section) => (
            <PrintedGroup
              key={section.phase}
              name={phaseOf(section.phase).name[form]}
              count={countOf(section)}
              entries={section.entries}
              around={around}
            />
          ))
      )}
    </article>
  );
};

const countOf = ({ progress: { done, total } }: PhaseSection): string => `${done}/${total}`;

interface PrintedGroupProps {
  readonly name: string;
  readonly count?: string;
  readonly entries: readonly Entry[];
  readonly around: Surroundings;
}

const PrintedGroup = ({ name, count, entries, around }: PrintedGroupProps) => {
  const { columns } = useText().reception.print;
  return (
    <table className={styles.group}>
      <caption>
        {name} {count !== undefined && <span className={styles.count}>{count}</span>}
      </caption>
      <thead>
        <tr>
          <th scope="col">{columns.item}</th>
          <th scope="col">{columns.owner}</th>
          <th scope="col">{columns.due}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <PrintedItem key={entry.item.id} entry={entry} around={around} />
        ))}
      </tbody>
    </table>
  );
};

const PrintedItem = ({
  entry,
  around: { form },
}: {
  readonly entry: Entry;
  readonly around: Surroundings;
}) => {
  const { row, print } = useText().reception;
  const { item, title, owner, due } = entry;
  return (
    <tr data-status={item.status}>
      <td>
        <span className={styles.item}>
          <Box status={item.status} />
          <span>
            {title}
            {item.status === 'notRelevant' && (
              <span className={styles.reason}>{print.notRelevant(item.reason)}</span>
            )}
          </span>
        </span>
      </td>
      <td>{owner}</td>
      <td className={styles.due}>{due === null ? row.noDue : formatDay(due, form, 'shortYear')}</td>
    </tr>
  );
};

/** A box drawn in ink: empty, ticked, or struck out when the item is not relevant. */
const Box = ({ status }: { readonly status: Entry['item']['status'] }) => {
  const words = useText().domain.statuses;
  return (
    <svg className={styles.box} viewBox="0 0 16 16" role="img" aria-label={words[status]}>
      <rect x="1" y="1" width="14" height="14" fill="none" stroke="currentColor" strokeWidth="1.2" />
      {status === 'done' && (
        <path d="M4 8.5 7 11.5 12.5 4.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
      )}
      {status === 'notRelevant' && <path d="M4 8h8" stroke="currentColor" strokeWidth="1.4" />}
    </svg>
  );
};
