import { forgetTyping, keepTyping, type TypedField } from '#renderer/db/typing.ts';
import type { CommitRefusal } from '#renderer/db/commit.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import type { Answer } from '#shared/domain/answer.ts';

/** How a field of the meeting saves: what is put aside while one writes is let go when it is saved. */
export const typedField = (
  field: TypedField,
  save: (text: string) => Promise<Answer<unknown, CommitRefusal>>,
): { readonly onKeep: (text: string) => void; readonly onSave: (text: string) => void } => ({
  onKeep: (text) => void keepTyping(field, text),
  onSave: (text) => void saveTyped(text, save),
});

const saveTyped = async (
  text: string,
  save: (text: string) => Promise<Answer<unknown, CommitRefusal>>,
): Promise<void> => {
  if (accepted(await save(text))) await forgetTyping(text);
};
