import type { Told } from '#renderer/db/opening/told.ts';
import { currentText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import type { Text } from '#shared/text/text.ts';

/** Says what was done at the start, in one sentence that stays until it is closed; null: nothing was. */
export const tell = (told: Told | null): void => {
  if (told !== null) say(sentenceOf(told, currentText().opening), { stays: true });
};

const sentenceOf = (one: Told, { told }: Text['opening']): string => {
  switch (one.kind) {
    case 'caughtUp':
      return told.caughtUp(one.count);
    case 'salvaged':
      return told.salvaged(one.lost);
    case 'lost':
      return told.lost(one.count);
    default:
      return told[one.kind];
  }
};
