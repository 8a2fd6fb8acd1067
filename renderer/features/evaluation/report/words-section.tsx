import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { ByParty } from '#shared/domain/eval-report.ts';
import { capital } from '#shared/figures/figure-words.ts';
import type { FigureParty } from '#shared/figures/party-mark.ts';
import { PartyMark } from './party-key.tsx';
import type { ReportFacts } from './report-facts.ts';
import styles from './report.module.css';

/** What each wrote in their own words, and how often they say they talk: side by side, word for word. */
export const WordsSection = ({ facts }: { readonly facts: ReportFacts }) => {
  const { words, unanswered, apart } = useText().report;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { report, parties } = facts;
  return (
    <section className={styles.section} aria-labelledby="report-words">
      <h2 id="report-words" tabIndex={-1}>
        {words.heading}
      </h2>
      <p className={styles.quiet}>{report.words.length === 0 ? words.none : words.about}</p>
      {report.words.map(({ question, written }) => (
        <SideBySide
          key={question.id}
          {...{ parties, written }}
          heading={question.text[form]}
          empty={words.empty}
        />
      ))}
      {report.frequency !== null && (
        <SideBySide
          parties={parties}
          heading={report.frequency.question.text[form]}
          written={{
            director: report.frequency.chosen.director?.text[form] ?? null,
            mayor: report.frequency.chosen.mayor?.text[form] ?? null,
            deputy: report.frequency.chosen.deputy?.text[form] ?? null,
          }}
          empty={unanswered}
          apart={report.frequency.gap === null ? null : apart(report.frequency.gap)}
        />
      )}
    </section>
  );
};

interface SideBySideProps {
  readonly heading: string;
  readonly parties: readonly FigureParty[];
  readonly written: ByParty<string>;
  /** Where somebody wrote nothing. */
  readonly empty: string;
  /** How far apart the two are, where what they chose is one of a few; they are then short. */
  readonly apart?: string | null;
}

const SideBySide = ({ heading, parties, written, empty, apart }: SideBySideProps) => (
  <div className={styles.question}>
    <h3>{heading}</h3>
    <dl className={styles.sides}>
      {parties.map((one) => {
        const text = written[one.party];
        return (
          <div key={one.party} className={styles.side}>
            <dt>
              <PartyMark party={one} />
              {capital(one.name)}
            </dt>
            <dd className={text === null ? styles.quiet : styles.said}>
              {text === null ? empty : apart === undefined ? text : capital(text)}
            </dd>
          </div>
        );
      })}
    </dl>
    {apart && <p className={styles.quiet}>{apart}</p>}
  </div>
);
