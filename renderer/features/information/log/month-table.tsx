import { Link } from '@digdir/designsystemet-react';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { formatDay } from '#shared/text/dates.ts';
import styles from './log.module.css';
import type { LogLine, Month } from './log-lines.ts';
import { channelWords, monthWords, recipientsOf, timeWords } from './telling-words.ts';
import type { Around } from './use-log.ts';

interface MonthTableProps {
  readonly lines: readonly LogLine[];
  readonly month: Month;
  readonly around: Around;
}

/** The month as formannskapet gets it, in the order of the days. */
export const MonthTable = ({ lines, month, around }: MonthTableProps) => {
  const { month: words, standings } = useText().information;
  const { form, people } = around;
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? '';
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{words.caption(monthWords(month, form))}</caption>
        <thead>
          <tr>
            {(['when', 'matter', 'recipients', 'channel', 'by', 'standing'] as const).map((column) => (
              <th key={column} scope="col">
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ view, telling }) => (
            <tr key={telling.entry.id}>
              <td className={styles.whole}>
                {[formatDay(telling.entry.toldOn, form, 'short'), timeWords(telling.entry, form) ?? '']
                  .join(' ')
                  .trim()}
              </td>
              <td>
                <Link href={hashOf({ room: 'information', view: 'matter', id: view.key })}>{view.title}</Link>
              </td>
              <td>{recipientsOf(telling, around)}</td>
              <td className={styles.whole}>{channelWords(telling.entry, form)}</td>
              <td>{nameOf(telling.entry.toldBy)}</td>
              <td>{standings[view.standing]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
