import { useLiveQuery } from 'dexie-react-hooks';
import { readMany } from '#renderer/db/read.ts';
import {
  actionsOfMeeting,
  openActionsOfSeries,
  openActionsOfTopics,
} from '#renderer/db/repositories/actions.ts';
import { readAgenda } from '#renderer/db/repositories/agenda-items.ts';
import { decisionsOfMeeting } from '#renderer/db/repositories/decisions.ts';
import { originsOf, type MeasureOrigin } from '#renderer/db/repositories/eval-measures.ts';
import { goalOriginsOf, type GoalOrigin } from '#renderer/db/repositories/goal-measures.ts';
import { listNotes } from '#renderer/db/repositories/notes.ts';
import { participantsOf } from '#renderer/db/repositories/participants.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import type { Action } from '#shared/domain/action.ts';
import type { Agenda, AgendaEntry } from '#shared/domain/agenda.ts';
import type { Decision } from '#shared/domain/decision.ts';
import type { MeetingId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Note } from '#shared/domain/note.ts';
import type { Participant } from '#shared/domain/participant.ts';
import type { Person } from '#shared/domain/person.ts';

/** What a meeting that is being held is shown with. */
export interface RunFacts {
  readonly agenda: Agenda;
  readonly people: readonly Person[];
  readonly participants: readonly Participant[];
  /** The meetings that points were carried over from. */
  readonly origins: ReadonlyMap<MeetingId, Meeting>;
}

/** The meeting, live. Undefined: not read yet; null: there is no such meeting. */
export const useRun = (id: string | undefined): RunFacts | null | undefined =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- from the address; an unknown one finds nothing
  useLiveQuery(async () => (id === undefined ? null : readRun(id as MeetingId)), [id]);

const readRun = async (id: MeetingId): Promise<RunFacts | null> => {
  const agenda = await readAgenda(id);
  if (agenda === null) return null;
  const carriedFrom = agenda.items.flatMap(({ agendaItem }) => agendaItem.carriedFromId ?? []);
  const [people, participants, origins] = await Promise.all([
    listPeople(),
    participantsOf(agenda.meeting),
    readMany('meetings', carriedFrom),
  ]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are the ids of the rows
  return { agenda, people, participants, origins: origins as ReadonlyMap<MeetingId, Meeting> };
};

/** What has been written in the meeting. */
export interface Written {
  readonly notes: readonly Note[];
  readonly decisions: readonly Decision[];
  readonly actions: readonly Action[];
}

export const noWriting: Written = { notes: [], decisions: [], actions: [] };

/** The same, live; undefined until it is read. */
export const useWritten = (meetingId: MeetingId): Written | undefined =>
  useLiveQuery(async () => {
    const [notes, decisions, actions] = await Promise.all([
      listNotes(meetingId),
      decisionsOfMeeting(meetingId),
      actionsOfMeeting(meetingId),
    ]);
    return { notes, decisions, actions: actions.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
  }, [meetingId]);

/** What was written on one point. */
export const writtenOn = (written: Written, { agendaItem }: AgendaEntry): Written => ({
  notes: written.notes.filter((note) => note.agendaItemId === agendaItem.id),
  decisions: written.decisions.filter((decision) => decision.agendaItemId === agendaItem.id),
  actions: written.actions.filter((action) => action.agendaItemId === agendaItem.id),
});

/** Something that is still owed. */
export interface Owed {
  readonly action: Action;
  /** The evaluation it is a measure of; null: of none. */
  readonly measureOf: MeasureOrigin | null;
  /** The goal it is a measure for; null: for none. */
  readonly goalOf: GoalOrigin | null;
}

/**
 * What is still owed from before: on this topic; on the standing point that looks back, in the whole series. Undefined
 * until it is read.
 */
export const useOwed = ({ agendaItem, topic }: AgendaEntry): readonly Owed[] | undefined =>
  useLiveQuery(async () => {
    const open = looksBack({ agendaItem })
      ? await openActionsOfSeries(topic.seriesId)
      : await openActionsOfTopics([topic.id]);
    const owed = open.filter((action) => action.agendaItemId !== agendaItem.id);
    const ids = owed.map(({ id }) => id);
    const [origins, goals] = await Promise.all([originsOf(ids), goalOriginsOf(ids)]);
    return owed.map((action) => ({
      action,
      measureOf: origins.get(action.id) ?? null,
      goalOf: goals.get(action.id) ?? null,
    }));
  }, [agendaItem.id, topic.id]);

/** «Siden sist». */
export const looksBack = ({ agendaItem }: Pick<AgendaEntry, 'agendaItem'>): boolean =>
  agendaItem.templateKey === 'fast-siden-sist';
