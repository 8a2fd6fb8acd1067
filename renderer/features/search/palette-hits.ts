import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { openSearch } from '#renderer/stores/search.ts';
import { useText } from '#renderer/stores/text.ts';
import { noFilter } from '#shared/search/filter.ts';
import { hitRoute } from './hit-route.ts';
import { hitWords } from './hit-words.ts';
import { useFullScreen } from './use-full-screen.ts';
import { useHits } from './use-hits.ts';

/** A hit as the palette shows it. */
export interface PaletteHit {
  readonly id: string;
  readonly group: 'found';
  readonly label: string;
  readonly detail?: string;
  readonly run: () => void;
}

const mostHits = 12;
/** What is shown of a decision, in letters. */
const longest = 90;

/** The best hits on the query, the way to all of them, and a word when not everything has been read yet. */
export const usePaletteHits = (
  query: string,
): { readonly hits: readonly PaletteHit[]; readonly reading: string | null } => {
  const { search: words } = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const withoutOwn = useFullScreen();
  const { hits, count, index, part } = useHits(query, { filter: noFilter, limit: mostHits, withoutOwn });
  const reading = part < 1 && query.trim() !== '' ? words.reading(Math.floor(part * 100)) : null;
  if (index === null) return { hits: [], reading };
  const around = { find: index.find, workspace: index.workspace(), form };
  const shown = hits.map(({ key, found }): PaletteHit => {
    const { title, about, text, isOwn } = hitWords(found, around);
    // A decision is told by what it says, and where it was made comes after.
    const isDecision = found.table === 'decisions' && !isOwn;
    return {
      id: key,
      group: 'found',
      label: isDecision ? oneLine(text) : title,
      detail: [...about, ...(isDecision ? [title] : [])].join(' · '),
      run: () => go(hitRoute(found, index)),
    };
  });
  if (count === 0) return { hits: [], reading };
  const all: PaletteHit = {
    id: 'search:all',
    group: 'found',
    label: words.all(query.trim()),
    detail: words.count(count),
    run: () => openSearch(query.trim()),
  };
  return { hits: [...shown, all], reading };
};

const oneLine = (text: string): string => {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  return flat.length <= longest ? flat : `${flat.slice(0, flat.lastIndexOf(' ', longest))} …`;
};
