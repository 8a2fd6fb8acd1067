import { stemmer } from '@orama/stemmers/norwegian';
import MiniSearch from 'minisearch';
import { foldForSearch } from '#shared/text/collate.ts';

/** A thing one can find, with its words in the reader's written form. */
export interface Findable {
  /** `item:<id>` or `person:<id>`. */
  readonly id: string;
  readonly title: string;
  /** Everything else that is written about it. */
  readonly body: string;
  /** A quiet word beside the title in the list of hits. */
  readonly detail: string;
}

export interface SearchIndex {
  /** The best hits first. «aa» finds «å», and one form of a word finds the others. */
  readonly find: (query: string, limit: number) => readonly Findable[];
}

/** Builds the index in memory; some milliseconds for a hundred items. Nothing of it is stored. */
export const searchIndexOf = (findables: readonly Findable[]): SearchIndex => {
  const byId = new Map(findables.map((findable) => [findable.id, findable]));
  const index = new MiniSearch<Findable>({ fields: ['title', 'body', 'detail'], processTerm });
  index.addAll(findables);
  return {
    find: (query, limit) =>
      index
        .search(query, { prefix: true, fuzzy: misspelt, combineWith: 'AND', boost: { title: 3 } })
        .slice(0, limit)
        .flatMap(({ id }) => byId.get(String(id)) ?? []),
  };
};

const processTerm = (term: string): string | null => stemmer(foldForSearch(term)) || null;

/** One letter wrong is forgiven in words long enough to tell. */
const misspelt = (term: string): number | boolean => (term.length > 5 ? 1 : false);
