import { stemmer } from '@orama/stemmers/norwegian';
import { foldForSearch } from '#shared/text/collate.ts';

/** A word of a text, and where it stands in it. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of the text as search sees them, letters and figures and nothing else, one after the other as asked for. */
export function* placedWords(text: string): Generator<PlacedWord> {
  for (const { 0: word, index } of text.matchAll(letters)) {
    yield { word, start: index, end: index + word.length };
  }
}

export const splitWords = (text: string): string[] => text.match(letters) ?? [];

const letters = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * What the word is filed under: its stem, so that one form finds the others. «Regel» and «regler» lose their e, so both
 * are filed under both. Empty: a small word nobody looks for.
 */
export const indexTerms = (word: string): readonly string[] => {
  const folded = foldForSearch(word);
  if (smallWords.has(folded)) return [];
  const stem = stemOf(folded);
  const other = withOrWithoutE(stem);
  return other === null ? [stem] : [stem, other];
};

/**
 * What to look for: the stems of the words asked for. Small words count only when nothing else is asked for, as the
 * beginning of something longer.
 */
export const queryTerms = (query: string): readonly string[] => {
  const folded = splitWords(query).map(foldForSearch);
  const telling = folded.filter((word) => !smallWords.has(word));
  return telling.length > 0 ? telling.map(stemOf) : folded.slice(-1);
};

/**
 * The stem of a folded word. The stemmer takes one ending at a time, and Norwegian stacks them: «ordføreren» is
 * «ordfører» is «ordfør», and nynorsk «ordførarane» the same.
 */
const stemOf = (folded: string): string => {
  const plural =
    folded.length > 6 && !/(int|ekst|mod)erne$/.test(folded) ? folded.replace(/erne$/, 'er') : folded;
  const once = stemmer(plural) || plural;
  return stemmer(once) || once;
};

/** «varsel» → «varsl» and back, «middel» → «midl»; null for words that do not change so. */
const withOrWithoutE = (stem: string): string | null => {
  if (stem.length < 4) return null;
  if (/[^aeiouyæøå]el$/.test(stem)) return stem.replace(/(.)\1?el$/, '$1l');
  return /[bdfgkmprstv]l$/.test(stem) ? stem.replace(/l$/, 'el') : null;
};

/** The commonest words of both written forms. They would fill a third of the index and tell nothing apart. */
const smallWords: ReadonlySet<string> = new Set(
  [
    'og i jeg det at en et den til er som på de med han av ikke der så var meg seg men ett har om vi min mitt ha hadde hun',
    'nå over da ved fra du ut sin dem oss opp man kan hans hvor eller hva skal selv her vil bli ble blitt kunne inn når',
    'være kom ville deg for noe noen må mot å ein eit ei frå dei eg korleis kva kven vere ikkje vart blei verte vert var',
    'no noko nokon hjå sjølv kor enn også etter dette denne disse desse',
  ]
    .join(' ')
    .split(' ')
    .map(foldForSearch),
);
