import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { countsIn, type Disposal } from '#shared/domain/disposal.ts';
import { formatInstant } from '#shared/text/dates.ts';
import styles from './bin.module.css';
import { countsInWords } from './counts-in-words.ts';

interface DisposalLogProps {
  /** The newest first. */
  readonly log: readonly Disposal[];
  /** Of everyone, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** Who deleted what for good, when and why; never what it was called. Nothing until something has been. */
export const DisposalLog = ({ log, names }: DisposalLogProps) => {
  const text = useText();
  const words = text.disposal.log;
  const form = usePreferences((preferences) => preferences.writtenForm);
  if (log.length === 0) return null;
  const { columns } = words;
  return (
    <section className={styles.log} aria-labelledby="log-heading">
      <h2 id="log-heading">{words.heading}</h2>
      <p className={styles.detail}>{words.about}</p>
      <div className={styles.wide}>
        <table className={styles.table}>
          <thead>
            <tr>
              {[columns.when, columns.who, columns.occasion, columns.what, columns.basis].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {log.map(({ id, createdAt, createdBy, occasion, tally, basis }) => (
              <tr key={id}>
                <td>{formatInstant(createdAt, form)}</td>
                <td>{names.get(createdBy ?? '') ?? words.someone}</td>
                <td>{words.occasions[occasion]}</td>
                <td>{countsInWords(countsIn(tally), text)}</td>
                <td>{basis === '' ? words.noBasis : basis}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
