import { Button, Link } from '@digdir/designsystemet-react';
import type { PartyStatus } from '#renderer/db/repositories/eval-status.ts';
import { namesOf } from '#renderer/parts/round-words.ts';
import { openAs } from '#renderer/stores/open-as.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go, hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { stateOf, type RoundView } from './round-view.ts';
import styles from './rounds.module.css';
import { Step } from './step.tsx';
import { WhoHas } from './who-has.tsx';

/** Each answers alone: who has handed over, and the way to one's own answers. Never how far anyone else has come. */
export const AnswersStep = ({ view }: { readonly view: RoundView }) => {
  const words = useText().evaluationRound;
  const { status } = view;
  const { round, parties } = status;
  const counted = parties.filter(({ staysOut }) => !staysOut);
  const given = counted.filter(({ hasSubmitted }) => hasSubmitted).length;
  const delivered =
    given === counted.length ? words.answers.all : words.answers.delivered(given, counted.length);
  return (
    <Step
      number={2}
      heading={words.steps.answers}
      status={round.state === 'proposed' ? words.notYet : delivered}
      state={stateOf('answers', status)}
    >
      {round.state === 'answering' && <Answering view={view} />}
      {(round.state === 'opened' || round.state === 'finished') && (
        <LeftOut parties={parties.filter(({ staysOut }) => staysOut)} />
      )}
    </Step>
  );
};

const Answering = ({ view: { status, me } }: { readonly view: RoundView }) => {
  const words = useText().evaluationRound;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { round, parties, myParty } = status;
  const counted = parties.filter(({ staysOut }) => !staysOut);
  const mine = counted.find(({ party }) => party === myParty);
  const others = counted.filter(({ personId, hasSubmitted }) => personId !== me && !hasSubmitted);
  const isToAnswer = mine !== undefined && !mine.hasSubmitted;
  const to = { room: 'evaluation', view: 'answer', id: round.id } as const;
  return (
    <>
      {round.attempt > 1 && <p className={styles.quiet}>{words.stop.discard.attempt(round.attempt)}</p>}
      <WhoHas
        lines={counted.map((party) => ({
          key: party.party,
          words: (party.hasSubmitted ? words.answers.has : words.answers.hasNot)(namesOf([party], form)),
          isDone: party.hasSubmitted,
        }))}
      />
      <LeftOut parties={parties.filter(({ staysOut }) => staysOut)} />
      {mine === undefined && <p className={styles.quiet}>{words.answers.notYours}</p>}
      {isToAnswer && <p className={styles.quiet}>{words.answers.about}</p>}
      {mine?.hasSubmitted === true && (
        <p>
          {words.answers.waiting} <Link href={hashOf(to)}>{words.answers.own}</Link>
        </p>
      )}
      {(isToAnswer || others.length > 0) && (
        <div className={styles.buttons}>
          {isToAnswer && <Button onClick={() => go(to)}>{words.answers.answer}</Button>}
          {others.map(
            ({ person }) =>
              person !== null && (
                <Button key={person.id} variant="tertiary" onClick={() => void openAs(person)}>
                  {words.answers.switchTo(person.name)}
                </Button>
              ),
          )}
        </div>
      )}
      {others.length > 0 && <p className={styles.quiet}>{words.answers.switchAbout}</p>}
    </>
  );
};

/** The deputy mayor, when the two have agreed to go on without. */
const LeftOut = ({ parties }: { readonly parties: readonly PartyStatus[] }) => {
  const words = useText().evaluationRound.stop.deputy;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  return parties.length === 0 ? null : (
    <p className={styles.quiet}>{words.without(namesOf(parties, form))}</p>
  );
};
