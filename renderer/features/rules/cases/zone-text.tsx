import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { GreyZone } from '#shared/templates/grey-zones.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { fillTerms, termsOf, type Titles } from '#shared/templates/terminology.ts';
import styles from './cases.module.css';

interface ZoneTextProps {
  readonly zone: GreyZone;
  readonly workspace: Titles;
}

/** A case of the app: what happened, what to talk about, and the law and the advice behind it. */
export const ZoneText = ({ zone, workspace }: ZoneTextProps) => {
  const words = useText().greyCases;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const terms = termsOf(workspace, form);
  return (
    <>
      <p className={styles.story}>{fillTerms(zone.story[form], terms)}</p>
      <section className={styles.section} aria-labelledby="talk-heading">
        <h2 id="talk-heading">{words.talkAbout}</h2>
        <ul className={styles.questions}>
          {zone.questions[form].map((question) => (
            <li key={question}>{fillTerms(question, terms)}</li>
          ))}
        </ul>
      </section>
      <section className={styles.law} aria-labelledby="law-heading">
        <h2 id="law-heading">{words.law}</h2>
        <p>{fillTerms(zone.law[form], terms)}</p>
        <p className={styles.facts}>
          {words.sources} {zone.sources.map((source) => sourceLine(source, form)).join('; ')}
        </p>
      </section>
    </>
  );
};
