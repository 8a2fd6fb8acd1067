import type { BodyWord, CouncilTitle, DirectorTitle, WorkspaceKind } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { compareNorwegian, foldForSearch } from '#shared/text/collate.ts';
import { kommuneRows } from './kommune-rows.ts';

/** A kommune or fylkeskommune to choose from, with what can be filled in for it beforehand. */
export interface Body {
  readonly kind: WorkspaceKind;
  /** Four figures for a kommune, two for a fylkeskommune. */
  readonly number: string;
  readonly name: string;
  /** The fylke it lies in; for a fylkeskommune its own. */
  readonly county: string;
  /** The language decision; `neutral` means that the user is asked. */
  readonly form: WrittenForm | 'neutral';
  readonly bodyWord: BodyWord;
  readonly councilTitle: CouncilTitle;
  readonly directorTitle: DirectorTitle;
  readonly parliamentary: boolean;
}

/** The bodies whose names or number hold the text; names that begin with it first. All of them for an empty text. */
export const searchBodies = (text: string): readonly Body[] => {
  const wanted = foldForSearch(text.trim());
  return searchable
    .map(({ body, words }) => ({ body, place: words.indexOf(wanted) }))
    .filter(({ place }) => place >= 0)
    .toSorted((a, b) => Number(a.place > 0) - Number(b.place > 0))
    .map(({ body }) => body);
};

const ownWords: Readonly<Record<string, Partial<Body>>> = {
  '0301': { councilTitle: 'bystyre', parliamentary: true },
  '4601': { councilTitle: 'bystyre', parliamentary: true },
  // Ulvik, Voss and Kvam call themselves herad.
  '4620': { bodyWord: 'herad', councilTitle: 'heradsstyre' },
  '4621': { bodyWord: 'herad', councilTitle: 'heradsstyre' },
  '4622': { bodyWord: 'herad', councilTitle: 'heradsstyre' },
};

/** All 357 kommuner in Norwegian alphabetical order. */
export const kommuner: readonly Body[] = kommuneRows
  .map(([number, name, county, form]): Body => ({
    kind: 'municipality',
    number,
    name,
    county,
    form,
    bodyWord: 'kommune',
    councilTitle: 'kommunestyre',
    directorTitle: 'kommunedirektør',
    parliamentary: false,
    ...ownWords[number],
  }))
  .toSorted((a, b) => compareNorwegian(a.name, b.name));

/** Fylker whose fylkeskommune has made a language decision; the others are neutral. */
const countyForms: Readonly<Record<string, WrittenForm>> = {
  Vestland: 'nn',
  'Møre og Romsdal': 'nn',
  Vestfold: 'nb',
};

/** The 14 fylkeskommuner: every fylke but Oslo, which is a kommune with both tasks. */
export const fylkeskommuner: readonly Body[] = [
  ...new Map(kommuneRows.map(([number, , county]) => [county, number.slice(0, 2)])),
]
  .filter(([county]) => county !== 'Oslo')
  .map(([county, number]): Body => ({
    kind: 'county',
    number,
    name: county,
    county,
    form: countyForms[county] ?? 'neutral',
    bodyWord: 'fylkeskommune',
    councilTitle: 'fylkesting',
    directorTitle: 'fylkeskommunedirektør',
    parliamentary: false,
  }))
  .toSorted((a, b) => compareNorwegian(a.name, b.name));

/** «bergen kommune vestland 4601»: what a search looks through, already folded. */
const searchable = [...kommuner, ...fylkeskommuner].map((body) => ({
  body,
  words: foldForSearch(`${body.name} ${body.bodyWord} ${body.county} ${body.number}`),
}));
