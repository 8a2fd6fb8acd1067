import type { Action } from './action.ts';
import { isStanding, type AgendaEntry } from './agenda.ts';
import type { Decision } from './decision.ts';
import type { InformationEntry } from './information-entry.ts';
import type { Note } from './note.ts';

/** What the questions at closing depend on; all of one meeting. */
export interface ClosingFacts {
  readonly items: readonly AgendaEntry[];
  readonly actions: readonly Action[];
  readonly notes: readonly Note[];
  readonly decisions: readonly Decision[];
  readonly information: readonly InformationEntry[];
}

/** What is missing before a meeting can be closed, or good to look at first. Nobody is asked for what is there. */
export interface ClosingQuestions {
  /** Told to be withheld, but without all that needs (statute, paragraph, extended access, day): stops the closing. */
  readonly incomplete: readonly AgendaEntry[];
  /** To all, ticked, but not all elected members have been told: stops the closing. Unticked, it comes back. */
  readonly untold: readonly AgendaEntry[];
  /** Neither ticked nor put off: they come back in the next meeting. */
  readonly unticked: readonly AgendaEntry[];
  /** A wish that has no decision behind it, without the body that must decide. */
  readonly undecided: readonly AgendaEntry[];
  readonly ownerless: readonly Action[];
  /** Nobody has said who may see it: it becomes public, which is the main rule (OFFL § 3). */
  readonly unmarked: readonly AgendaEntry[];
  /** Those of them that say anything: a standing point that nothing was written on does not. */
  readonly worthMarking: readonly AgendaEntry[];
}

/**
 * The questions of one meeting, in the order of its agenda.
 * @param lacks whether an exempt mark lacks anything; the list of legal bases knows
 * @param isUntold whether it is to all, and some have not been told; the register knows
 */
export const closingQuestions = (
  facts: ClosingFacts,
  lacks: (entry: AgendaEntry) => boolean,
  isUntold: (entry: AgendaEntry) => boolean,
): ClosingQuestions => {
  const { items, actions } = facts;
  const held = items.filter(
    ({ agendaItem, topic }) => agendaItem.state !== 'skipped' && topic.state !== 'rejected',
  );
  // What is put off stands in the minutes only where something was written on it.
  const kept = items.filter(
    (entry) => held.includes(entry) || (entry.topic.state !== 'rejected' && isWrittenOn(entry, facts)),
  );
  const unmarked = kept.filter(({ agendaItem }) => agendaItem.access === 'undecided');
  const isDiscussed = ({ agendaItem }: AgendaEntry) => agendaItem.state === 'discussed';
  return {
    incomplete: kept.filter((entry) => entry.agendaItem.access === 'exempt' && lacks(entry)),
    untold: held.filter((entry) => isDiscussed(entry) && isUntold(entry)),
    unticked: held.filter(({ agendaItem }) => agendaItem.state === 'waiting'),
    undecided: held.filter(
      ({ agendaItem, topic }) => agendaItem.kind === 'needsDecision' && topic.deciding.trim() === '',
    ),
    ownerless: actions.filter(
      ({ deletedAt, state, ownerId }) => deletedAt === null && state === 'open' && ownerId === null,
    ),
    unmarked,
    worthMarking: unmarked.filter((entry) => !isStanding(entry) || isWrittenOn(entry, facts)),
  };
};

/**
 * What was told of one point. What was told of a topic in an earlier meeting counts; a standing point has something new to
 * tell each time, so only what was told of it in this meeting does.
 */
export const toldOf = (
  entry: AgendaEntry,
  information: readonly InformationEntry[],
): readonly InformationEntry[] => {
  const { agendaItem, topic } = entry;
  const isOf = ({ agendaItemId, topicId, meetingId }: InformationEntry): boolean => {
    if (agendaItemId === agendaItem.id) return true;
    if (topicId !== topic.id) return false;
    return !isStanding(entry) || (agendaItemId === null && meetingId === agendaItem.meetingId);
  };
  return information.filter((each) => each.deletedAt === null && isOf(each));
};

const isWrittenOn = ({ agendaItem }: AgendaEntry, { notes, decisions, actions }: ClosingFacts): boolean =>
  [...notes.filter(({ body }) => body.trim() !== ''), ...decisions, ...actions].some(
    ({ deletedAt, agendaItemId }) => deletedAt === null && agendaItemId === agendaItem.id,
  );

/** What must be answered first; the rest has a sound default. */
export const mayClose = ({ incomplete, untold }: ClosingQuestions): boolean =>
  incomplete.length === 0 && untold.length === 0;

/** True when there is nothing to look at before closing. */
export const isNothingAsked = (questions: ClosingQuestions): boolean =>
  [
    questions.incomplete,
    questions.untold,
    questions.unticked,
    questions.undecided,
    questions.ownerless,
    questions.worthMarking,
  ].every((list) => list.length === 0);
