import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { dayOf } from '#shared/calendar/day.ts';
import type { Sheet } from '#shared/ipc/vault.ts';
import { formatDay } from '#shared/text/dates.ts';
import { sheetLines } from '#shared/vault/sheet-key.ts';
import styles from './sheet-paper.module.css';
import type { SheetFacts } from './use-sheet-facts.ts';

interface SheetPaperProps {
  readonly sheet: Sheet;
  readonly facts: SheetFacts;
}

/** What IT types, the same in every language. */
const command = 'age --decrypt --identity nokkel.txt --output innhold.zip kopi.samspill-backup';

/** One page for the safe. It must be understood in ten years by someone who has never seen the app. */
export const SheetPaper = ({ sheet, facts }: SheetPaperProps) => {
  const words = useText().lock.sheets.paper;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const { of } = sheet;
  const { opens, opensNot } = words.reach[of];
  return (
    <article className={styles.paper}>
      <header className={styles.head}>
        <p className={styles.eyebrow}>
          <span>{words.eyebrow}</span>
          <span>{facts.body}</span>
        </p>
        <h1>{facts.title}</h1>
        <p>{words.purpose[of]}</p>
      </header>
      <section className={styles.key}>
        <h2>{words.key}</h2>
        <ol>
          {sheetLines(sheet.key).map((line, place) => (
            <li key={line.join()} aria-label={words.line(place + 1)}>
              {line.map((group, at) => (
                // Groups may be alike; they never move.
                // oxlint-disable-next-line react/no-array-index-key
                <span key={at}>{group}</span>
              ))}
            </li>
          ))}
        </ol>
        <p className={styles.small}>{words.alphabet}</p>
      </section>
      <dl className={styles.facts}>
        <div>
          <dt>{words.word}</dt>
          <dd className={styles.word}>{sheet.word}</dd>
        </div>
        <div>
          <dt>{words.made}</dt>
          <dd>{formatDay(dayOf(new Date(sheet.made)), form, 'long')}</dd>
        </div>
      </dl>
      <section>
        <h2>{words.use}</h2>
        <ol className={styles.steps}>
          {words.steps[of].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {of === 'workspace' && <pre className={styles.command}>{command}</pre>}
      </section>
      <div className={styles.reach}>
        <section>
          <h2>{words.opens}</h2>
          <p>{opens}</p>
        </section>
        <section>
          <h2>{words.opensNot}</h2>
          <p>{opensNot}</p>
        </section>
      </div>
      <footer className={styles.foot}>
        <p>
          <strong>{words.keep}</strong>
        </p>
        <p className={styles.small}>{words.replaced}</p>
      </footer>
    </article>
  );
};
