import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { listGatherings } from '#renderer/db/repositories/gatherings.ts';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import { RoomTabs } from '#renderer/features/rules/parts/room-tabs.tsx';
import type { PlaceProps } from '#renderer/features/rules/place.ts';
import { useCommand } from '#renderer/stores/commands.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import type { Gathering } from '#shared/domain/gathering.ts';
import type { TermId } from '#shared/domain/id.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { formatDay } from '#shared/text/dates.ts';
import { begin } from './acts.ts';
import styles from './gatherings.module.css';
import { ProgrammeSection } from './programme-section.tsx';

interface ListFacts {
  readonly termId: TermId;
  readonly gatherings: readonly Gathering[];
}

/** The gatherings of the term, and the ready programmes to begin one with. */
export const GatheringsPlace = ({ workspace }: PlaceProps) => {
  const { rules, gatherings: words } = useText();
  const facts = useLiveQuery(async () => readList());
  useCommand('new', () => {
    if (facts !== undefined && facts !== null) void begin(facts.termId, null, workspace);
  });
  if (facts === undefined) return null;
  return (
    <Page
      width="wide"
      heading={rules.tabs.gatherings}
      actions={
        facts !== null && (
          <Button
            variant="secondary"
            data-size="sm"
            onClick={() => void begin(facts.termId, null, workspace)}
          >
            <PlusIcon aria-hidden />
            {words.blank}
          </Button>
        )
      }
    >
      <RoomTabs here="gatherings" />
      {facts === null ? <EmptyRoom sentence={words.noTerm} /> : <Filled {...facts} workspace={workspace} />}
    </Page>
  );
};

const Filled = ({ termId, gatherings, workspace }: ListFacts & { readonly workspace: Workspace }) => {
  const words = useText().gatherings;
  return (
    <div className={styles.sections}>
      <p className={styles.quiet}>{words.lead}</p>
      {gatherings.length > 0 && (
        <section className={styles.section} aria-labelledby="list-heading">
          <h2 id="list-heading">{words.list}</h2>
          <ul className={styles.rows}>
            {gatherings.map((gathering) => (
              <GatheringRow key={gathering.id} gathering={gathering} />
            ))}
          </ul>
        </section>
      )}
      <ProgrammeSection termId={termId} workspace={workspace} />
    </div>
  );
};

const GatheringRow = ({ gathering }: { readonly gathering: Gathering }) => {
  const words = useText().gatherings;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { firstDay, place } = gathering;
  const day = firstDay === null ? words.noDay : formatDay(firstDay, form, 'shortYear');
  return (
    <li className={styles.row}>
      <a href={hashOf({ room: 'rules', view: 'gathering', id: gathering.id })}>{gathering.title}</a>
      <span className={styles.facts}>{place === '' ? day : `${day} · ${place}`}</span>
    </li>
  );
};

const readList = async (): Promise<ListFacts | null> => {
  const term = await currentTerm();
  return term === null ? null : { termId: term.id, gatherings: await listGatherings(term.id) };
};
