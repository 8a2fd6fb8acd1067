import { Button } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { keysElsewhere, keysToGive } from '#renderer/db/repositories/eval-files.ts';
import { openExercise, type ExerciseStatus } from '#renderer/db/repositories/exercise-answers.ts';
import { NoAccess, useStrangers } from '#renderer/parts/no-access.tsx';
import { collectKey } from '#renderer/parts/together/acts.ts';
import { TogetherDialog } from '#renderer/parts/together/together-dialog.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import type { PersonId } from '#shared/domain/id.ts';
import { dropKey, type SecretKey } from '#shared/vault/seal.ts';
import styles from './mirror.module.css';
import { partyName, partyNames } from './party-name.ts';
import { refusalWords } from './refusal-words.ts';

/** Both open at once, by the two whose the answers are: each types their own passphrase at this PC. */
export const OpenTogether = ({ status }: { readonly status: ExerciseStatus }) => {
  const words = useText().mirror.open;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const [isOpening, setOpening] = useState(false);
  const { round, parties } = status;
  const elsewhere = useLiveQuery(async () => keysElsewhere(round), [round.id, round.attempt, round.rev]);
  const giving = useLiveQuery(async () => keysToGive(round), [round.id, round.attempt, round.rev]);
  const opening = parties.filter(({ personId }) => giving?.includes(personId) === true);
  const strangers = useStrangers(opening);
  const open = async (keys: ReadonlyMap<PersonId, SecretKey>): Promise<string | null> => {
    const answer = await openExercise(round.id, keys);
    if (!answer.ok) return refusalWords(answer.reason);
    say(words.opened);
    return null;
  };
  if (elsewhere === undefined || giving === undefined) return null;
  if (elsewhere.length > 0) {
    const away = parties.filter(({ personId }) => elsewhere.includes(personId));
    return <p className={styles.quiet}>{words.elsewhere(partyNames(away, form))}</p>;
  }
  if (strangers.length > 0) return <NoAccess parties={strangers} />;
  return (
    <div className={styles.submit}>
      <Button onClick={() => setOpening(true)}>{words.button}</Button>
      <p className={styles.quiet}>{words.about}</p>
      {isOpening && (
        <TogetherDialog
          heading={words.dialog}
          lead={words.lead}
          people={opening.map((party) => ({ personId: party.personId, name: partyName(party, form) }))}
          act={collectKey(round)}
          onDone={open}
          onDrop={dropKey}
          onClose={() => setOpening(false)}
        />
      )}
    </div>
  );
};
