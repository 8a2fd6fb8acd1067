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

/** The places of the room Spilleregler. `rule`, `exercise`, `case` and `gathering` show the one with the id. */
export const rulesViews = [
  'front',
  'rule',
  'mirror',
  'exercise',
  'cases',
  'case',
  'gatherings',
  'gathering',
] as const;
export type RulesView = (typeof rulesViews)[number];

/** The places of the room Informasjon. `matter` shows the one with the id. */
export const informationViews = [
  'front',
  'matter',
  'month',
  'notices',
  'arenas',
  'balance',
  'members',
] as const;
export type InformationView = (typeof informationViews)[number];

/** The places of the room Arbeidsgiver. `dialogue`, `prepare`, `talk` and `plan` show the one with the id. */
export const employerViews = [
  'front',
  'mandate',
  'dialogues',
  'dialogue',
  'prepare',
  'talk',
  'plans',
  'plan',
  'contract',
  'salary',
  'policy',
  'indicators',
] as const;
export type EmployerView = (typeof employerViews)[number];

/** The places of the room Utvikling. `initiative` and `example` show the one with the id. */
export const developmentViews = [
  'front',
  'initiatives',
  'initiative',
  'examples',
  'example',
  'report',
] as const;
export type DevelopmentView = (typeof developmentViews)[number];

/** The places of the room Årshjul. `reading` is the page for the newcomer. */
export const yearViews = ['front', 'handover', 'reading'] as const;
export type YearView = (typeof yearViews)[number];

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
  | { readonly room: 'rules'; readonly view?: RulesView; readonly id?: string }
  | { readonly room: 'information'; readonly view?: InformationView; readonly id?: string }
  | { readonly room: 'employer'; readonly view?: EmployerView; readonly id?: string }
  | { readonly room: 'development'; readonly view?: DevelopmentView; readonly id?: string }
  | { readonly room: 'year'; readonly view?: YearView; readonly id?: string }
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
  if (isPlaced(route)) return route.id === undefined ? route.view : `${route.view ?? 'front'}/${route.id}`;
  if (route.room === 'settings') return route.section;
  return route.room === 'bin' && route.isDone === true ? 'done' : undefined;
};

/** A room with places of its own. */
type Placed = Extract<Route, { readonly view?: unknown }>;

export const isPlaced = (route: Route): route is Placed => route.room in viewsOf;

const viewsOf = {
  meetings: meetingsViews,
  rules: rulesViews,
  information: informationViews,
  employer: employerViews,
  development: developmentViews,
  year: yearViews,
  evaluation: evaluationViews,
} as const satisfies Record<Placed['room'], readonly string[]>;

export const routeOf = (hash: string): Route => {
  const [room, detail, id] = hash.replace(/^#\//, '').split('/');
  if (room === 'reception') return detail ? { room, itemId: detail } : { room };
  if (room === 'meetings') return placedRoute(room, detail, id);
  if (room === 'rules') return placedRoute(room, detail, id);
  if (room === 'information') return placedRoute(room, detail, id);
  if (room === 'evaluation') return placedRoute(room, detail, id);
  if (room === 'employer') return placedRoute(room, detail, id);
  if (room === 'development') return placedRoute(room, detail, id);
  if (room === 'year') return placedRoute(room, detail, id);
  if (room === 'settings') {
    const section = settingsSections.find((known) => known === detail);
    return section ? { room, section } : { room };
  }
  if (room === 'bin') return detail === 'done' ? { room, isDone: true } : { room };
  return room === 'access' || room === 'search' ? { room } : { room: 'overview' };
};

const placedRoute = (room: Placed['room'], detail: string | undefined, id: string | undefined): Route => {
  const view = viewsOf[room].find((known) => known === detail);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the view was found among those of the room
  return (view === undefined ? { room } : { room, view, ...(id ? { id } : {}) }) as Placed;
};

// Below what it calls: the store is made while this file is being read.
export const useRoute = create<RouteStore>(() => ({ route: routeOf(globalThis.location?.hash ?? '') }));
