import { DocumentOut } from '#renderer/parts/out/document-out.tsx';
import { useText } from '#renderer/stores/text.ts';
import { matterDocument } from '#shared/documents/information/matter.ts';
import type { MatterView } from '#shared/domain/matter-view.ts';
import { useLogNames } from './use-log-names.ts';

interface MatterOutProps {
  readonly matter: MatterView;
}

/** Takes out one matter: what was told, when and to whom, and who has not got it; Ctrl+P prints the same. */
export const MatterOut = ({ matter }: MatterOutProps) => {
  const words = useText().interplayDocuments.out;
  const matters = [matter];
  const names = useLogNames(matter.termId, matters);
  return (
    <DocumentOut
      button={words.button}
      heading={words.heading.matter}
      kinds={
        names && [
          {
            key: 'matter',
            ...words.kinds.document,
            document: (making) => matterDocument(matter, { ...names, ...making, matters }),
          },
        ]
      }
      hasAudience
    />
  );
};
