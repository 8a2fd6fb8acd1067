import { addDays, type Day } from '#shared/calendar/day.ts';
import { dueDay } from '#shared/calendar/due.ts';
import { isWorkingDay } from '#shared/calendar/holidays.ts';
import type { ItemRole } from '#shared/domain/checklist-item.ts';
import type { Instant } from '#shared/domain/row.ts';
import {
  demoAnchors,
  demoCaseLinks,
  demoDoneLate,
  demoNotes,
  demoNotRelevant,
  demoOwnDates,
  demoOwnItems,
  demoStillOpen,
  type DemoOwnItem,
  type DemoPersonKey,
} from './demo.ts';
import type { StartItem } from './start-items.ts';

/** One thing that somebody did in the demo kommune. `item` is a template key, or the title of an own item. */
export type DemoEvent = { readonly day: Day; readonly at: Instant; readonly by: DemoPersonKey } & (
  | { readonly kind: 'done'; readonly item: string }
  | { readonly kind: 'notRelevant'; readonly item: string; readonly reason: string }
  | { readonly kind: 'note'; readonly item: string; readonly text: string }
  | { readonly kind: 'ownDate'; readonly item: string; readonly due: Day }
  | { readonly kind: 'caseLink'; readonly item: string; readonly link: string }
  | { readonly kind: 'added'; readonly own: DemoOwnItem }
);

type DemoAct = DemoEvent extends infer Event
  ? Event extends DemoEvent
    ? Omit<Event, 'day' | 'at' | 'by'>
    : never
  : never;

/** The day the demo kommune began with the app. */
export const demoFounded: Instant = '2023-08-07T07:12:00.000Z';

/** What was done in the demo kommune up to and including `today`, in the order it happened. */
export const demoEvents = (items: readonly StartItem[], today: Day): readonly DemoEvent[] =>
  [...itemsDone(items), ...written(), ...ownItems()]
    .filter(({ day }) => day <= today)
    .toSorted((a, b) => a.at.localeCompare(b.at));

const itemsDone = (items: readonly StartItem[]): readonly DemoEvent[] => {
  const set = new Set([...demoStillOpen, ...demoNotRelevant.map(({ item }) => item)]);
  return items.flatMap((item) => {
    const due = dueDay({ dueRule: item.dueRule, ownDueDay: null }, demoAnchors);
    if (due === null || set.has(item.key)) return [];
    const day = workingDayBy(addDays(due, -(oddness(item.key) % 4)));
    return [event(day, actorFor(item.role), { kind: 'done', item: item.key })];
  });
};

/** The day itself when people are at work, else the last day before it when they were. */
const workingDayBy = (day: Day): Day => (isWorkingDay(day) ? day : workingDayBy(addDays(day, -1)));

const written = (): readonly DemoEvent[] => [
  ...demoNotes.map(({ day, by, item, text }) => event(day, by, { kind: 'note', item, text })),
  ...demoDoneLate.map(({ day, by, item }) => event(day, by, { kind: 'done', item })),
  ...demoNotRelevant.map(({ day, by, item, reason }) =>
    event(day, by, { kind: 'notRelevant', item, reason }),
  ),
  ...demoOwnDates.map(({ item, day }) =>
    event(addDays(day, -40), 'director', { kind: 'ownDate', item, due: day }),
  ),
  ...demoCaseLinks.map(({ item, link }) =>
    event('2023-11-20', 'secretariat', { kind: 'caseLink', item, link }),
  ),
];

const ownItems = (): readonly DemoEvent[] =>
  demoOwnItems.flatMap((own) => [
    event(own.addedOn, own.addedBy, { kind: 'added', own }),
    ...(own.doneOn === null ? [] : [event(own.doneOn, own.addedBy, { kind: 'done', item: own.title })]),
  ]);

const event = (day: Day, by: DemoPersonKey, act: DemoAct): DemoEvent => {
  const minutes = oddness(`${by}${JSON.stringify(act)}`) % 420;
  const at: Instant = `${day}T${two(7 + Math.floor(minutes / 60))}:${two(minutes % 60)}:00.000Z`;
  return { day, at, by, ...act };
};

const two = (figure: number): string => String(figure).padStart(2, '0');

/** The same number for the same text every time, so that the demo never changes. */
const oddness = (text: string): number =>
  Array.from(text).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);

const actorFor = (role: ItemRole): DemoPersonKey => {
  switch (role) {
    case 'mayor':
    case 'bothAndDeputy':
      return 'mayor';
    case 'outgoingMayor':
      return 'outgoing';
    case 'deputyMayor':
      return 'deputy';
    case 'secretariat':
      return 'secretariat';
    default:
      return 'director';
  }
};
