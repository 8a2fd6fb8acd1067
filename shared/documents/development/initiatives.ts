import type { Initiative } from '#shared/domain/initiative.ts';
import type { Term } from '#shared/domain/term.ts';
import { formatDay } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { csv } from '#shared/documents/csv.ts';
import { paragraph, type Block, type Cell, type Document } from '#shared/documents/document.ts';
import {
  isExempt,
  isWithheld,
  madeDocument,
  markWords,
  withheldTitle,
  type Making,
} from '#shared/documents/making.ts';
import { partnerWords, whenWords } from './initiative-words.ts';

export interface InitiativesFacts extends Making {
  readonly term: Pick<Term, 'startYear' | 'endYear'>;
  /** In their order. */
  readonly initiatives: readonly Initiative[];
}

/** All development work of the term: what it is, with whom, when, and what it led to. */
export const initiativesDocument = (facts: InitiativesFacts): Document => {
  const { form, initiatives, term } = facts;
  const { document: words } = textIn(form).initiatives;
  return madeDocument(facts, {
    title: words.title,
    subtitle: words.subtitle(term.startYear, term.endYear),
    marks: initiatives,
    blocks: [initiativesTable(facts)],
  });
};

/** The table of them; a sentence where there are none. */
export const initiativesTable = (facts: Omit<InitiativesFacts, 'term'>): Block => {
  const { form, initiatives } = facts;
  const { document: words } = textIn(form).initiatives;
  if (initiatives.length === 0) return paragraph(words.none);
  return {
    kind: 'table',
    caption: words.caption(initiatives.length),
    widths: [6, 4, 3, 5],
    header: [words.what, words.who, words.when, words.state],
    rows: initiatives.map((initiative) => initiativeRow(initiative, facts)),
  };
};

const initiativeRow = (initiative: Initiative, facts: Omit<InitiativesFacts, 'term'>): Cell[] => {
  const { form } = facts;
  const { developmentWords } = textIn(form);
  if (isWithheld(initiative, facts))
    return [
      { text: withheldTitle(form), source: markWords(initiative, form) },
      ...Array.from({ length: 3 }, () => ({ text: '' })),
    ];
  return [
    {
      text: initiative.title,
      strong: true,
      lines: [
        developmentWords.initiativeKinds[initiative.kind],
        initiative.about.trim(),
        initiative.link,
      ].filter((line) => line !== ''),
      ...(isExempt(initiative) ? { source: markWords(initiative, form) } : {}),
    },
    { text: partnerWords(initiative, form) },
    { text: whenWords(initiative, form) },
    {
      text: capitalised(developmentWords.initiativeStates[initiative.state]),
      ...(initiative.result.trim() === '' ? {} : { lines: [initiative.result.trim()] }),
    },
  ];
};

/** The same as a table for a spreadsheet, one a line. */
export const initiativesCsv = (facts: InitiativesFacts): string => {
  const { form, initiatives } = facts;
  const { initiatives: own, developmentWords } = textIn(form);
  const { csv: words } = own.document;
  const day = (value: Initiative['fromDay']) => (value === null ? '' : formatDay(value, form, 'numeric'));
  const header = [
    words.title,
    words.kind,
    words.state,
    words.partners,
    words.partnerNames,
    words.from,
    words.to,
    words.about,
    words.result,
    words.link,
    words.access,
  ];
  const rows = initiatives.map((one) =>
    isWithheld(one, facts)
      ? [withheldTitle(form), ...Array.from({ length: 9 }, () => ''), markWords(one, form)]
      : [
          one.title,
          developmentWords.initiativeKinds[one.kind],
          developmentWords.initiativeStates[one.state],
          partnerWords({ ...one, partnerNames: '' }, form),
          one.partnerNames,
          day(one.fromDay),
          day(one.toDay),
          one.about,
          one.result,
          one.link,
          markWords(one, form),
        ],
  );
  return csv([header, ...rows]);
};
