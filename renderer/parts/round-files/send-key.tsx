import type { GivenKeys, SendStep } from '#renderer/db/repositories/eval-files.ts';
import { collectKey } from '#renderer/parts/together/acts.ts';
import { TogetherDialog } from '#renderer/parts/together/together-dialog.tsx';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { Person } from '#shared/domain/person.ts';
import { dropKey } from '#shared/vault/seal.ts';
import { kindOfRound } from './file-kind.ts';
import { fileWords } from './file-words.ts';
import { sendFile } from './send.ts';
import { useHolders } from './use-holders.ts';

interface SendKeyProps {
  readonly round: EvalRound;
  readonly step: SendStep;
  readonly to: Person;
  readonly onSent: () => void;
  readonly onClose: () => void;
}

/** The own passphrase, and the file with the key. Broken off, or not saved: no key has gone out. */
export const SendKey = ({ round, step, to, onSent, onClose }: SendKeyProps) => {
  const words = fileWords(useText(), kindOfRound(round)).send;
  const today = useToday();
  const holders = useHolders(round);
  if (holders === undefined) return null;
  const save = async (keys: GivenKeys): Promise<string | null> => {
    const sent = await sendFile({ round, step, to, keys, today });
    if (!sent.ok) return sent.reason === 'cancelled' ? words.notSent : words.refusals[sent.reason];
    onSent();
    return null;
  };
  return (
    <TogetherDialog
      heading={words.keyHeading}
      lead={words.keyLead(to.name)}
      people={holders}
      act={collectKey(round)}
      onDone={save}
      onDrop={dropKey}
      onClose={onClose}
    />
  );
};
