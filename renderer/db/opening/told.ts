/** What was done at the start that the user must know of. Never what stands in the rows. */
export type Told =
  /** So many changes were missing in the database and were fetched. */
  | { readonly kind: 'caughtUp'; readonly count: number }
  /** The database was empty or damaged, and is made anew; nothing is missing. */
  | { readonly kind: 'rebuilt' }
  /** There were two versions; the longer one is gone on with, the other one kept. */
  | { readonly kind: 'otherChain' }
  /** The journal was damaged and is written anew; nothing is missing. */
  | { readonly kind: 'journalRewritten' }
  /** Neither was whole; what could be read is put together. `lost`: so many changes at least; null: nobody knows. */
  | { readonly kind: 'salvaged'; readonly lost: number | null }
  /** So many changes are known to have been there, and are nowhere. */
  | { readonly kind: 'lost'; readonly count: number };

/** From what must be said before anything else, to what could be left unsaid. */
const gravity: readonly Told['kind'][] = [
  'lost',
  'salvaged',
  'otherChain',
  'rebuilt',
  'caughtUp',
  'journalRewritten',
];

/** The one thing to say: whoever hears that something is missing must not also hear that all is there. */
export const gravestOf = (told: readonly Told[]): Told | null =>
  told.toSorted((a, b) => gravity.indexOf(a.kind) - gravity.indexOf(b.kind))[0] ?? null;
