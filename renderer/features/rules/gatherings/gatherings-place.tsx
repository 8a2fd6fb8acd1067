import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { listGatherings } from '#renderer/db/repositories/gatherings.ts';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import { RoomTabs } from '#renderer/features/rules/parts/room-tabs.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { useCommand } from '#renderer/stores/commands.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { LinkedRows } from '#renderer/ui/linked-rows.tsx';
import { Page } from '#renderer/ui/page.tsx';
import type { Gathering } from '#shared/domain/gathering.ts';
import type { TermId } from '#shared/domain/id.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { formatDay } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';
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
  const form = usePreferences(({ writtenForm }) => writtenForm);
  return (
    <div className={styles.sections}>
      <p className={styles.quiet}>{words.lead}</p>
      {gatherings.length > 0 && (
        <section className={styles.section} aria-labelledby="list-heading">
          <h2 id="list-heading">{words.list}</h2>
          <LinkedRows rows={gatherings.map((gathering) => rowOf(gathering, form))} />
        </section>
      )}
      <ProgrammeSection termId={termId} workspace={workspace} />
    </div>
  );
};

const rowOf = ({ id, title, firstDay, place }: Gathering, form: WrittenForm) => {
  const day = firstDay === null ? textIn(form).gatherings.noDay : formatDay(firstDay, form, 'shortYear');
  return {
    id,
    href: hashOf({ room: 'rules', view: 'gathering', id }),
    title,
    facts: place === '' ? day : `${day} · ${place}`,
  };
};

const readList = async (): Promise<ListFacts | null> => {
  const term = await currentTerm();
  return term === null ? null : { termId: term.id, gatherings: await listGatherings(term.id) };
};
