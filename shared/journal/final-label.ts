import type { ChangeLabel } from './change-label.ts';

/**
 * What cannot be taken back by whoever did it, nor later from the history: an envelope handed over, a yes given, envelopes
 * opened or thrown away, an outcome approved, and what came of that by file.
 */
const final: readonly ChangeLabel[] = [
  'evalTermsConfirmed',
  'evalBegun',
  'evalConsent',
  'evalSubmitted',
  'evalDiscarded',
  'evalOpened',
  'evalApproved',
  'evalFileRead',
];

export const isFinal = (label: ChangeLabel): boolean => final.includes(label);

/** What led to it, and is refused once it is done: answers before they were handed over, terms before both said yes. */
const closed: Partial<Readonly<Record<ChangeLabel, readonly ChangeLabel[]>>> = {
  evalBegun: ['evalProposed', 'evalChanged'],
  evalSubmitted: ['evalDraft'],
};

/** Whether a change of the label can no longer be taken back after the final one. */
export const isClosedBy = (label: ChangeLabel, by: ChangeLabel): boolean =>
  closed[by]?.includes(label) === true;
