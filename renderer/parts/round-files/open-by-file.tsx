import { useLiveQuery } from 'dexie-react-hooks';
import type { ReceivedEvalFile } from '#renderer/db/repositories/eval-files.ts';
import { readAnyRound } from '#renderer/db/repositories/eval-rounds.ts';
import type { Choice } from '#renderer/db/with-choices.ts';
import { collectKey } from '#renderer/parts/together/acts.ts';
import { TogetherDialog } from '#renderer/parts/together/together-dialog.tsx';
import { useText } from '#renderer/stores/text.ts';
import { dropKey } from '#shared/vault/seal.ts';
import { addFile } from './add.ts';
import { kindOfFile } from './file-kind.ts';
import { fileWords } from './file-words.ts';
import { useHolders } from './use-holders.ts';

interface OpenByFileProps {
  readonly received: ReceivedEvalFile;
  readonly choices: readonly Choice[];
  readonly nameOf: (personId: string) => string;
  readonly onClose: () => void;
}

/** The own passphrase, and then all envelopes at once: the other's key is stored with the own, or not at all. */
export const OpenByFile = ({ received, choices, nameOf, onClose }: OpenByFileProps) => {
  const words = fileWords(useText(), kindOfFile(received.file)).read.key;
  const round = useLiveQuery(() => readAnyRound(received.file.roundId), [received]) ?? null;
  const holders = useHolders(round);
  if (round === null || holders === undefined || holders.length === 0) return null;
  return (
    <TogetherDialog
      heading={words.heading}
      lead={words.lead}
      people={holders}
      act={collectKey(round)}
      onDone={(keys) => addFile(received, { keys, choices, nameOf })}
      onDrop={dropKey}
      onClose={onClose}
    />
  );
};
