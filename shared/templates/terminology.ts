import type { BodyWord, Workspace } from '#shared/domain/workspace.ts';
import type { InBothForms, WrittenForm } from '#shared/domain/written-form.ts';

/** What the titles and names of bodies depend on. */
export type Titles = Pick<Workspace, 'kind' | 'bodyWord' | 'directorTitle' | 'councilTitle'>;

/**
 * The words that differ between kommuner and fylkeskommuner, under the word an ordinary kommune uses in bokmål. The
 * same words in braces are the tokens of the templates.
 */
export interface Terms {
  readonly ordfører: string;
  readonly ordføreren: string;
  readonly varaordfører: string;
  readonly varaordføreren: string;
  readonly kommunedirektør: string;
  readonly kommunedirektøren: string;
  readonly kommunestyre: string;
  readonly kommunestyret: string;
  readonly formannskap: string;
  readonly formannskapet: string;
  readonly kommune: string;
  readonly kommunen: string;
}

/** The words of this kommune or fylkeskommune; those of an ordinary kommune when it is not known yet. */
export const termsOf = (workspace: Titles | null, form: WrittenForm): Terms => {
  const titles = workspace ?? ordinaryKommune;
  const { directorTitle, councilTitle } = titles;
  return {
    ...(titles.kind === 'county' ? countyWords : municipalWords)[form],
    // These titles are spelt alike in both written forms.
    kommunedirektør: directorTitle,
    kommunedirektøren: `${directorTitle}en`,
    kommunestyre: councilTitle,
    kommunestyret: councilTitle.endsWith('e') ? `${councilTitle}t` : `${councilTitle}et`,
    kommune: bodyWords[titles.bodyWord].indefinite,
    kommunen: bodyWords[titles.bodyWord].definite,
  };
};

/**
 * The text with every token replaced: `{kommunestyret}` becomes «bystyret», `{Kommunestyret}` «Bystyret».
 * An unknown token is a fault in the template.
 */
export const fillTerms = (text: string, terms: Terms): string =>
  text.replace(/\{(\p{L}+)\}/gu, (_token, word: string) => {
    const key = word.toLowerCase();
    if (!isTermKey(key, terms)) throw new Error(`Unknown term in a template: ${word}`);
    return word === key ? terms[key] : capitalised(terms[key]);
  });

/** The word with a capital first letter. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The name as it is written on a letter: «Time kommune», «Voss herad», «Vestland fylkeskommune». */
export const bodyName = (workspace: Pick<Workspace, 'name' | 'bodyWord'>): string =>
  `${workspace.name} ${workspace.bodyWord}`;

const ordinaryKommune: Titles = {
  kind: 'municipality',
  bodyWord: 'kommune',
  directorTitle: 'kommunedirektør',
  councilTitle: 'kommunestyre',
};

type MayorWords = Pick<
  Terms,
  'ordfører' | 'ordføreren' | 'varaordfører' | 'varaordføreren' | 'formannskap' | 'formannskapet'
>;

const municipalWords: InBothForms<MayorWords> = {
  nb: {
    ordfører: 'ordfører',
    ordføreren: 'ordføreren',
    varaordfører: 'varaordfører',
    varaordføreren: 'varaordføreren',
    formannskap: 'formannskap',
    formannskapet: 'formannskapet',
  },
  nn: {
    ordfører: 'ordførar',
    ordføreren: 'ordføraren',
    varaordfører: 'varaordførar',
    varaordføreren: 'varaordføraren',
    formannskap: 'formannskap',
    formannskapet: 'formannskapet',
  },
};

const countyWords: InBothForms<MayorWords> = {
  nb: {
    ordfører: 'fylkesordfører',
    ordføreren: 'fylkesordføreren',
    varaordfører: 'fylkesvaraordfører',
    varaordføreren: 'fylkesvaraordføreren',
    formannskap: 'fylkesutvalg',
    formannskapet: 'fylkesutvalget',
  },
  nn: {
    ordfører: 'fylkesordførar',
    ordføreren: 'fylkesordføraren',
    varaordfører: 'fylkesvaraordførar',
    varaordføreren: 'fylkesvaraordføraren',
    formannskap: 'fylkesutval',
    formannskapet: 'fylkesutvalet',
  },
};

/** A body called «by» in its name is still spoken of as «kommunen». */
const bodyWords: Readonly<Record<BodyWord, { readonly indefinite: string; readonly definite: string }>> = {
  kommune: { indefinite: 'kommune', definite: 'kommunen' },
  by: { indefinite: 'kommune', definite: 'kommunen' },
  herad: { indefinite: 'herad', definite: 'heradet' },
  fylkeskommune: { indefinite: 'fylkeskommune', definite: 'fylkeskommunen' },
};

const isTermKey = (key: string, terms: Terms): key is keyof Terms => Object.hasOwn(terms, key);
