import { Button, Link } from '@digdir/designsystemet-react';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { formatDay } from '#shared/text/dates.ts';
import { beginNext } from './acts.ts';
import type { RunningTalkProps } from './running-talk.tsx';
import styles from './talk.module.css';

/** How they talk with each other, and what the council wants taken up. */
export const OpeningStep = ({ found, terms }: RunningTalkProps) => {
  const words = useText().dialogues.run;
  const themes = lines(found.facts.dialogue.themes);
  return (
    <>
      <header className={styles.stepHead}>
        <h2 tabIndex={-1}>{words.opening}</h2>
        <p className={styles.quiet}>{words.openingAbout(terms)}</p>
      </header>
      <ul className={styles.questions}>
        {words.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <section className={styles.part} aria-labelledby="talk-themes">
        <h3 id="talk-themes">{words.themes(terms)}</h3>
        {themes.length === 0 ? (
          <p className={styles.quiet}>{words.noThemes(terms)}</p>
        ) : (
          <ul className={styles.questions}>
            {themes.map((theme) => (
              <li key={theme}>{theme}</li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
};

/** What they see over at the end: what goes into the referat, and next year's talk. */
export const ClosingStep = ({ found, form }: RunningTalkProps) => {
  const { dialogues } = useText();
  const words = dialogues.run;
  const { dialogue, next } = found.facts;
  return (
    <>
      <header className={styles.stepHead}>
        <h2 tabIndex={-1}>{words.closing}</h2>
        <p className={styles.quiet}>{words.closingAbout}</p>
      </header>
      <ul className={styles.questions}>
        {words.closingQuestions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      {next === null ? (
        <div className={styles.buttons}>
          <Button variant="secondary" onClick={() => void beginNext(dialogue)}>
            {dialogues.after.begin}
          </Button>
        </div>
      ) : (
        <p>
          <Link href={hashOf({ room: 'employer', view: 'dialogue', id: next.id })}>
            {dialogues.after.nextIs(next.day === null ? dialogues.noDay : formatDay(next.day, form, 'long'))}
          </Link>
        </p>
      )}
    </>
  );
};

/** One theme on each line, without marks of a list. */
const lines = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.replace(/^\s*(?:[-*•–]|\d{1,3}[.)])\s+/, '').trim())
      .filter((line) => line !== ''),
  ),
];
