import { useLiveQuery } from 'dexie-react-hooks';
import { RoomTabs } from '#renderer/features/employer/parts/room-tabs.tsx';
import rows from '#renderer/features/employer/parts/rows.module.css';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { readEmployerRows } from '#renderer/db/repositories/employer-front.ts';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { employerFront, type EmployerRows } from '#shared/domain/employer-front.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { capitalised, termsOf } from '#shared/templates/terminology.ts';
import { frontParts, partWords } from './front-words.ts';
import { NextSection } from './next-section.tsx';
import styles from './front.module.css';

/** The front of Arbeidsgiver: what is in place in each part, and what comes next. No score. */
export const FrontPlace = ({ workspace }: PlaceProps) => {
  const words = useText().employer;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const found = useLiveQuery(readRows);
  return (
    <Page width="wide" heading={words.tabs.front}>
      <RoomTabs here="front" />
      {found === null && <EmptyRoom sentence={words.front.noTerm} />}
      {found && (
        <>
          <p className={styles.lead}>{capitalised(words.front.lead(termsOf(workspace, form)))}</p>
          <div className={styles.sections}>
            <PartsSection found={found} workspace={workspace} />
            <NextSection found={found} />
          </div>
        </>
      )}
    </Page>
  );
};

const readRows = async (): Promise<EmployerRows | null> => {
  const term = await currentTerm();
  return term === null ? null : readEmployerRows(term.id);
};

interface PartsSectionProps {
  readonly found: EmployerRows;
  readonly workspace: Workspace;
}

const PartsSection = ({ found, workspace }: PartsSectionProps) => {
  const words = useText().employer;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const front = employerFront(found, useToday());
  return (
    <section aria-labelledby="employer-parts">
      <div className={rows.head}>
        <h2 id="employer-parts">{words.front.parts}</h2>
      </div>
      <ul className={rows.rows}>
        {frontParts.map((part) => (
          <li key={part} className={rows.row}>
            <span className={rows.main}>
              <a className={rows.title} href={hashOf({ room: 'employer', view: part })}>
                {words.tabs[part]}
              </a>
              <span className={rows.quiet}>{partWords(part, front, { workspace, form })}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
