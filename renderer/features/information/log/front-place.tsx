import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { LogOut } from '#renderer/features/information/out/log-out.tsx';
import { RoomTabs } from '#renderer/features/information/parts/room-tabs.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { useCommand } from '#renderer/stores/commands.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { owedMatters, settledMatters } from '#shared/domain/matter-view.ts';
import { filteredLines, logLines, mattersIn, monthOf, type LogFilter } from './log-lines.ts';
import { LogList } from './log-list.tsx';
import { NewMatter } from './new-matter.tsx';
import { NewTelling } from './new-telling.tsx';
import { OwedList } from './owed-list.tsx';
import { SettledList } from './settled-list.tsx';
import { useLog, type Around } from './use-log.ts';

const everything: LogFilter = { query: '', month: '', recipients: '' };

/** Informasjon as one comes in: what is owed first, then what elected members were told. */
export const FrontPlace = ({ workspace }: PlaceProps) => {
  const words = useText().information;
  const around = useLog(workspace);
  return around === undefined || around === null ? (
    <Page heading={words.tabs.front} width="wide">
      <RoomTabs here="front" />
    </Page>
  ) : (
    <Filled around={around} />
  );
};

const Filled = ({ around }: { readonly around: Around }) => {
  const words = useText().information;
  const [adding, setAdding] = useState<'telling' | 'matter' | null>(null);
  const [filter, setFilter] = useState(everything);
  useCommand('new', () => setAdding('telling'));
  const { matters } = around;
  const lines = useMemo(() => logLines(matters), [matters]);
  const asked = useDeferredValue(filter);
  const shown = useMemo(() => filteredLines(lines, asked), [lines, asked]);
  const isEmpty = matters.length === 0;
  const close = () => setAdding(null);
  return (
    <>
      <Page
        heading={words.tabs.front}
        width="wide"
        lead={words.front.lead}
        actions={
          !isEmpty && (
            <Actions around={around} onAdd={setAdding}>
              <LogOut matters={mattersIn(shown)} />
            </Actions>
          )
        }
      >
        <RoomTabs here="front" />
        {isEmpty ? (
          <EmptyRoom
            sentence={words.front.empty}
            action={{ label: words.front.newEntry, run: () => setAdding('telling') }}
          />
        ) : (
          <>
            <OwedList matters={owedMatters(matters)} around={around} />
            <LogList
              {...{ lines, shown, filter, around }}
              onFilter={(change) => setFilter({ ...filter, ...change })}
            />
            <SettledList matters={settledMatters(matters)} />
          </>
        )}
      </Page>
      {adding === 'telling' && <NewTelling around={around} onClose={close} />}
      {adding === 'matter' && <NewMatter around={around} onClose={close} />}
    </>
  );
};

interface ActionsProps {
  readonly around: Around;
  readonly onAdd: (what: 'telling' | 'matter') => void;
  readonly children: ReactNode;
}

const Actions = ({ around, onAdd, children }: ActionsProps) => {
  const words = useText().information.front;
  const month = monthOf(around.today);
  return (
    <>
      <Button data-size="sm" onClick={() => onAdd('telling')}>
        <PlusIcon aria-hidden />
        {words.newEntry}
      </Button>
      <Button variant="secondary" data-size="sm" onClick={() => onAdd('matter')}>
        {words.newMatter}
      </Button>
      <Button
        variant="secondary"
        data-size="sm"
        onClick={() => go({ room: 'information', view: 'month', id: month })}
      >
        {words.month}
      </Button>
      {children}
    </>
  );
};
