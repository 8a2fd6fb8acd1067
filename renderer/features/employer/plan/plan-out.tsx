import { DocumentOut } from '#renderer/parts/out/document-out.tsx';
import { useText } from '#renderer/stores/text.ts';
import { planCsv, planDocument } from '#shared/documents/employer/plan.ts';
import type { PlanFacts } from './plan-facts.ts';

/** Takes out the plan as a document, or its goals as a table; Ctrl+P prints the document. */
export const PlanOut = ({ facts }: { readonly facts: PlanFacts }) => {
  const { resultPlans, interplayDocuments } = useText();
  return (
    <DocumentOut
      button={resultPlans.out.button}
      heading={resultPlans.out.heading}
      kinds={[
        {
          key: 'plan',
          ...interplayDocuments.out.kinds.document,
          document: (making) => planDocument({ ...making, ...facts }),
          csv: (making) => planCsv({ ...making, ...facts }),
        },
      ]}
      hasAudience
    />
  );
};
