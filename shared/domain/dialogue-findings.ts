import { addDays, daysBetween, type Day } from '#shared/calendar/day.ts';
import type { Dialogue } from './dialogue.ts';
import type { Mandate } from './mandate.ts';
import type { Term } from './term.ts';

/** Each kind has its sources in `shared/templates/dialogue-sources.ts`. */
export const dialogueFindingKinds = [
  'noMandate',
  'noThemes',
  'themesNotDiscussed',
  'themesAfterTalk',
  'outsideTerm',
  'notInvited',
  'invitedLate',
  'invitedAfterTalk',
  'noClosedBasis',
  'notMadeKnown',
  'newVersionNotMadeKnown',
  'madeKnownBeforeApproval',
] as const;
export type DialogueFindingKind = (typeof dialogueFindingKinds)[number];

/** Which step of the way it belongs to. */
export type DialogueStep = 'themes' | 'when' | 'invitation' | 'known';

export interface DialogueFinding {
  readonly kind: DialogueFindingKind;
  readonly step: DialogueStep;
  /** Days from the invitation to the talk, where that is what it is about; else 0. */
  readonly days: number;
}

export interface DialogueFindingFacts {
  readonly dialogue: Pick<
    Dialogue,
    'state' | 'day' | 'themes' | 'themesOn' | 'themesRef' | 'invitedOn' | 'closedBasis' | 'madeKnownOn'
  >;
  /** Null: nobody is said to follow up. */
  readonly mandate: Pick<Mandate, 'forum'> | null;
  readonly term: Pick<Term, 'startYear' | 'endYear' | 'electionDay'>;
  /** When both had approved the referat that counts; null: none does. */
  readonly approvedOn: Day | null;
  /** Whether it is a later version than the first that both approved. */
  readonly isRenewed: boolean;
  readonly today: Day;
}

/**
 * So few days before the talk the app asks whether there is time to prepare. KS asks for ample time and names no number
 * (S1): this one is ours, and the words say so.
 */
export const ampleDays = 14;

/**
 * What does not agree with the law, with the advice of KS, or with itself; in the order of the kinds. It warns and never
 * stops anybody. Nothing is asked of a talk that is called off. Sources: domain.md 5.2 (S1; KOML §§ 11-3 to 11-5).
 */
export const dialogueFindings = (facts: DialogueFindingFacts): readonly DialogueFinding[] =>
  facts.dialogue.state === 'cancelled'
    ? []
    : dialogueFindingKinds.flatMap((kind) =>
        holds[kind](facts) ? [{ kind, step: steps[kind], days: daysFor(kind, facts) }] : [],
      );

const holds: Readonly<Record<DialogueFindingKind, (facts: DialogueFindingFacts) => boolean>> = {
  noMandate: ({ mandate }) => mandate === null,
  noThemes: ({ dialogue }) => isBlank(dialogue.themes) && dialogue.themesOn === null,
  themesNotDiscussed: ({ dialogue }) =>
    !isBlank(dialogue.themes) && dialogue.themesOn === null && isBlank(dialogue.themesRef),
  themesAfterTalk: ({ dialogue: { themesOn, day } }) => themesOn !== null && day !== null && themesOn > day,
  outsideTerm: ({ dialogue: { day }, term }) => day !== null && !isWithinTerm(day, term),
  notInvited: ({ dialogue: { day, invitedOn, state }, today }) =>
    state === 'planned' &&
    invitedOn === null &&
    day !== null &&
    today <= day &&
    day <= addDays(today, ampleDays),
  invitedLate: ({ dialogue: { day, invitedOn } }) =>
    day !== null && invitedOn !== null && invitedOn <= day && daysBetween(invitedOn, day) < ampleDays,
  invitedAfterTalk: ({ dialogue: { day, invitedOn } }) =>
    day !== null && invitedOn !== null && invitedOn > day,
  noClosedBasis: ({ dialogue, mandate }) =>
    mandate !== null && mandate.forum !== 'other' && isBlank(dialogue.closedBasis),
  notMadeKnown: ({ dialogue, approvedOn }) => approvedOn !== null && dialogue.madeKnownOn === null,
  newVersionNotMadeKnown: ({ dialogue: { madeKnownOn }, approvedOn, isRenewed }) =>
    isRenewed && approvedOn !== null && madeKnownOn !== null && madeKnownOn < approvedOn,
  madeKnownBeforeApproval: ({ dialogue: { madeKnownOn }, approvedOn, isRenewed }) =>
    madeKnownOn !== null && !isRenewed && (approvedOn === null || madeKnownOn < approvedOn),
};

const steps: Readonly<Record<DialogueFindingKind, DialogueStep>> = {
  noMandate: 'when',
  noThemes: 'themes',
  themesNotDiscussed: 'themes',
  themesAfterTalk: 'themes',
  outsideTerm: 'when',
  notInvited: 'invitation',
  invitedLate: 'invitation',
  invitedAfterTalk: 'invitation',
  noClosedBasis: 'when',
  notMadeKnown: 'known',
  newVersionNotMadeKnown: 'known',
  madeKnownBeforeApproval: 'known',
};

const daysFor = (
  kind: DialogueFindingKind,
  { dialogue: { day, invitedOn } }: DialogueFindingFacts,
): number => (kind === 'invitedLate' && day !== null && invitedOn !== null ? daysBetween(invitedOn, day) : 0);

/** From the election day that the term begins with to the end of the year it ends in. */
const isWithinTerm = (
  day: Day,
  { startYear, endYear, electionDay }: Pick<Term, 'startYear' | 'endYear' | 'electionDay'>,
): boolean => day >= (electionDay ?? `${startYear}-01-01`) && day <= `${endYear}-12-31`;

const isBlank = (text: string): boolean => text.trim() === '';
