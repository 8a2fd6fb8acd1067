import { yearOf, type Day } from '#shared/calendar/day.ts';
import { dialogueAreas, type Dialogue } from '#shared/domain/dialogue.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import type { Terms } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import type { Text } from '#shared/text/text.ts';
import { approvedDay, type DialogueFacts } from './dialogue-facts.ts';
import type { DialogueStepName, NextAct } from './dialogue-state.ts';
import { approversOfMinutes } from './minutes-approvers.ts';

/** «Utviklingssamtale 2024» */
export const dialogueTitle = ({ day }: Pick<Dialogue, 'day'>, words: Text['dialogues']): string =>
  words.title(day === null ? null : yearOf(day));

/** «referatet må gjøres kjent for kommunestyret» */
export const nextWords = (act: NextAct, words: Text['dialogues'], terms: Terms): string =>
  act === 'known' ? words.next.known(terms) : words.next[act];

/** How far a step has come, in words. */
export const statusWords = (
  step: DialogueStepName,
  facts: DialogueFacts,
  { words, form }: { readonly words: Text['dialogues']; readonly form: WrittenForm },
): string => {
  const { dialogue, mine, prepared, points, plans } = facts;
  const { status } = words;
  const short = (day: Day): string => formatDay(day, form, 'shortYear');
  switch (step) {
    case 'themes': {
      if (dialogue.themesOn !== null) return status.themesOn(short(dialogue.themesOn));
      return dialogue.themes.trim() === '' ? status.themesMissing : status.themesWritten;
    }
    case 'when':
      return dialogue.day === null ? status.noDay : short(dialogue.day);
    case 'invitation':
      return dialogue.invitedOn === null ? status.notInvited : status.invited(short(dialogue.invitedOn));
    case 'preparation': {
      if (mine === null) return status.notYours;
      if (prepared > 0) return status.prepared(prepared, dialogueAreas.length);
      return dialogue.state === 'planned' ? status.notPrepared : status.apart;
    }
    case 'talk': {
      if (dialogue.state === 'cancelled') return words.next.cancelled;
      if (dialogue.state !== 'planned') return status.held;
      const done = points.filter(({ isDone }) => isDone).length;
      return done === 0 ? status.notHeld : status.underWay(done, dialogueAreas.length);
    }
    case 'minutes':
      return minutesStatus(facts, status, short);
    case 'known':
      return dialogue.madeKnownOn === null ? status.notKnown : status.known(short(dialogue.madeKnownOn));
    default:
      return plans.length === 0 ? status.noPlan : status.plans(plans.length);
  }
};

const minutesStatus = (
  facts: DialogueFacts,
  status: Text['dialogues']['status'],
  short: (day: Day) => string,
): string => {
  const { waiting, draft, inForce } = facts.standing;
  if (waiting !== null) {
    const names = approversOfMinutes(waiting, facts.named)
      .filter(({ approvedAt }) => approvedAt === null)
      .flatMap(({ person }) => person?.name ?? []);
    return status.waiting(names.join(' og '));
  }
  if (draft !== null) return status.draft;
  const day = approvedDay(facts.standing);
  return inForce === null || day === null
    ? status.noMinutes
    : status.approved(inForce.minutes.number, short(day));
};
