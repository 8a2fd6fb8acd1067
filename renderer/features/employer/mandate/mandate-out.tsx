import { DocumentOut } from '#renderer/parts/out/document-out.tsx';
import { useText } from '#renderer/stores/text.ts';
import { mandateCsv, mandateDocument } from '#shared/documents/employer/mandate.ts';
import type { MandatesFacts } from './mandate-facts.ts';

/** Takes out the mandate on a sheet, or who sits in it as a table; Ctrl+P prints the sheet. */
export const MandateOut = ({ facts: { shown } }: { readonly facts: MandatesFacts }) => {
  const { mandates, interplayDocuments } = useText();
  return (
    <DocumentOut
      button={mandates.out.button}
      heading={mandates.out.heading}
      kinds={
        shown === null
          ? []
          : [
              {
                key: 'mandate',
                ...interplayDocuments.out.kinds.document,
                document: (making) => mandateDocument({ ...making, ...shown }),
                csv: (making) => mandateCsv({ ...making, ...shown }),
              },
            ]
      }
      hasAudience
    />
  );
};
