import { DocumentOut } from '#renderer/parts/out/document-out.tsx';
import { useText } from '#renderer/stores/text.ts';
import { logCsv, logDocument } from '#shared/documents/information/log.ts';
import type { MatterView } from '#shared/domain/matter-view.ts';
import { useLogNames } from './use-log-names.ts';

interface LogOutProps {
  /** What stands in the list, in its order: the log as it is filtered. */
  readonly matters: readonly MatterView[];
}

/** Takes out the log as it is filtered, as a document or a table; Ctrl+P prints the document. */
export const LogOut = ({ matters }: LogOutProps) => {
  const words = useText().interplayDocuments.out;
  const names = useLogNames(matters[0]?.termId ?? null, matters);
  return (
    <DocumentOut
      button={words.button}
      heading={words.heading.log}
      kinds={
        names && [
          {
            key: 'log',
            ...words.kinds.document,
            document: (making) => logDocument({ ...names, ...making, matters }),
            csv: (making) => logCsv({ ...names, ...making, matters }),
          },
        ]
      }
      hasAudience
    />
  );
};
