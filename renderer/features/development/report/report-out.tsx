import type { YearFound } from '#renderer/db/repositories/development-report.ts';
import { DocumentOut } from '#renderer/parts/out/document-out.tsx';
import { useText } from '#renderer/stores/text.ts';
import { yearReport } from '#shared/documents/development/year-report.ts';
import type { Term } from '#shared/domain/term.ts';

interface ReportOutProps {
  readonly found: YearFound;
  readonly term: Term;
  readonly year: number;
}

/** Takes out the yearly report; Ctrl+P prints the same. */
export const ReportOut = ({ found, term, year }: ReportOutProps) => {
  const { development, interplayDocuments } = useText();
  return (
    <DocumentOut
      button={development.out.button}
      heading={development.out.report}
      kinds={[
        {
          key: 'report',
          ...interplayDocuments.out.kinds.document,
          document: (making) => yearReport({ ...making, ...found, term, year }).document,
        },
      ]}
      hasAudience
    />
  );
};
