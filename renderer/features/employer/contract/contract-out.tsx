import { DocumentOut } from '#renderer/parts/out/document-out.tsx';
import { useText } from '#renderer/stores/text.ts';
import { contractChangeDocument } from '#shared/documents/employer/contract-change.ts';
import type { Making } from '#shared/documents/making.ts';
import { contractCsv, contractDocument } from '#shared/documents/employer/contract.ts';
import type { ContractFacts } from './contract-facts.ts';

/** Takes out the checklist, or one change alone; Ctrl+P prints the checklist. */
export const ContractOut = ({ facts }: { readonly facts: ContractFacts }) => {
  const words = useText().contracts.out;
  const changes = facts.changes.filter(({ change }) => ['agreed', 'proposed'].includes(change.state));
  return (
    <DocumentOut
      button={words.button}
      heading={words.heading}
      kinds={[
        {
          key: 'list',
          ...words.list,
          document: (making) => contractDocument({ ...facts, ...making }),
          csv: (making) => contractCsv({ ...facts, ...making }),
        },
        ...changes.map((view) => ({
          key: view.change.id,
          ...words.change(view.change.title),
          document: (making: Making) => contractChangeDocument(view, { ...facts, ...making }),
        })),
      ]}
      hasAudience
    />
  );
};
