const norwegian = new Intl.Collator('nb', { numeric: true });

/** Alphabetical order as in Norway: æ, ø and å last, «aa» as å, figures by size. */
export const compareNorwegian = (a: string, b: string): number => norwegian.compare(a, b);

/**
 * The text as search sees it: small letters, «aa» as å, Swedish and German ä and ö as æ and ø, and no other accents,
 * so that «Haaland» finds «Håland» and «Karasjohka» finds «Kárášjohka».
 */
export const foldForSearch = (text: string): string =>
  (isPlain(text) ? text.toLowerCase() : withoutAccents(text)).replaceAll('aa', 'å');

/** Nothing but letters that stay as they are: most of what people write here, and many times as quick. */
const isPlain = (text: string): boolean => /^[\w \n\r\t.,:;!?()/«»–ÆØÅæøå-]*$/u.test(text);

const withoutAccents = (text: string): string =>
  Array.from(text.normalize('NFC').toLowerCase())
    .map((letter) => ownLetters[letter] ?? letter.normalize('NFD').replace(/\p{Diacritic}/gu, ''))
    .join('');

/** Letters that are not an accented form of another one here, and the Sámi letters that Unicode does not take apart. */
const ownLetters: Readonly<Record<string, string>> = {
  æ: 'æ',
  ø: 'ø',
  å: 'å',
  ä: 'æ',
  ö: 'ø',
  đ: 'd',
  ŋ: 'n',
  ŧ: 't',
};
