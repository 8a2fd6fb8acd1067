import {
  changeExample,
  removeExample,
  takeInExamples,
  type ExampleChange,
} from '#renderer/db/repositories/good-examples.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { currentText } from '#renderer/stores/text.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { announce } from '#renderer/ui/live.tsx';
import type { ExampleConsent, GoodExample } from '#shared/domain/good-example.ts';
import type { GoodExampleId } from '#shared/domain/id.ts';
import type { FileExample } from '#shared/exchange/example-file.ts';

/** What people do with good examples. Each is one commit, so each can be undone; a refusal is said in words. */

const words = () => currentText().goodExamples;

export const write = async (id: GoodExampleId, change: ExampleChange): Promise<void> => {
  accepted(await changeExample(id, change));
};

export const setConsent = async (id: GoodExampleId, consent: ExampleConsent): Promise<void> => {
  if (!accepted(await changeExample(id, { consent }))) return;
  announce(words().page.consentSaid(currentText().developmentWords.exampleConsents[consent]));
};

export const putAway = async ({ id, title }: GoodExample): Promise<void> => {
  const answer = await removeExample(id);
  if (accepted(answer)) sayWithUndo(words().removed(title), answer.value);
};

/** Puts examples of a file in the library. One whose source is not said has the file itself as source. */
export const takeIn = async (examples: readonly FileExample[], from: string): Promise<boolean> => {
  const answer = await takeInExamples(
    examples.map((example) => ({ ...example, source: example.source.trim() === '' ? from : example.source })),
  );
  if (!accepted(answer)) return false;
  sayWithUndo(words().read.added(examples.length), answer.value);
  return true;
};
