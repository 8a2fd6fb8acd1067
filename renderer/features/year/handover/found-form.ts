import { proposeTerm } from '#shared/calendar/proposals.ts';
import type { Handover, HandoverReason } from '#shared/domain/handover.ts';
import type { Fields } from '#shared/domain/row.ts';
import type { Anchors, Term, TermReason } from '#shared/domain/term.ts';
import { startItemsFor, startItemsVersion } from '#shared/templates/start-items.ts';
import type { ItemDraft } from '#renderer/db/item-draft.ts';

/** What the new term is prepared for. */
export const termReasonOf: Readonly<Record<HandoverReason, TermReason>> = {
  newTerm: 'election',
  newMayor: 'mayorChange',
  newDirector: 'newDirector',
};

/** The dates that are asked for. */
export const anchorsAsked: Readonly<Record<HandoverReason, ReadonlyArray<keyof Anchors>>> = {
  newTerm: ['electionDay', 'constitutingDay', 'officeDay'],
  newMayor: ['constitutingDay', 'officeDay'],
  newDirector: ['officeDay'],
};

/** What stands there before anybody has answered: after an election our proposal, else the day of the change. */
export const proposedFields = (term: Term, { reason, day }: Handover): Fields<Term> => {
  const own = { reason: termReasonOf[reason], budgetDay: null, followedFrom: null };
  if (reason === 'newTerm') return { ...proposeTerm('election', `${term.endYear}-01-01`), ...own };
  return {
    startYear: term.startYear,
    endYear: term.endYear,
    electionDay: null,
    electionDayProposed: false,
    constitutingDay: null,
    officeDay: day,
    ...own,
  };
};

/** Our list for the occasion. */
export const standardItems = (reason: HandoverReason): readonly ItemDraft[] =>
  startItemsFor(termReasonOf[reason]).map(({ key, phase, role, category, dueRule }) => ({
    templateKey: key,
    templateVersion: startItemsVersion,
    phase,
    role,
    category,
    dueRule,
  }));
