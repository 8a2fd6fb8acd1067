import { listMandates, listSeats } from '#renderer/db/repositories/mandates.ts';
import { listMembers, listPartyGroups } from '#renderer/db/repositories/members.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import type { Day } from '#shared/calendar/day.ts';
import { mandateFindings, type MandateFinding } from '#shared/domain/mandate-findings.ts';
import { mandateNow, withSides } from '#shared/domain/mandate-now.ts';
import type { Mandate, MandateMember } from '#shared/domain/mandate.ts';
import type { Member, PartyGroup } from '#shared/domain/member.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Term } from '#shared/domain/term.ts';

/** All that «Mandat» shows. */
export interface MandatesFacts {
  readonly term: Term;
  /** The latest first. */
  readonly mandates: readonly Mandate[];
  /** The one that is shown; null: there is none. */
  readonly shown: ShownMandate | null;
  readonly register: readonly Member[];
  readonly partyGroups: readonly PartyGroup[];
  readonly people: readonly Person[];
}

/** One mandate with all there is to say about it today. */
export interface ShownMandate {
  readonly mandate: Mandate;
  /** In their order, also who has left it, with the side of their party group where none is said. */
  readonly seats: readonly MandateMember[];
  readonly findings: readonly MandateFinding[];
}

/** Null when there is no term yet. `id`: of the mandate that is asked for, or of one who sits in it; else the one that counts today. */
export const readMandatesFacts = async (
  id: string | undefined,
  today: Day,
): Promise<MandatesFacts | null> => {
  const term = await currentTerm();
  if (term === null) return null;
  const [mandates, register, partyGroups, people] = await Promise.all([
    listMandates(term.id),
    listMembers(term.id),
    listPartyGroups(term.id),
    listPeople(),
  ]);
  const all = withSides(await listSeats(mandates.map((one) => one.id)), register, partyGroups);
  const asked = all.find((seat) => seat.id === id)?.mandateId ?? id;
  const mandate = mandates.find((one) => one.id === asked) ?? mandateNow(mandates, today) ?? mandates[0];
  const base = { term, mandates, register, partyGroups, people };
  if (mandate === undefined) return { ...base, shown: null };
  const seats = all.filter(({ mandateId }) => mandateId === mandate.id);
  const findings = mandateFindings({
    mandate,
    members: seats,
    others: mandates,
    register,
    people,
    term,
    today,
  });
  return { ...base, shown: { mandate, seats, findings } };
};
