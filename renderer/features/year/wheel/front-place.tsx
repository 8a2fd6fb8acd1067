import { Button } from '@digdir/designsystemet-react';
import { CalendarIcon, PlusIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { RoomTabs } from '#renderer/features/year/parts/room-tabs.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { useWidth } from '#renderer/ui/use-width.ts';
import { wheelYears, yearWheel } from '#shared/calendar/year-wheel.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { narrowWheel } from '#shared/figures/wheel-figure.ts';
import { readFront, type FrontFacts } from './front-facts.ts';
import { MonthList } from './month-list.tsx';
import { SoonSection } from './soon-section.tsx';
import { OpenedDialog, useOpenedDialog, type Opened } from './opened-dialog.tsx';
import { WheelOut } from './wheel-out.tsx';
import { WheelSection } from './wheel-section.tsx';
import styles from './wheel.module.css';

/** Årshjul: the next 90 days, the year as a wheel, and every date month by month. */
export const FrontPlace = ({ workspace, id }: PlaceProps) => {
  const { yearWheel: words } = useText();
  const today = useToday();
  const [chosen, setChosen] = useState<number | null>(null);
  const facts = useLiveQuery(() => readFront(chosen, today), [chosen, today]);
  const { opened, open, close } = useOpenedDialog(facts ?? null, id);
  return (
    <Page width="wide" heading={words.tabs.front} actions={facts && <Actions facts={facts} onOpen={open} />}>
      <RoomTabs here="front" />
      {facts === null && (
        <EmptyRoom
          sentence={words.noTerm}
          action={{ label: words.toDates, run: () => go({ room: 'settings', section: 'dates' }) }}
        />
      )}
      {facts && (
        <Filled
          facts={facts}
          // The choice is shown at once, the year when it has been read.
          chosen={chosen ?? facts.year}
          workspace={workspace}
          onYear={setChosen}
          onOpen={open}
        />
      )}
      {facts && opened !== null && (
        <OpenedDialog facts={facts} workspace={workspace} opened={opened} onClose={close} />
      )}
    </Page>
  );
};

interface ActionsProps {
  readonly facts: FrontFacts;
  readonly onOpen: (opened: Opened) => void;
}

const Actions = ({ facts, onOpen }: ActionsProps) => {
  const words = useText().yearWheel;
  return (
    <>
      <Button data-size="sm" onClick={() => onOpen({ kind: 'event', id: null })}>
        <PlusIcon aria-hidden />
        {words.event.add}
      </Button>
      <Button data-size="sm" variant="secondary" onClick={() => onOpen({ kind: 'calendar' })}>
        <CalendarIcon aria-hidden />
        {words.calendar.button}
      </Button>
      <WheelOut wheel={facts.wheel} year={facts.year} />
    </>
  );
};

interface FilledProps extends ActionsProps {
  readonly chosen: number;
  readonly workspace: Workspace;
  readonly onYear: (year: number) => void;
}

const Filled = ({ facts, chosen, workspace, onYear, onOpen }: FilledProps) => {
  const words = useText().yearWheel;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const { frame, width } = useWidth();
  const { wheel, year } = facts;
  const dates = yearWheel(wheel, year, form);
  const opening = {
    onMark: (date: { readonly key: string }, state: 'met' | 'notRelevant') =>
      onOpen({ kind: 'mark', key: date.key, state }),
    onEvent: (event: { readonly id: string }) => onOpen({ kind: 'event', id: event.id }),
  };
  const drawing = <WheelSection year={year} dates={dates} today={wheel.today} />;
  const soon = <SoonSection wheel={wheel} {...opening} />;
  // In large text the words are what can be read, so they come first.
  const isListFirst = width !== null && width < narrowWheel;
  return (
    <div ref={frame}>
      <p className={styles.lead}>
        {words.lead} {workspace.parliamentary && words.parliamentary}
      </p>
      {isListFirst && soon}
      <div className={styles.years}>
        <Segmented
          label={words.year.label}
          value={String(chosen)}
          options={wheelYears(wheel.term).map((one) => ({ value: String(one), label: String(one) }))}
          onChange={(value) => onYear(Number(value))}
        />
      </div>
      {!isListFirst && drawing}
      {!isListFirst && soon}
      <MonthList year={year} dates={dates} workspace={workspace} {...opening} />
      {isListFirst && drawing}
    </div>
  );
};
