import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { RoomTabs } from '#renderer/features/meetings/parts/room-tabs.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { useCommand } from '#renderer/stores/commands.ts';
import { useMe } from '#renderer/stores/me.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { ActionList } from './action-list.tsx';
import { ActionPane } from './action-pane.tsx';
import { readFollowUp, type FollowUpFacts } from './entry.ts';
import { exportActions } from './export-actions.ts';
import { FilterBar } from './filter-bar.tsx';
import { groupsOf, onlyOf } from './groups.ts';
import { NewAction } from './new-action.tsx';
import { useView } from './view.ts';

/** So many settled ones are read at once. */
const atOnce = 100;

/** What they owe each other, from every meeting: mine, yours, and what has waited longest. `id`: open in the pane. */
export const FollowUpPlace = ({ workspace, id }: PlaceProps) => {
  const text = useText();
  const { shown, kept } = useView();
  const [limit, setLimit] = useState(atOnce);
  const facts = useLiveQuery(() => readFollowUp(shown, kept, limit), [shown, kept, limit]);
  const [isAdding, setAdding] = useState(false);
  const add = () => setAdding(true);
  useCommand('new', add);
  const words = text.followUp;
  // An empty place has one button, in the middle of it.
  const hasAny = facts !== undefined && !facts.isEmpty;
  return (
    <>
      <Page
        heading={words.title}
        width="wide"
        actions={hasAny && <PlaceActions workspace={workspace} onAdd={add} />}
        aside={id !== undefined && <ActionPane key={id} id={id} workspace={workspace} />}
      >
        <RoomTabs here="followUp" />
        {facts && (
          <Filled
            facts={facts}
            workspace={workspace}
            openId={id}
            onAdd={add}
            onMore={() => setLimit(limit + atOnce)}
          />
        )}
      </Page>
      {isAdding && <NewAction workspace={workspace} onClose={() => setAdding(false)} />}
    </>
  );
};

interface PlaceActionsProps {
  readonly workspace: PlaceProps['workspace'];
  readonly onAdd: () => void;
}

const PlaceActions = ({ workspace, onAdd }: PlaceActionsProps) => {
  const { list: words } = useText().followUp;
  const form = usePreferences((preferences) => preferences.writtenForm);
  return (
    <>
      <Button data-size="sm" onClick={onAdd}>
        <PlusIcon aria-hidden />
        {words.add}
      </Button>
      <Button data-size="sm" variant="secondary" onClick={() => void exportActions(workspace, form)}>
        {words.csv}
      </Button>
    </>
  );
};

interface FilledProps {
  readonly facts: FollowUpFacts;
  readonly workspace: PlaceProps['workspace'];
  readonly openId: string | undefined;
  readonly onAdd: () => void;
  readonly onMore: () => void;
}

const Filled = ({ facts: { entries, isEmpty, hasMore }, workspace, openId, onAdd, onMore }: FilledProps) => {
  const { list: words } = useText().followUp;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const me = useMe();
  const today = useToday();
  const { whose, order, shown } = useView();
  if (isEmpty) return <EmptyRoom sentence={words.empty} action={{ label: words.add, run: onAdd }} />;
  const wanted = onlyOf(entries, whose, me);
  const groups = groupsOf(wanted, { order, shown, today });
  return (
    <>
      <FilterBar entries={entries} me={me} workspace={workspace} form={form} />
      {groups.length === 0 && <p>{shown === 'open' ? words.none : words.noneSettled}</p>}
      <ActionList groups={groups} openId={openId} workspace={workspace} today={today} form={form} />
      {hasMore && (
        <Button variant="tertiary" data-size="sm" onClick={onMore}>
          {words.older}
        </Button>
      )}
    </>
  );
};
