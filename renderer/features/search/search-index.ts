import MiniSearch, { type Query } from 'minisearch';
import type { Workspace } from '#shared/domain/workspace.ts';
import { writtenForms } from '#shared/domain/written-form.ts';
import { daysOf, isFiltering, passes, type FilterContext, type SearchFilter } from '#shared/search/filter.ts';
import { kindOf, type FindRow, type Found, type SearchTable } from '#shared/search/findable.ts';
import { foundWords } from '#shared/search/found-words.ts';
import { indexTerms, queryTerms, splitWords } from '#shared/search/terms.ts';
import { keyOf, makeSearchRows, type SearchRows } from './search-rows.ts';

/** A hit: the row, and the terms that were found in it. */
export interface Hit {
  readonly key: string;
  readonly found: Found;
  readonly terms: ReadonlySet<string>;
}

export interface Hits {
  /** The best first; without words the latest first. */
  readonly hits: readonly Hit[];
  /** How many there are in all. */
  readonly count: number;
}

/** What the filter cannot know: see `FilterContext`. */
export type SearchScope = Pick<FilterContext, 'termId' | 'withoutOwn'>;

/** What is asked for. Words all of which must be found, or a filter, or both. */
export interface Asked {
  readonly query: string;
  readonly filter: SearchFilter;
  readonly scope: SearchScope;
  /** The most hits that are answered. */
  readonly limit: number;
}

export interface SearchIndex {
  /** Takes the row in, in place of what was there by that id. Some 50 µs for a short text. */
  readonly keep: (found: Found) => void;
  readonly drop: (table: SearchTable, id: string) => void;
  readonly search: (asked: Asked) => Hits;
  readonly find: FindRow;
  /** The meeting of the series that is open or running. */
  readonly next: SearchRows['next'];
  /** The matter an information entry is about. */
  readonly matterOf: SearchRows['matterOf'];
  readonly workspace: () => Workspace | null;
  /** Rows it knows. */
  readonly size: () => number;
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/**
 * An index in memory, of the words of both written forms, so that a change of form changes nothing here. Nothing of it is
 * stored, and no word outlives it.
 */
export const makeSearchIndex = (): SearchIndex => {
  const rows = makeSearchRows();
  const known = new Map<string, string[]>();
  const processTerm = (word: string): string[] => {
    const terms = known.get(word) ?? [...indexTerms(word)];
    known.set(word, terms);
    return terms;
  };
  const index = new MiniSearch<Entry>({ fields: ['title', 'text'], tokenize: splitWords, processTerm });
  const takeOut = (key: string) => {
    if (index.has(key)) index.discard(key);
  };
  let workspace: Workspace | null = null;
  const file = (found: Found) => {
    const key = keyOf(found.table, found.row.id);
    takeOut(key);
    const entry = entryOf(key, found, rows.find, workspace);
    if (entry !== null) index.add(entry);
  };
  return {
    keep: (found) => {
      if (found.table === 'workspace') workspace = found.row;
      rows.keep(found);
      file(found);
      for (const dependent of rows.dependents(found)) file(dependent);
    },
    drop: (table, id) => {
      rows.drop(table, id);
      takeOut(keyOf(table, id));
    },
    search: ({ query, filter, scope, limit }) => {
      const context: FilterContext = { ...scope, find: rows.find, topicDays: rows.topicDays };
      const isAmong = (found: Found): boolean =>
        kindOf(found.table) !== null && passes(found, filter, context);
      const terms = queryTerms(query);
      if (terms.length > 0) {
        const matches = matching(index, terms, (key) => {
          const found = rows.get(key);
          return found !== undefined && isAmong(found);
        });
        return hitsOf(matches, rows.get, limit);
      }
      const all = isFiltering(filter) ? [...rows.all()].filter(([, found]) => isAmong(found)) : [];
      return latestOf(all, context, limit);
    },
    find: rows.find,
    next: rows.next,
    matterOf: rows.matterOf,
    workspace: () => workspace,
    size: rows.size,
  };
};

const entryOf = (id: string, found: Found, find: FindRow, workspace: Workspace | null): Entry | null => {
  if (kindOf(found.table) === null) return null;
  const inForms = writtenForms.flatMap((form) => foundWords(found, find, { form, workspace }) ?? []);
  if (inForms.length === 0) return null;
  const both = (part: 'title' | 'text') => [...new Set(inForms.map((words) => words[part]))].join('\n');
  return { id, title: both('title'), text: both('text') };
};

/** What MiniSearch has found in one entry. */
interface Match {
  readonly id: unknown;
  readonly terms: readonly string[];
}

/**
 * The entries in which every term stands, or the beginning of it. Somebody who is writing a word is for a moment past its
 * stem («ansettel…»): then the letters after it are let go of one by one.
 */
const matching = (
  index: MiniSearch<Entry>,
  terms: readonly string[],
  isAmong: (key: string) => boolean,
): readonly Match[] => {
  const last = terms.at(-1) ?? '';
  const fewest = Math.max(shortest, last.length - mostLetGo);
  for (let letters = last.length; ; letters -= 1) {
    const found = index.search(queryOf([...terms.slice(0, -1), last.slice(0, letters)]), {
      tokenize: (query) => query.split(' '),
      processTerm: (term) => term,
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 5 ? 1 : false),
      combineWith: 'AND',
      boost: { title: 3 },
      filter: ({ id }) => isAmong(String(id)),
    });
    if (found.length > 0 || letters <= fewest) return found;
  }
};

