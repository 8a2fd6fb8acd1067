import { Button } from '@digdir/designsystemet-react';
import { PaperplaneIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { useId, useState } from 'react';
import { sendStep } from '#renderer/db/repositories/eval-files.ts';
import { keyGivenAt } from '#renderer/db/repositories/eval-key-given.ts';
import { readAnyRound } from '#renderer/db/repositories/eval-rounds.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import { formatInstant } from '#shared/text/dates.ts';
import { kindOfRound } from './file-kind.ts';
import { fileWords } from './file-words.ts';
import styles from './files.module.css';
import { ReadFileButton } from './read-file-button.tsx';
import { SendFile } from './send-file.tsx';

/** The two ways of a file about the round, for two who sit at a PC each: send it, and read in what came. */
export const RoundFiles = ({ roundId }: { readonly roundId: EvalRoundId }) => {
  const text = useText();
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const headingId = useId();
  const [isSending, setSending] = useState(false);
  const [sent, setSent] = useState(0);
  const facts = useLiveQuery(() => factsOf(roundId), [roundId, sent]);
  if (facts === undefined || facts === null) return null;
  const { round, step, keyGiven } = facts;
  const kind = kindOfRound(round);
  const words = fileWords(text, kind);
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId}>{words.heading}</h2>
      <p>{words.about}</p>
      {keyGiven !== null && round.state === 'answering' && (
        <p>{words.keyGiven(formatInstant(keyGiven, form))}</p>
      )}
      <div className={styles.buttons}>
        <Button variant="tertiary" data-size="sm" onClick={() => setSending(true)}>
          <PaperplaneIcon aria-hidden />
          {words.send.buttons[step]}
        </Button>
        <ReadFileButton roundId={roundId} kind={kind} />
      </div>
      {isSending && (
        <SendFile
          round={round}
          step={step}
          onSent={() => setSent(sent + 1)}
          onClose={() => setSending(false)}
        />
      )}
    </section>
  );
};

const factsOf = async (roundId: EvalRoundId) => {
  const [round, step] = await Promise.all([readAnyRound(roundId), sendStep(roundId)]);
  if (round === null || step === null) return null;
  return { round, step, keyGiven: await keyGivenAt(round.id, round.attempt) };
};
