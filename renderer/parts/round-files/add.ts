import {
  addEvalFile,
  isFinalStep,
  type AddRefusal,
  type GivenKeys,
  type ReceivedEvalFile,
} from '#renderer/db/repositories/eval-files.ts';
import { readAnyRound } from '#renderer/db/repositories/eval-rounds.ts';
import type { Choice } from '#renderer/db/with-choices.ts';
import { go } from '#renderer/stores/route.ts';
import { currentText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { kindOfFile, routesOf } from './file-kind.ts';
import { fileWords, type FileWords } from './file-words.ts';

interface Giving {
  readonly keys: GivenKeys;
  readonly choices: readonly Choice[];
  readonly nameOf: (personId: string) => string;
}

/** What it brings cannot be taken back: a yes, an envelope, a key or an approval. */
export const isFinal = ({ steps, lacksOwnKey, toHold }: ReceivedEvalFile): boolean =>
  lacksOwnKey || toHold.length > 0 || steps.some(isFinalStep);

/** Adds what the file brings and goes to where one sees it. Answers null when it was done, else what went wrong, in words. */
export const addFile = async (
  received: ReceivedEvalFile,
  { nameOf, ...giving }: Giving,
): Promise<string | null> => {
  const { read } = fileWords(currentText(), kindOfFile(received.file));
  const { roundId } = received.file;
  const before = await readAnyRound(roundId);
  const answer = await addEvalFile(received, { ...giving, now: new Date() });
  if (!answer.ok) return refusalWords(answer.reason, read);
  const after = await readAnyRound(roundId);
  const routes = routesOf(received.file);
  if (before?.state !== 'opened' && after?.state === 'opened') {
    sayOpened(received, nameOf);
    go(routes.opened);
    return null;
  }
  if (received.toHold.length > 0) say(read.stored);
  else if (isFinal(received)) say(read.added);
  else sayWithUndo(read.added, answer.value);
  if (before === null) go(routes.waiting);
  return null;
};

/** Who gave the key first waits for the other's: the way back to where it is sent from. */
const sayOpened = ({ lacksOwnKey, file }: ReceivedEvalFile, nameOf: Giving['nameOf']): void => {
  const { read } = fileWords(currentText(), kindOfFile(file));
  if (!lacksOwnKey) return say(read.opened);
  say(`${read.opened} ${read.key.thenSend(nameOf(file.by))}`, {
    stays: true,
    action: {
      label: read.toRound,
      run: () => go(routesOf(file).waiting),
    },
  });
};

const refusalWords = (reason: AddRefusal, read: FileWords['read']): string => {
  const refusals: Readonly<Record<string, string>> = read.refusals;
  return refusals[reason] ?? (reason === 'changedSince' ? read.notAdded : read.notSaved);
};
