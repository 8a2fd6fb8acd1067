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