/**
 * A letter or two begin half of all words: alone they are the beginning of a title, or a word by themselves («KS»), and
 * one letter after other words says nothing yet.
 */
const queryOf = (terms: readonly string[]): Query => {
  const [first = '', ...others] = terms;
  if (others.length > 0) {
    const isBegun = /^\p{L}$/u.test(others.at(-1) ?? '');
    return (isBegun ? terms.slice(0, -1) : terms).join(' ');
  }
  if (first.length > 2) return first;
  const inTitle = { queries: [first], fields: ['title'], prefix: true };
  return { combineWith: 'OR', queries: [inTitle, { queries: [first], prefix: false }] };
};

/** A stem of fewer letters is as good as any. */
const shortest = 4;
const mostLetGo = 3;

type Get = (key: string) => Found | undefined;

/** Hits once each: a topic that stands there under two names is one, and so is a rule with its versions. */
const hitsOf = (matches: readonly Match[], get: Get, limit: number): Hits => {
  const things = new Set<string>();
  const hits: Hit[] = [];
  let count = 0;
  for (const { id, terms } of matches) {
    const key = String(id);
    const found = get(key);
    if (found === undefined) continue;
    const thing = thingOf(found);
    if (thing !== null && things.has(thing)) continue;
    if (thing !== null) things.add(thing);
    count += 1;
    if (hits.length < limit) hits.push({ key, found, terms: new Set(terms) });
  }
  return { hits, count };
};

/** The topic or the rule that the row says something of. */
const thingOf = ({ table, row }: Found): string | null => {
  if (table === 'topics' || table === 'rules') return row.id;
  if (table === 'ruleVersions') return row.ruleId;
  return table === 'agendaItems' ? row.topicId : null;
};

const latestOf = (
  all: ReadonlyArray<readonly [string, Found]>,
  context: FilterContext,
  limit: number,
): Hits => {
  // What a point was called once says nothing more than the point, and a version nothing more than its rule.
  const dated = all
    .filter(([, { table }]) => table !== 'agendaItems' && table !== 'ruleVersions')
    .map(([key, found]) => ({ key, found, day: daysOf(found, context).toSorted().at(-1) ?? '' }))
    .toSorted((a, b) => (a.day < b.day ? 1 : -1));
  const hits = dated.slice(0, limit).map(({ key, found }) => ({ key, found, terms: new Set<string>() }));
  return { hits, count: dated.length };
};
