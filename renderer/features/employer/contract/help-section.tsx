import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { contractSources } from '#shared/templates/contract-points.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import styles from './contract.module.css';

/** Who can help with a contract, and when to look at it. */
export const HelpSection = () => {
  const { help, list } = useText().contracts;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const lines = contractSources.both.map((source) => sourceLine(source, form)).join('; ');
  return (
    <section className={styles.section} aria-labelledby="contract-help">
      <h2 id="contract-help">{help.heading}</h2>
      <p className={styles.lead}>{help.text}</p>
      <p>
        <a href={hashOf({ room: 'employer', view: 'dialogues' })}>{help.toDialogues}</a>
      </p>
      <p className={styles.quiet}>{list.source(lines)}</p>
    </section>
  );
};
