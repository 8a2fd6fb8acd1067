import { DocumentOut } from '#renderer/parts/out/document-out.tsx';
import { useText } from '#renderer/stores/text.ts';
import { planDocument } from '#shared/documents/development/plan.ts';
import type { PlanFacts } from './plan-facts.ts';

/** Takes out the plan with the work that is under way; Ctrl+P prints the same. */
export const PlanOut = ({ facts }: { readonly facts: PlanFacts }) => {
  const { development, interplayDocuments } = useText();
  const { plan } = facts;
  return (
    <DocumentOut
      button={development.out.button}
      heading={development.out.plan}
      kinds={
        plan === null
          ? []
          : [
              {
                key: 'plan',
                ...interplayDocuments.out.kinds.document,
                document: (making) => planDocument({ ...making, ...facts, plan }),
              },
            ]
      }
      hasAudience
    />
  );
};
