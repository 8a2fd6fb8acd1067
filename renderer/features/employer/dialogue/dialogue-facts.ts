import {
  listDialoguePoints,
  listDialogues,
  nextDialogue,
  readDialogue,
} from '#renderer/db/repositories/dialogues.ts';
import { minutesOf } from '#renderer/db/repositories/dialogue-minutes.ts';
import { readPreparation } from '#renderer/db/repositories/dialogue-preparations.ts';
import { peopleNamed } from '#renderer/db/repositories/interplay-documents.ts';
import { listMandates, listSeats } from '#renderer/db/repositories/mandates.ts';
import { listMembers } from '#renderer/db/repositories/members.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { currentTerm, readTerm } from '#renderer/db/repositories/terms.ts';
import { plansOfDialogue } from '#renderer/db/plan-for-dialogue.ts';
import type { Day } from '#shared/calendar/day.ts';
import { dayOf } from '#shared/calendar/day.ts';
import { knownInvites, type KnownInvites } from '#shared/domain/dialogue-invites.ts';
import { dialogueFindings, type DialogueFinding } from '#shared/domain/dialogue-findings.ts';
import type { Dialogue, DialoguePoint } from '#shared/domain/dialogue.ts';
import type { DialogueId, PersonId, TermId } from '#shared/domain/id.ts';
import { seatedOn } from '#shared/domain/mandate-now.ts';
import type { Mandate, MandateMember } from '#shared/domain/mandate.ts';
import type { MinutesStanding } from '#shared/domain/minutes-standing.ts';
import type { Person } from '#shared/domain/person.ts';
import type { ResultPlan } from '#shared/domain/result-plan.ts';
import { inOffice, type InOffice } from '#shared/domain/rule-standing.ts';
import type { Term } from '#shared/domain/term.ts';

/** As whom one prepares: the director writes a self-assessment, the others for the employer. */
export type PreparedAs = 'director' | 'member';

/** What the page about one talk shows. */
export interface DialogueFacts {
  readonly dialogue: Dialogue;
  readonly term: Term;
  readonly mandates: readonly Mandate[];
  /** Who follows up; null: not said. */
  readonly mandate: Mandate | null;
  /** Those who sit in it on the day of the talk. */
  readonly seats: readonly MandateMember[];
  readonly people: readonly Person[];
  /** Whom to invite, and the addresses the register has of them. */
  readonly invites: KnownInvites;
  /** The same, and those in the bin who are named in it: a name that was said stands. */
  readonly named: readonly Person[];
  readonly inOffice: InOffice;
  readonly points: readonly DialoguePoint[];
  readonly standing: MinutesStanding;
  readonly findings: readonly DialogueFinding[];
  readonly plans: readonly ResultPlan[];
  readonly next: Dialogue | null;
  /** As whom who has opened prepares; null: it is not theirs to prepare. */
  readonly mine: PreparedAs | null;
  /** How many areas who has opened has written about. */
  readonly prepared: number;
  readonly today: Day;
}

interface Asked {
  readonly me: PersonId | null;
  readonly today: Day;
}

/** Null: there is no such talk. */
export const readDialogueFacts = async (id: string, { me, today }: Asked): Promise<DialogueFacts | null> => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- from the address; an unknown one finds nothing
  const dialogue = await readDialogue(id as DialogueId);
  const term = dialogue === null ? null : await readTerm(dialogue.termId);
  if (dialogue === null || term === null) return null;
  const [mandates, people, register, points, standing, plans, next, words] = await Promise.all([
    listMandates(dialogue.termId),
    listPeople(),
    listMembers(dialogue.termId),
    listDialoguePoints(dialogue.id),
    minutesOf(dialogue.id),
    plansOfDialogue(dialogue.id),
    nextDialogue(dialogue),
    readPreparation(dialogue.id),
  ]);
  const mandate = mandates.find((one) => one.id === dialogue.mandateId) ?? null;
  const seats = mandate === null ? [] : seatedOn(await listSeats([mandate.id]), dialogue.day ?? today);
  const named = await peopleNamed(namedIn(dialogue, standing));
  const director = named.find(({ id: person }) => person === dialogue.directorId);
  return {
    dialogue,
    term,
    mandates,
    mandate,
    seats,
    people,
    invites: knownInvites(seats, register, director?.name ?? null),
    named,
    inOffice: inOffice(people),
    points,
    standing,
    findings: findingsOf(dialogue, { term, mandate, standing, today }),
    plans,
    next,
    mine: preparedAs(dialogue, { seats, people, me }),
    prepared: Object.values(words).filter((text) => text.trim() !== '').length,
    today,
  };
};

/** The director, and those who were asked to approve. */
const namedIn = (dialogue: Dialogue, { all }: MinutesStanding): readonly PersonId[] =>
  [dialogue.directorId, ...all.flatMap(({ minutes }) => [minutes.directorId, minutes.mayorId])].filter(
    (id) => id !== null,
  );

/** A talk in the list, with what comes next. */
export interface DialogueLine {
  readonly dialogue: Dialogue;
  readonly standing: MinutesStanding;
  readonly directorName: string | null;
}

/** Null: no term is put in yet. */
export const readDialogueList = async (): Promise<{
  readonly termId: TermId;
  readonly lines: readonly DialogueLine[];
} | null> => {
  const term = await currentTerm();
  if (term === null) return null;
  const dialogues = await listDialogues(term.id);
  const people = await peopleNamed(dialogues.flatMap(({ directorId }) => directorId ?? []));
  const lines = await Promise.all(
    dialogues.map(async (dialogue) => ({
      dialogue,
      standing: await minutesOf(dialogue.id),
      directorName: people.find(({ id }) => id === dialogue.directorId)?.name ?? null,
    })),
  );
  return { termId: term.id, lines };
};

/** The day both had approved what counts; null: nothing does. */
export const approvedDay = ({ inForce }: Pick<MinutesStanding, 'inForce'>): Day | null => {
  const at = inForce?.minutes.approvedAt ?? null;
  return at === null ? null : dayOf(new Date(at));
};

const findingsOf = (
  dialogue: Dialogue,
  { term, mandate, standing, today }: Pick<DialogueFacts, 'term' | 'mandate' | 'standing' | 'today'>,
): readonly DialogueFinding[] =>
  dialogueFindings({
    dialogue,
    mandate,
    term,
    approvedOn: approvedDay(standing),
    isRenewed: standing.all.filter(({ minutes }) => minutes.state === 'approved').length > 1,
    today,
  });

/** The director of the talk; the mayor, the deputy and whoever sits in the mandate for the employer. */
const preparedAs = (
  { directorId }: Dialogue,
  { seats, people, me }: Pick<DialogueFacts, 'seats' | 'people'> & Pick<Asked, 'me'>,
): PreparedAs | null => {
  const person = people.find(({ id }) => id === me);
  if (person === undefined) return null;
  if (person.id === directorId) return 'director';
  const isElected = person.role === 'mayor' || person.role === 'deputyMayor';
  return isElected || seats.some(({ personId }) => personId === person.id) ? 'member' : null;
};
