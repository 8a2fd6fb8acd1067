import { receiveEvalFile, type EvalFileFault } from '#renderer/db/repositories/eval-files.ts';
import { OpenFileButton } from '#renderer/parts/file-exchange/open-file-button.tsx';
import { useText } from '#renderer/stores/text.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import type { Text } from '#shared/text/text.ts';
import { fileWords, type FileKind, type FileWords } from './file-words.ts';
import { ReadFile } from './read-file.tsx';

interface ReadFileButtonProps {
  readonly roundId?: EvalRoundId;
  /** What is looked at here. A file of the other kind is read in as well. */
  readonly kind?: FileKind;
}

/** «Les inn fil …». Without a round any file that is to who has opened can be read: the other may have opened a new one. */
export const ReadFileButton = ({ roundId, kind = 'evaluation' }: ReadFileButtonProps) => {
  const text = useText();
  const { read } = fileWords(text, kind);
  return (
    <OpenFileButton
      kind={kind}
      words={read}
      receive={(inside) => receiveEvalFile(inside, roundId ?? null)}
      refusalWords={(reason) => refusalWords(reason, read, text)}
    >
      {(received, close) => <ReadFile received={received} onClose={close} />}
    </OpenFileButton>
  );
};

/** Why the file is turned away, in words. */
const refusalWords = (
  reason: EvalFileFault | keyof FileWords['read']['refusals'] | 'tooLarge',
  read: FileWords['read'],
  { dataLayer }: Text,
): string => {
  const words: Readonly<Record<string, string>> = { ...dataLayer.file, ...read.refusals };
  return words[reason] ?? read.refusals.damaged;
};
