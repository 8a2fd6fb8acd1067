import type { SubmitRefusal } from '#renderer/db/repositories/eval-seals.ts';
import { currentText } from '#renderer/stores/text.ts';

/** Refusals that only exercises know. Those of the data layer have their words there. */
type OwnRefusal = keyof ReturnType<typeof currentText>['mirror']['refusals'];
type DataRefusal = keyof ReturnType<typeof currentText>['dataLayer']['refusals'];

/** What stood in the way, in words. */
export const refusalWords = (reason: DataRefusal | OwnRefusal): string => {
  const { dataLayer, mirror } = currentText();
  return isIn(mirror.refusals, reason) ? mirror.refusals[reason] : dataLayer.refusals[reason];
};

/** Why nothing was handed over, or kept. */
export const submitWords = (reason: SubmitRefusal): string => {
  const { dataLayer, mirror } = currentText();
  const { errors } = mirror.submit;
  return isIn(errors, reason) ? errors[reason] : dataLayer.refusals[reason];
};

const isIn = <Words extends object>(words: Words, reason: PropertyKey): reason is keyof Words =>
  Object.hasOwn(words, reason);
