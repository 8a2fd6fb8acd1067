import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { listCases } from '#renderer/db/repositories/grey-cases.ts';
import { DocumentOut } from '#renderer/parts/out/document-out.tsx';
import { useText } from '#renderer/stores/text.ts';
import { casesDocument } from '#shared/documents/rules/grey-case.ts';
import { CaseOptions, type CaseChoice } from './case-options.tsx';

/** Takes out all grey-zone cases in one booklet; Ctrl+P prints the same. */
export const CasesOut = () => {
  const words = useText().interplayDocuments.out;
  const [choice, setChoice] = useState<CaseChoice>({ lines: '0', withLaw: true });
  const own = useLiveQuery(listCases);
  return (
    <DocumentOut
      button={words.button}
      heading={words.heading.cases}
      kinds={
        own && [
          {
            key: 'cases',
            ...words.kinds.document,
            options: <CaseOptions value={choice} onChange={setChoice} />,
            document: (making) =>
              casesDocument(own, { ...making, lines: Number(choice.lines), withLaw: choice.withLaw }),
          },
        ]
      }
      hasAudience
    />
  );
};
