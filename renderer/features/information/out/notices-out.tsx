import { useLiveQuery } from 'dexie-react-hooks';
import { readNotices } from '#renderer/db/repositories/interplay-documents.ts';
import { DocumentOut } from '#renderer/parts/out/document-out.tsx';
import { useText } from '#renderer/stores/text.ts';
import { noticesCsv, noticesDocument } from '#shared/documents/information/notices.ts';
import type { TermId } from '#shared/domain/id.ts';

interface NoticesOutProps {
  readonly termId: TermId;
}

/** Takes out what the two owe each other, and what was told; Ctrl+P prints the same. */
export const NoticesOut = ({ termId }: NoticesOutProps) => {
  const words = useText().interplayDocuments.out;
  const facts = useLiveQuery(() => readNotices(termId), [termId]);
  return (
    <DocumentOut
      button={words.button}
      heading={words.heading.notices}
      kinds={
        facts && [
          {
            key: 'notices',
            ...words.kinds.document,
            document: (making) => noticesDocument({ ...making, ...facts }),
            csv: (making) => noticesCsv({ ...making, ...facts }),
          },
        ]
      }
      hasAudience
    />
  );
};
