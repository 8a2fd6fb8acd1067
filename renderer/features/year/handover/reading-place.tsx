import { Link } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { DocumentOut } from '#renderer/parts/out/document-out.tsx';
import type { ReadHandover } from '#renderer/db/repositories/handover-facts.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { DocumentBlocks } from '#renderer/ui/document-blocks.tsx';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { readingDocument } from '#shared/documents/year/reading.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { readPlace } from './handover-facts.ts';
import styles from './handover.module.css';

/** The page for who comes new: what is agreed, what is open, who is who, what comes next. Ctrl+P prints it. */
export const ReadingPlace = ({ workspace, id }: PlaceProps) => {
  const words = useText().handover;
  const today = useToday();
  const found = useLiveQuery(() => readPlace(id, today), [id, today]);
  if (found === undefined) return null;
  if (found === null || found.read === null)
    return (
      <Page heading={words.reading.heading}>
        <EmptyRoom sentence={found === null ? words.noTerm : words.reading.gone} />
      </Page>
    );
  return <Filled read={found.read} workspace={workspace} />;
};

const Filled = ({ read, workspace }: { readonly read: ReadHandover; readonly workspace: Workspace }) => {
  const words = useText().handover.reading;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const today = useToday();
  const { facts } = read;
  const document = readingDocument({ ...facts, workspace, today, form, audience: 'internal' });
  return (
    <Page
      heading={document.title}
      eyebrow={
        <Link href={hashOf({ room: 'year', view: 'handover', id: facts.handover.id })}>{words.back}</Link>
      }
      actions={
        <DocumentOut
          button={words.out}
          heading={words.outHeading}
          hasAudience
          kinds={[
            {
              key: 'reading',
              ...words.kind,
              document: (making) => readingDocument({ ...facts, ...making }),
            },
          ]}
        />
      }
    >
      <article className={styles.page} lang={document.language}>
        {document.subtitle !== undefined && <p className={styles.about}>{document.subtitle}</p>}
        <DocumentBlocks blocks={document.blocks} top={2} />
      </article>
    </Page>
  );
};
