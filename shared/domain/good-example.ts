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
