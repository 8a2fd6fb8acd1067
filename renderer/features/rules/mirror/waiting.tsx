import { Button } from '@digdir/designsystemet-react';
import { CheckmarkIcon } from '@navikt/aksel-icons';
import type { ExerciseStatus } from '#renderer/db/repositories/exercise-answers.ts';
import { openAs } from '#renderer/stores/open-as.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { formatInstant } from '#shared/text/dates.ts';
import styles from './mirror.module.css';
import { OwnAnswers } from './own-answers.tsx';
import { partyName } from './party-name.ts';

/** Who has handed over and who has not, never how far anybody has come; and one's own answers, to look at. */
export const Waiting = ({ status }: { readonly status: ExerciseStatus }) => {
  const words = useText().mirror.wait;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { parties, myParty } = status;
  const mine = parties.find(({ party }) => party === myParty);
  const submittedAt = mine?.submittedAt ?? null;
  const others = parties.filter(({ party, hasSubmitted }) => party !== myParty && !hasSubmitted);
  return (
    <section className={styles.section} aria-labelledby="answers-heading">
      <h2 id="answers-heading">{words.heading}</h2>
      <ul className={styles.people}>
        {parties.map((party) => (
          <li key={party.party}>
            <span className={styles.tick} aria-hidden>
              {party.hasSubmitted && <CheckmarkIcon />}
            </span>
            {(party.hasSubmitted ? words.has : words.hasNot)(partyName(party, form))}
          </li>
        ))}
      </ul>
      {mine === undefined && <p className={styles.quiet}>{words.notYours}</p>}
      {submittedAt !== null && <p>{words.delivered(formatInstant(submittedAt, form))}</p>}
      {others.length > 0 && (
        <>
          <div className={styles.buttons}>
            {others.map(
              ({ person }) =>
                person !== null && (
                  <Button key={person.id} variant="secondary" onClick={() => void openAs(person)}>
                    {words.switchTo(person.name)}
                  </Button>
                ),
            )}
          </div>
          <p className={styles.quiet}>{words.switchAbout}</p>
        </>
      )}
      {mine?.hasSubmitted === true && <OwnAnswers status={status} />}
    </section>
  );
};
