import { DocumentOut } from '#renderer/parts/out/document-out.tsx';
import { useText } from '#renderer/stores/text.ts';
import { initiativesCsv, initiativesDocument } from '#shared/documents/development/initiatives.ts';
import type { InitiativeList } from './initiative-facts.ts';

/** Takes out the development work, as a document or a table; Ctrl+P prints the document. */
export const InitiativesOut = ({ list }: { readonly list: InitiativeList }) => {
  const { development, interplayDocuments } = useText();
  return (
    <DocumentOut
      button={development.out.button}
      heading={development.out.work}
      kinds={[
        {
          key: 'work',
          ...interplayDocuments.out.kinds.document,
          document: (making) => initiativesDocument({ ...making, ...list }),
          csv: (making) => initiativesCsv({ ...making, ...list }),
        },
      ]}
      hasAudience
    />
  );
};
