import { dialogueAreas, type Dialogue } from '#shared/domain/dialogue.ts';
import type { MinutesStanding } from '#shared/domain/minutes-standing.ts';
import type { DialogueFacts } from './dialogue-facts.ts';

export const dialogueSteps = [
  'themes',
  'when',
  'invitation',
  'preparation',
  'talk',
  'minutes',
  'known',
  'after',
] as const;
export type DialogueStepName = (typeof dialogueSteps)[number];

/** What is waited for; the list of talks says it in a few words. */
export type NextAct =
  'themes' | 'day' | 'invite' | 'talk' | 'minutes' | 'approve' | 'known' | 'done' | 'cancelled';

/** What comes next in a talk. A talk without themes may be held; then it is not asked about them any more. */
export const nextAct = (dialogue: Dialogue, { waiting, inForce, draft }: MinutesStanding): NextAct => {
  const { state, themesOn, themesRef, day, invitedOn, madeKnownOn } = dialogue;
  if (state === 'cancelled') return 'cancelled';
  if (waiting !== null) return 'approve';
  if (inForce !== null && draft === null) return madeKnownOn === null ? 'known' : 'done';
  if (state !== 'planned' || draft !== null) return 'minutes';
  if (themesOn === null && themesRef.trim() === '') return 'themes';
  if (day === null) return 'day';
  return invitedOn === null ? 'invite' : 'talk';
};

/** The step it is in; null: it is over or called off. */
export const stepNow = (facts: DialogueFacts): DialogueStepName | null => {
  const act = nextAct(facts.dialogue, facts.standing);
  if (act === 'done') return isStepDone('after', facts) ? null : 'after';
  return act === 'cancelled' ? null : stepOf[act];
};

const stepOf = {
  themes: 'themes',
  day: 'when',
  invite: 'invitation',
  talk: 'talk',
  minutes: 'minutes',
  approve: 'minutes',
  known: 'known',
} as const satisfies Record<Exclude<NextAct, 'done' | 'cancelled'>, DialogueStepName>;

/** Whether nothing more is asked for in the step. */
export const isStepDone = (step: DialogueStepName, facts: DialogueFacts): boolean => done[step](facts);

const done: Readonly<Record<DialogueStepName, (facts: DialogueFacts) => boolean>> = {
  themes: ({ dialogue }) => dialogue.themesOn !== null || dialogue.themesRef.trim() !== '',
  when: ({ dialogue }) => dialogue.day !== null,
  invitation: ({ dialogue }) => dialogue.invitedOn !== null,
  // Whoever has talked needs no more preparing, whether anything was written or not.
  preparation: ({ dialogue, mine, prepared }) =>
    hasBeen(dialogue) || (mine !== null && prepared === dialogueAreas.length),
  talk: ({ dialogue }) => hasBeen(dialogue),
  minutes: ({ standing: { inForce, draft, waiting } }) =>
    inForce !== null && draft === null && waiting === null,
  known: ({ dialogue, findings }) =>
    dialogue.madeKnownOn !== null && !findings.some(({ kind }) => kind === 'newVersionNotMadeKnown'),
  after: ({ plans, next }) => plans.length > 0 && next !== null,
};

const hasBeen = ({ state }: Pick<Dialogue, 'state'>): boolean => state === 'held' || state === 'finished';
