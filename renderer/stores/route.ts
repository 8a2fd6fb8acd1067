import { create } from 'zustand';

/** The sections of the settings, in their order. */
export const settingsSections = [
  'people',
  'workspace',
  'dates',
  'appearance',
  'letterhead',
  'security',
  'backup',
  'data',
] as const;
export type SettingsSection = (typeof settingsSections)[number];

/** The places of the room Ukemøter. Those with an id show that one; `front` is where one comes in. */
export const meetingsViews = [
  'front',
  'newSeries',
  'series',
  'meeting',
  'run',
  'typeIn',
  'close',
  'minutes',
  'topic',
  'archive',
  'followUp',
  'decisions',
  'rhythm',
] as const;
export type MeetingsView = (typeof meetingsViews)[number];

/** The places of the room Evaluering. All but `front`, `new` and `forms` show the round with the id. */
export const evaluationViews = [
  'front',
  'new',
  'forms',
  'round',
  'answer',
  'report',
  'talk',
  'outcome',
] as const;
export type EvaluationView = (typeof evaluationViews)[number];

/** Where in the app the user is. Mirrored in `location.hash`, so that Alt+← goes back. */
export type Route =
  | { readonly room: 'overview' }
  | { readonly room: 'reception'; readonly itemId?: string }
  /**
   * `id`: of the series (`series`), the topic (`topic`) or the meeting (`meeting`, `run`, `typeIn`, `close`, `minutes`);
   * of the row that is open in the pane (`followUp`, `decisions`).
   */
  | { readonly room: 'meetings'; readonly view?: MeetingsView; readonly id?: string }
  | { readonly room: 'evaluation'; readonly view?: EvaluationView; readonly id?: string }
  | { readonly room: 'settings'; readonly section?: SettingsSection }
  /** `isDone`: something has just been deleted for good, and the window was loaded anew. */
  | { readonly room: 'bin'; readonly isDone?: boolean }
  | { readonly room: 'search' }
  | { readonly room: 'access' };

export type Room = Route['room'];

interface RouteStore {
  readonly route: Route;
}

/** Shows another place in the app. */
export const go = (route: Route): void => {
  globalThis.location.hash = hashOf(route);
};

/** Follows the back and forward of the window. Call once at start. */
export const followHash = (): void => {
  globalThis.addEventListener('hashchange', () => useRoute.setState({ route: routeOf(location.hash) }));
};

export const hashOf = (route: Route): string => {
  const detail = detailOf(route);
  return detail === undefined ? `#/${route.room}` : `#/${route.room}/${detail}`;
};

const detailOf = (route: Route): string | undefined => {
  if (route.room === 'reception') return route.itemId;
  if (route.room === 'meetings' || route.room === 'evaluation')
    return route.id === undefined ? route.view : `${route.view ?? 'front'}/${route.id}`;
  if (route.room === 'settings') return route.section;
  return route.room === 'bin' && route.isDone === true ? 'done' : undefined;
};

export const routeOf = (hash: string): Route => {
  const [room, detail, id] = hash.replace(/^#\//, '').split('/');
  if (room === 'reception') return detail ? { room, itemId: detail } : { room };
  if (room === 'meetings') {
    const view = meetingsViews.find((known) => known === detail);
    return view === undefined ? { room } : { room, view, ...(id ? { id } : {}) };
  }
  if (room === 'evaluation') {
    const view = evaluationViews.find((known) => known === detail);
    return view === undefined ? { room } : { room, view, ...(id ? { id } : {}) };
  }
  if (room === 'settings') {
    const section = settingsSections.find((known) => known === detail);
    return section ? { room, section } : { room };
  }
  if (room === 'bin') return detail === 'done' ? { room, isDone: true } : { room };
  return room === 'access' || room === 'search' ? { room } : { room: 'overview' };
};

// Below what it calls: the store is made while this file is being read.
export const useRoute = create<RouteStore>(() => ({ route: routeOf(globalThis.location?.hash ?? '') }));
