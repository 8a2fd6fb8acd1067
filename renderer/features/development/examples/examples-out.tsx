import { DocumentOut } from '#renderer/parts/out/document-out.tsx';
import { useText } from '#renderer/stores/text.ts';
import { examplesCsv, examplesDocument } from '#shared/documents/development/examples.ts';
import type { GoodExample } from '#shared/domain/good-example.ts';

/** Takes out the examples that are shown, as a document or a table; Ctrl+P prints the document. */
export const ExamplesOut = ({ examples }: { readonly examples: readonly GoodExample[] }) => {
  const { development, interplayDocuments } = useText();
  return (
    <DocumentOut
      button={development.out.button}
      heading={development.out.examples}
      kinds={[
        {
          key: 'examples',
          ...interplayDocuments.out.kinds.document,
          document: (making) => examplesDocument({ ...making, examples }),
          csv: (making) => examplesCsv({ ...making, examples }),
        },
      ]}
      hasAudience
    />
  );
};
