import type { Day } from '#shared/calendar/day.ts';
import type { AccessMark } from './access-mark.ts';
import type { GoodExampleId } from './id.ts';
import type { Row } from './row.ts';

/** `received`: read in from a file. `read`: read or heard about elsewhere. */
export const exampleOrigins = ['own', 'received', 'read'] as const;
export type ExampleOrigin = (typeof exampleOrigins)[number];

/** Only `given` and `notNeeded` go out in a file. */
export const exampleConsents = ['notNeeded', 'notAsked', 'given', 'declined'] as const;
export type ExampleConsent = (typeof exampleConsents)[number];

/** A good example from here or from others, with source and consent. It lives on from term to term. */
export interface GoodExample extends Row<GoodExampleId>, AccessMark {
  readonly title: string;
  readonly situation: string;
  readonly action: string;
  readonly result: string;
  readonly learned: string;
  readonly origin: ExampleOrigin;
  readonly source: string;
  readonly consent: ExampleConsent;
  readonly consentBy: string;
  readonly consentOn: Day | null;
}

/** What an example says, and all that goes out of it in a file. */
export type ExampleText = Pick<GoodExample, 'title' | 'situation' | 'action' | 'result' | 'learned'>;

export const exampleTexts = ['situation', 'action', 'result', 'learned'] as const;

/** Why an example stays where it is; see `staysBecause`. */
export type ExampleStays = 'notAsked' | 'declined' | 'exempt' | 'empty';

/**
 * Why an example cannot go out in a file; null: it can. Nothing goes out before those it is about have said yes, or there
 * is nobody to ask; and nothing that is exempt from public access.
 */
export const staysBecause = (
  example: ExampleText & Pick<GoodExample, 'consent' | 'access'>,
): ExampleStays | null => {
  if (example.consent === 'notAsked' || example.consent === 'declined') return example.consent;
  if (example.access === 'exempt') return 'exempt';
  return exampleTexts.every((field) => example[field].trim() === '') ? 'empty' : null;
};
