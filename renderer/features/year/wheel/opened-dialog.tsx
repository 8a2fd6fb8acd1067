import { useState } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { yearOf } from '#shared/calendar/day.ts';
import { next90Days, yearWheel } from '#shared/calendar/year-wheel.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { YearMarkState } from '#shared/domain/year-event.ts';
import { CalendarDialog } from './calendar-dialog.tsx';
import { EventDialog } from './event-dialog.tsx';
import type { FrontFacts } from './front-facts.ts';
import { MarkDialog } from './mark-dialog.tsx';

/** What is open over the list. An event without id is a new one. */
export type Opened =
  | { readonly kind: 'event'; readonly id: string | null }
  | { readonly kind: 'mark'; readonly key: string; readonly state: YearMarkState }
  | { readonly kind: 'calendar' };

/** What one has opened, or the event the place was asked for by its id until it is closed. */
export const useOpenedDialog = (facts: FrontFacts | null, id: string | undefined) => {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isAnswered, setAnswered] = useState(false);
  const isThere = facts?.wheel.events.some((event) => event.id === id && event.deletedAt === null) === true;
  const asked: Opened | null = isThere && id !== undefined && !isAnswered ? { kind: 'event', id } : null;
  const set = (what: Opened | null) => {
    setAnswered(true);
    setOpened(what);
  };
  return { opened: opened ?? asked, open: set, close: () => set(null) };
};

interface OpenedDialogProps {
  readonly facts: FrontFacts;
  readonly workspace: Workspace;
  readonly opened: Opened;
  readonly onClose: () => void;
}

export const OpenedDialog = ({ facts, workspace, opened, onClose }: OpenedDialogProps) => {
  const form = usePreferences((preferences) => preferences.writtenForm);
  const { wheel, year, people } = facts;
  if (opened.kind === 'calendar') return <CalendarDialog {...{ wheel, year, workspace, onClose }} />;
  if (opened.kind === 'event') {
    const event = wheel.events.find(({ id }) => id === opened.id) ?? null;
    return <EventDialog {...{ wheel, people, event, onClose }} />;
  }
  const years = new Set([year, yearOf(wheel.today)]);
  const all = [...years].flatMap((one) => yearWheel(wheel, one, form)).concat(next90Days(wheel, form));
  const date = all.find(({ key }) => key === opened.key);
  if (date === undefined) return null;
  return <MarkDialog termId={wheel.term.id} {...{ date, people, onClose }} state={opened.state} />;
};
