import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { readCase } from '#renderer/db/repositories/grey-cases.ts';
import { DocumentOut } from '#renderer/parts/out/document-out.tsx';
import type { OutKind } from '#renderer/parts/out/out-kind.ts';
import { currentText, useText } from '#renderer/stores/text.ts';
import { caseDocument, ownCase, zoneCase } from '#shared/documents/rules/grey-case.ts';
import type { GreyCase } from '#shared/domain/grey-case.ts';
import type { GreyCaseId } from '#shared/domain/id.ts';
import { greyZoneOf, type GreyZone } from '#shared/templates/grey-zones.ts';
import { CaseOptions, type CaseChoice } from './case-options.tsx';

interface RuleCaseOutProps {
  /** The key of a case of the app, or the id of one of their own. */
  readonly caseKey: string;
}

/** Takes out one grey-zone case to hand out, with lines to write on; Ctrl+P prints the same. */
export const RuleCaseOut = ({ caseKey }: RuleCaseOutProps) => {
  const words = useText().interplayDocuments.out;
  const [choice, setChoice] = useState<CaseChoice>({ lines: '2', withLaw: true });
  const found = useLiveQuery(
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is no key of the app is an id, or nothing
    async () => greyZoneOf(caseKey) ?? (await readCase(caseKey as GreyCaseId)),
    [caseKey],
  );
  return (
    <DocumentOut
      button={words.button}
      heading={words.heading.case}
      kinds={
        found === undefined
          ? undefined
          : found === null
            ? []
            : [{ ...kindOf(found, choice), options: <CaseOptions value={choice} onChange={setChoice} /> }]
      }
      hasAudience
    />
  );
};

const kindOf = (found: GreyZone | GreyCase, { lines, withLaw }: CaseChoice): OutKind => ({
  key: 'case',
  ...currentText().interplayDocuments.out.kinds.document,
  document: (making) =>
    caseDocument('key' in found ? zoneCase(found, making.workspace, making.form) : ownCase(found), {
      ...making,
      lines: Number(lines),
      withLaw,
    }),
});
