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

/** What one has opened, or the event or mark the place was asked for by its id until it is closed. */
export const useOpenedDialog = (facts: FrontFacts | null, id: string | undefined) => {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isAnswered, setAnswered] = useState(false);
  const asked = isAnswered || facts === null ? null : askedFor(facts, id);
  const set = (what: Opened | null) => {
    setAnswered(true);
    setOpened(what);
  };
  return { opened: opened ?? asked, open: set, close: () => set(null) };
};

const askedFor = ({ wheel }: FrontFacts, asked: string | undefined): Opened | null => {
  const event = wheel.events.find(({ id, deletedAt }) => id === asked && deletedAt === null);
  if (event !== undefined) return { kind: 'event', id: event.id };
  const mark = wheel.marks.find(({ id, deletedAt }) => id === asked && deletedAt === null);
  return mark === undefined ? null : { kind: 'mark', key: mark.dateKey, state: mark.state };
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
  const years = new Set([year, yearOf(wheel.today), yearOfKey(opened.key) ?? year]);
  const all = [...years].flatMap((one) => yearWheel(wheel, one, form)).concat(next90Days(wheel, form));
  const date = all.find(({ key }) => key === opened.key);
  if (date === undefined) return null;
  return <MarkDialog termId={wheel.term.id} {...{ date, people, onClose }} state={opened.state} />;
};

/** Keys of the law's dates end in their year; one that is come to from a search may be of another than is shown. */
const yearOfKey = (key: string): number | null => {
  const year = Number(/\.(\d{4})$/.exec(key)?.[1]);
  return Number.isInteger(year) ? year : null;
};
