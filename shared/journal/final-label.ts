import type { ChangeLabel } from './change-label.ts';

/**
 * What cannot be taken back by whoever did it, nor later from the history: an envelope handed over, a yes given, envelopes
 * opened or thrown away, an outcome or a rule approved, and what came of that by file; a term closed, which is opened again
 * with a reason and not with «Angre».
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
  'exerciseFileRead',
  'ruleApproved',
  'ruleFileRead',
  'dialogueApproved',
  'contractApproved',
  'termClosed',
  'termReopened',
];

export const isFinal = (label: ChangeLabel): boolean => final.includes(label);

/**
 * What led to it, and is refused once it is done: answers before they were handed over, terms before both said yes, the
 * talk before what it came to was approved.
 */
const closed: Partial<Readonly<Record<ChangeLabel, readonly ChangeLabel[]>>> = {
  evalBegun: ['evalProposed', 'evalChanged'],
  evalSubmitted: ['evalDraft', 'exerciseOpened'],
  dialogueApproved: ['dialogueProposed', 'dialogueMinutes'],
  contractApproved: ['contractProposal'],
  evalApproved: [
    'evalTalk',
    'evalThemeChanged',
    'evalThemeText',
    'evalSummary',
    'evalMeasure',
    'ruleProposal',
    'evalAccess',
    'evalChanged',
    'evalOutcome',
  ],
};

/** Whether a change of the label can no longer be taken back after the final one. */
export const isClosedBy = (label: ChangeLabel, by: ChangeLabel): boolean =>
  closed[by]?.includes(label) === true;

/** Whether a change of the label is of a round, and a refusal of it is told in words about rounds. */
export const isOfRound = (label: ChangeLabel): boolean =>
  label === 'ruleProposal' || label.startsWith('eval') || label.startsWith('exercise');
