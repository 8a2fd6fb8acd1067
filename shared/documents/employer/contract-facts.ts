import { dayOf } from '#shared/calendar/day.ts';
import { approverRoles } from '#shared/domain/approvers.ts';
import {
  isAgreed,
  partyOf,
  type ContractChangeView,
  type ContractPointView,
} from '#shared/domain/contract-standing.ts';
import type { Contract } from '#shared/domain/contract.ts';
import { capitalised, fillTerms, termsOf } from '#shared/templates/terminology.ts';
import { roleName } from '#shared/text/roles.ts';
import { textIn } from '#shared/text/text.ts';
import { dayInWords } from '#shared/documents/day-in-words.ts';
import { nameIn, type Making, type Named } from '#shared/documents/making.ts';

/** A contract with its checklist, and what is proposed and agreed about it. */
export interface ContractDocumentFacts extends Making, Named {
  readonly contract: Contract;
  readonly points: readonly ContractPointView[];
  /** The latest first. */
  readonly changes: readonly ContractChangeView[];
}

/** The words of the documents of the contract. */
export const contractWords = ({ form }: Pick<Making, 'form'>) => textIn(form).contracts.document;

/** A text with the words of this kommune or fylkeskommune filled in. */
export const filledIn = (text: string, { workspace, form }: Pick<Making, 'workspace' | 'form'>): string =>
  fillTerms(text, termsOf(workspace, form));

/** Who of the two parties has approved a change and when, and who has not; of one deleted for good, the office alone. */
export const approvalLines = (view: ContractChangeView, facts: Making & Named): readonly string[] => {
  const { change, approvals } = view;
  const words = contractWords(facts);
  const { changes } = textIn(facts.form).contracts;
  return approverRoles.map((role) => {
    const party = partyOf(change, role);
    if (party === null) {
      const office = capitalised(roleName(role, facts.workspace, facts.form));
      return isAgreed(view) ? changes.givenGone(office) : changes.missingGone(office);
    }
    const given = approvals.find(({ personId }) => personId === party);
    const name = nameIn(party, facts, facts.form);
    return given === undefined
      ? words.notApproved(name)
      : words.approvedBy(name, dayInWords(dayOf(new Date(given.approvedAt)), facts.form));
  });
};
