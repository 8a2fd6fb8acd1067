import { Button } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { keysElsewhere, keysToGive } from '#renderer/db/repositories/eval-files.ts';
import { openRound } from '#renderer/db/repositories/eval-seals.ts';
import { collectKey } from '#renderer/parts/together/acts.ts';
import { TogetherDialog } from '#renderer/parts/together/together-dialog.tsx';
import { namesOf } from '#renderer/parts/round-words.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import type { PersonId } from '#shared/domain/id.ts';
import { formatInstant } from '#shared/text/dates.ts';
import { dropKey, type SecretKey } from '#shared/vault/seal.ts';
import { NoAccess, useStrangers } from '#renderer/parts/no-access.tsx';
import { refusalWords } from './refusal-words.ts';
import { stateOf, type RoundView } from './round-view.ts';
import styles from './rounds.module.css';
import { Step } from './step.tsx';

/** All envelopes open at once, by those whose they are: each types their own passphrase at this machine. */
export const EnvelopesStep = ({ view }: { readonly view: RoundView }) => {
  const words = useText().evaluationRound;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { status } = view;
  const { openedAt } = status.round;
  const closed = status.step === 'open' ? words.envelopes.ready : words.envelopes.closed;
  return (
    <Step
      number={3}
      heading={words.steps.envelopes}
      status={openedAt === null ? closed : words.envelopes.openedAt(formatInstant(openedAt, form))}
      state={stateOf('envelopes', status)}
    >
      {status.round.state === 'answering' && <p className={styles.quiet}>{words.envelopes.about}</p>}
      {status.step === 'open' && <OpenTogether view={view} />}
    </Step>
  );
};

const OpenTogether = ({ view: { status } }: { readonly view: RoundView }) => {
  const { evaluationRound, evalFiles } = useText();
  const words = evaluationRound.envelopes;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const [isOpening, setOpening] = useState(false);
  const { round } = status;
  const elsewhere = useLiveQuery(() => keysElsewhere(round), [round.id, round.attempt, round.rev]);
  const giving = useLiveQuery(() => keysToGive(round), [round.id, round.attempt, round.rev]);
  const opening = status.parties.filter(({ personId }) => giving?.includes(personId) === true);
  const people = opening.map((party) => ({ personId: party.personId, name: namesOf([party], form) }));
  const strangers = useStrangers(opening);
  const open = async (keys: ReadonlyMap<PersonId, SecretKey>): Promise<string | null> => {
    const answer = await openRound(round.id, keys);
    if (!answer.ok) return refusalWords(answer.reason);
    say(words.opened);
    go({ room: 'evaluation', view: 'report', id: round.id });
    return null;
  };
  if (elsewhere === undefined || giving === undefined) return null;
  if (elsewhere.length > 0) {
    const away = status.parties.filter(({ personId }) => elsewhere.includes(personId));
    return <p className={styles.quiet}>{evalFiles.elsewhere(namesOf(away, form))}</p>;
  }
  if (strangers.length > 0) return <NoAccess parties={strangers} />;
  return (
    <div className={styles.buttons}>
      <Button onClick={() => setOpening(true)}>{words.open}</Button>
      {isOpening && (
        <TogetherDialog
          heading={words.dialog}
          lead={words.lead}
          people={people}
          act={collectKey(round)}
          onDone={open}
          onDrop={dropKey}
          onClose={() => setOpening(false)}
        />
      )}
    </div>
  );
};
