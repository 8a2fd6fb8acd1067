import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { readGatheringToPrint } from '#renderer/db/repositories/interplay-documents.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { DocumentOut } from '#renderer/parts/out/document-out.tsx';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { gatheringDocument } from '#shared/documents/rules/gathering.ts';
import type { GatheringId } from '#shared/domain/id.ts';
import { writtenForms } from '#shared/domain/written-form.ts';
import { LineChoice, type Lines } from './line-choice.tsx';

interface GatheringOutProps {
  readonly id: GatheringId;
}

/** Takes out the programme of a gathering, with lines to write on; Ctrl+P prints the same. */
export const GatheringOut = ({ id }: GatheringOutProps) => {
  const words = useText().interplayDocuments.out;
  const today = useToday();
  const [lines, setLines] = useState<Lines>('0');
  const found = useLiveQuery(() => readInBothForms(id, today), [id, today]);
  return (
    <DocumentOut
      button={words.button}
      heading={words.heading.gathering}
      kinds={
        found === undefined
          ? undefined
          : found === null
            ? []
            : [
                {
                  key: 'gathering',
                  ...words.kinds.document,
                  options: <LineChoice value={lines} onChange={setLines} />,
                  document: (making) =>
                    gatheringDocument({ ...found[making.form], ...making, lines: Number(lines) }),
                },
              ]
      }
      hasAudience
    />
  );
};

/** The titles of rules and cases of the app are in one written form or the other. */
const readInBothForms = async (
  id: GatheringId,
  today: Parameters<typeof readGatheringToPrint>[1]['today'],
) => {
  const workspace = await readWorkspace();
  const [nb, nn] = await Promise.all(
    writtenForms.map((form) => readGatheringToPrint(id, { today, form, workspace })),
  );
  return nb && nn ? { nb, nn } : null;
};
