/** What this run found out about the database before the window could look. */
export interface StartNotes {
  /** The app did not end properly the last time. */
  readonly unclean: boolean;
  /** Why the database was emptied, until it is whole again; null: it was not. */
  readonly setAside: () => string | null;
  readonly noteSetAside: (why: string | null) => void;
}

/** @param found what preparing the profile came upon */
export const startNotes = ({
  unclean,
  emptied,
}: {
  readonly unclean: boolean;
  readonly emptied: boolean;
}): StartNotes => {
  let why: string | null = emptied ? 'damaged' : null;
  return {
    unclean,
    setAside: () => why,
    noteSetAside: (next) => {
      why = next;
    },
  };
};
