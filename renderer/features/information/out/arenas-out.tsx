import { useLiveQuery } from 'dexie-react-hooks';
import { listArenas } from '#renderer/db/repositories/arenas.ts';
import { DocumentOut } from '#renderer/parts/out/document-out.tsx';
import { useText } from '#renderer/stores/text.ts';
import { arenasCsv, arenasDocument } from '#shared/documents/information/arenas.ts';
import type { TermId } from '#shared/domain/id.ts';

interface ArenasOutProps {
  readonly termId: TermId;
}

/** Takes out the map of meeting places, or a table of it; Ctrl+P prints the map. */
export const ArenasOut = ({ termId }: ArenasOutProps) => {
  const words = useText().interplayDocuments.out;
  const arenas = useLiveQuery(() => listArenas(termId), [termId]);
  return (
    <DocumentOut
      button={words.button}
      heading={words.heading.arenas}
      kinds={
        arenas && [
          {
            key: 'arenas',
            ...words.kinds.document,
            document: (making) => arenasDocument({ ...making, arenas }),
            csv: (making) => arenasCsv({ ...making, arenas }),
          },
        ]
      }
      hasAudience
    />
  );
};
