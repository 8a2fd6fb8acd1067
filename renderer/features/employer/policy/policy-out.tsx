import { DocumentOut } from '#renderer/parts/out/document-out.tsx';
import { useText } from '#renderer/stores/text.ts';
import { policiesCsv, policiesDocument } from '#shared/documents/employer/policies.ts';
import type { PolicyFacts } from './policy-facts.ts';

/** Takes out the adopted texts and the answers, or the texts as a table; Ctrl+P prints the overview. */
export const PolicyOut = ({ facts }: { readonly facts: PolicyFacts }) => {
  const { policies, interplayDocuments } = useText();
  return (
    <DocumentOut
      button={policies.out.button}
      heading={policies.out.heading}
      kinds={[
        {
          key: 'policies',
          ...interplayDocuments.out.kinds.document,
          document: (making) => policiesDocument({ ...making, ...facts }),
          csv: (making) => policiesCsv({ ...making, ...facts }),
        },
      ]}
      hasAudience
    />
  );
};
