import { DocumentOut } from '#renderer/parts/out/document-out.tsx';
import { useText } from '#renderer/stores/text.ts';
import { salaryDocument } from '#shared/documents/employer/salary.ts';
import type { SalaryFacts } from './salary-facts.ts';

/** Takes out the salary talk; Ctrl+P prints the same. */
export const SalaryOut = ({ facts }: { readonly facts: SalaryFacts }) => {
  const words = useText().salary.out;
  const mandate = facts.mandates.find(({ id }) => id === facts.talk.mandateId) ?? null;
  return (
    <DocumentOut
      button={words.button}
      heading={words.heading}
      kinds={[
        {
          key: 'salary',
          name: words.name,
          about: words.about,
          document: (making) =>
            salaryDocument({ ...making, talk: facts.talk, people: facts.people, mandate }),
        },
      ]}
      hasAudience
    />
  );
};
