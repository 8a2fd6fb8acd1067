import { Button } from '@digdir/designsystemet-react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { Page } from '#renderer/ui/page.tsx';
import { roundTitle } from '#shared/text/round-title.ts';
import { start } from './acts.ts';
import { reasonOf, titleOf } from './talk-words.ts';
import type { OpenTalk } from './use-talk.ts';
import styles from './talk.module.css';

/** What to know before they begin: how, and about what. */
export const BeforeTalk = ({ talk }: { readonly talk: OpenTalk }) => {
  const { talk: words, evaluation } = useText();
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { round, facts } = talk;
  // Themes may be there before the talk: read in from the other's file.
  const drafts = talk.proposed.map((proposal) => ({ ...proposal, title: null }));
  const themes = facts.themes.length > 0 ? facts.themes : drafts;
  return (
    <Page
      heading={words.heading(roundTitle(round, form))}
      eyebrow={evaluation.round.number(round.number)}
      lead={words.before.lead}
      actions={
        <Button
          data-size="sm"
          variant="secondary"
          onClick={() => go({ room: 'evaluation', view: 'report', id: round.id })}
        >
          {words.toReport}
        </Button>
      }
    >
      <section className={styles.section} aria-labelledby="talk-how">
        <h2 id="talk-how">{words.before.howHeading}</h2>
        <ol className={styles.how}>
          {words.before.how.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </section>
      <section className={styles.section} aria-labelledby="talk-themes">
        <h2 id="talk-themes">{words.before.themes}</h2>
        <p className={styles.quiet}>
          {themes.length === 0 ? words.before.noThemes : words.before.themesAbout}
        </p>
        <ol className={styles.proposed}>
          {themes.map((theme) => (
            <li key={theme.about ?? theme.title}>
              <span className={styles.proposedTitle}>{titleOf(theme, facts, form)}</span>
              <span className={styles.quiet}>{reasonOf(theme, facts, form)}</span>
            </li>
          ))}
        </ol>
      </section>
      <Button onClick={() => void start(round.id, drafts)}>{words.before.start}</Button>
    </Page>
  );
};
