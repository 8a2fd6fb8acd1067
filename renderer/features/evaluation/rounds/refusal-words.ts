import { currentText } from '#renderer/stores/text.ts';
import type { CommitRefusal } from '#renderer/db/commit.ts';

/** Refusals that only rounds know. Those of the data layer have their words there. */
type OwnRefusal = keyof ReturnType<typeof currentText>['evaluationRound']['refusals'];

/** What stood in the way, in words. */
export const refusalWords = (reason: CommitRefusal | OwnRefusal): string => {
  const { dataLayer, evaluationRound } = currentText();
  return isOwn(reason, evaluationRound.refusals)
    ? evaluationRound.refusals[reason]
    : dataLayer.refusals[reason];
};

const isOwn = (reason: string, own: object): reason is OwnRefusal => Object.hasOwn(own, reason);
