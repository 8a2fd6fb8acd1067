import { approverRoles } from '#shared/domain/approvers.ts';
import { isAgreed, partyOf, type ContractChangeView } from '#shared/domain/contract-standing.ts';
import { heading, paragraph, type Document } from '#shared/documents/document.ts';
import {
  fullNameIn,
  isExempt,
  isWithheld,
  madeDocument,
  markWords,
  nameIn,
  titleIn,
  withheldTitle,
} from '#shared/documents/making.ts';
import { roleName } from '#shared/text/roles.ts';
import { changeRows } from './contract.ts';
import { contractWords, type ContractDocumentFacts } from './contract-facts.ts';

/** One change of a contract alone, with room to sign it by hand, for the archive beside the contract. */
export const contractChangeDocument = (view: ContractChangeView, facts: ContractDocumentFacts): Document => {
  const { change } = view;
  const { contract, form } = facts;
  const words = contractWords(facts);
  const mark = isExempt(contract) ? contract : change;
  const isHidden = isWithheld(mark, facts);
  return madeDocument(facts, {
    title: isHidden ? withheldTitle(form) : change.title,
    subtitle: words.changeTitle,
    marks: [mark],
    ...(isAgreed(view) || isHidden ? {} : { draft: words.draft }),
    blocks: isHidden
      ? [paragraph(markWords(mark, form))]
      : [
          ...(isExempt(mark)
            ? [{ kind: 'paragraph' as const, tone: 'note' as const, text: markWords(mark, form) }]
            : []),
          ...(contract.directorId === null
            ? []
            : [
                {
                  kind: 'paragraph' as const,
                  tone: 'lead' as const,
                  text: words.subtitle(fullNameIn(contract.directorId, facts)),
                },
              ]),
          {
            kind: 'facts',
            rows: [
              ...changeRows(view, facts),
              [words.place, contract.caseReference.trim() === '' ? words.notSaid : contract.caseReference],
              [words.retention, words.kept],
            ],
          },
          ...(change.state === 'draft'
            ? []
            : [
                heading(words.signatures),
                {
                  kind: 'signatures' as const,
                  place: words.signPlace,
                  people: approverRoles.map((role) => {
                    const party = partyOf(change, role);
                    return party === null
                      ? { name: words.gone, role: roleName(role, facts.workspace, form) }
                      : { name: nameIn(party, facts, form), role: titleIn(party, facts) };
                  }),
                },
              ]),
        ],
  });
};
