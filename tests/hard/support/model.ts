/** What a person would say is in the workspace: the items of their own, by title, with the note of each. */
export type State = Readonly<Record<string, string>>;

/** What must be true of the app, kept in the simplest form there is. */
export interface Model {
  state: State;
  /** The states before each change of this session, the latest last: what «Angre» goes back to. */
  past: State[];
  /** What each copy holds, the newest last. */
  readonly copies: State[];
  /** A file that was saved from Innstillinger, and what it holds. */
  file: { readonly text: string; readonly state: State } | null;
  isOpen: boolean;
  made: number;
}

export const emptyModel = (): Model => ({
  state: {},
  past: [],
  copies: [],
  file: null,
  isOpen: true,
  made: 0,
});

/** One change, which «Angre» takes back as one. */
export const changed = (model: Model, state: State): void => {
  model.past.push(model.state);
  model.state = state;
};

/** A title among those there are; null where there are none. */
export const pickTitle = ({ state }: Model, number: number): string | null =>
  Object.keys(state).toSorted()[number % Math.max(1, Object.keys(state).length)] ?? null;

export const without = (state: State, title: string): State =>
  Object.fromEntries(Object.entries(state).filter(([other]) => other !== title));
