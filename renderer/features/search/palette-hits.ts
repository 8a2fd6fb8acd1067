import { useLiveQuery } from 'dexie-react-hooks';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { openSearch } from '#renderer/stores/search.ts';
import { useText } from '#renderer/stores/text.ts';
import type { TermId } from '#shared/domain/id.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { noFilter } from '#shared/search/filter.ts';
import type { FindRow } from '#shared/search/findable.ts';
import { clarifications } from '#shared/templates/clarifications.ts';
import { fillTerms, termsOf, type Titles } from '#shared/templates/terminology.ts';
import { foldForSearch } from '#shared/text/collate.ts';
import { textIn } from '#shared/text/text.ts';
import { templateRuleId } from '#shared/vault/rule-digest.ts';
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
  const term = useLiveQuery(currentTerm);
  const { hits, count, index, part } = useHits(query, { filter: noFilter, limit: mostHits, withoutOwn });
  const reading = part < 1 && query.trim() !== '' ? words.reading(Math.floor(part * 100)) : null;
  if (index === null) return { hits: [], reading };
  const around = { find: index.find, workspace: index.workspace(), form };
  const questions = questionHits(query, { ...around, termId: term?.id ?? null });
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
  if (count === 0) return { hits: questions, reading };
  const all: PaletteHit = {
    id: 'search:all',
    group: 'found',
    label: words.all(query.trim()),
    detail: words.count(count),
    run: () => openSearch(query.trim()),
  };
  return { hits: [...shown, ...questions, all], reading };
};

interface QuestionsAmong {
  readonly find: FindRow;
  readonly workspace: Titles | null;
  readonly form: WrittenForm;
  readonly termId: TermId | null;
}

/** Questions of Spilleregler that nobody has written about yet: there is no row to find, only the question itself. */
const questionHits = (query: string, among: QuestionsAmong): readonly PaletteHit[] => {
  const { find, workspace, form, termId } = among;
  const wanted = foldForSearch(query.trim());
  if (termId === null || wanted.length < shortestQuestion) return [];
  const { search, interplayWords } = textIn(form);
  return clarifications.flatMap(({ key, group, question }): PaletteHit[] => {
    if (find('rules', templateRuleId(termId, key)) !== undefined) return [];
    const label = fillTerms(question[form], termsOf(workspace, form));
    if (!foldForSearch(label).includes(wanted)) return [];
    const detail = [
      search.one.rule,
      interplayWords.ruleGroups[group],
      interplayWords.ruleStates.notDiscussed,
    ];
    return [
      {
        id: `question:${key}`,
        group: 'found',
        label,
        detail: detail.join(' · '),
        run: () => go({ room: 'rules', view: 'rule', id: key }),
      },
    ];
  });
};

/** A letter or two stand in every question. */
const shortestQuestion = 3;

const oneLine = (text: string): string => {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  return flat.length <= longest ? flat : `${flat.slice(0, flat.lastIndexOf(' ', longest))} …`;
};
