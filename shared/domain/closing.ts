import type { Action } from './action.ts';
import type { AgendaEntry } from './agenda.ts';
import { simultaneityGuard } from './guards.ts';
import type { InformationEntry } from './information-entry.ts';

/** What the questions at closing depend on; all of one meeting. */
export interface ClosingFacts {
  readonly items: readonly AgendaEntry[];
  readonly actions: readonly Action[];
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
}

/**
 * The questions of one meeting, in the order of its agenda.
 * @param lacks whether an exempt mark lacks anything; the list of legal bases knows
 */
export const closingQuestions = (
  { items, actions, information }: ClosingFacts,
  lacks: (entry: AgendaEntry) => boolean,
): ClosingQuestions => {
  const held = items.filter(
    ({ agendaItem, topic }) => agendaItem.state !== 'skipped' && topic.state !== 'rejected',
  );
  const tellings = (entry: AgendaEntry) =>
    information.filter(
      ({ deletedAt, topicId, agendaItemId }) =>
        deletedAt === null && (agendaItemId === entry.agendaItem.id || topicId === entry.topic.id),
    );
  const isDiscussed = ({ agendaItem }: AgendaEntry) => agendaItem.state === 'discussed';
  return {
    incomplete: items.filter((entry) => entry.agendaItem.access === 'exempt' && lacks(entry)),
    untold: held.filter(
      (entry) => isDiscussed(entry) && simultaneityGuard(entry.agendaItem.kind, tellings(entry)) !== null,
    ),
    unticked: held.filter(({ agendaItem }) => agendaItem.state === 'waiting'),
    undecided: held.filter(
      ({ agendaItem, topic }) => agendaItem.kind === 'needsDecision' && topic.deciding.trim() === '',
    ),
    ownerless: actions.filter(
      ({ deletedAt, state, ownerId }) => deletedAt === null && state === 'open' && ownerId === null,
    ),
    unmarked: held.filter(({ agendaItem }) => agendaItem.access === 'undecided'),
  };
};

/** What must be answered first; the rest has a sound default. */
export const mayClose = ({ incomplete, untold }: ClosingQuestions): boolean =>
  incomplete.length === 0 && untold.length === 0;
