import type { WorkspaceKind } from '#shared/domain/workspace.ts';
import type { InBothForms } from '#shared/domain/written-form.ts';
import type { Term } from '#shared/domain/term.ts';
import { cite, type SourceRef } from '#shared/templates/sources.ts';
import { addDays, yearOf, type Day } from './day.ts';
import type { DueTerm } from './due.ts';
import { lastConstitutingDay, lastNoticeDay } from './proposals.ts';

/** A last day set by law, with the start-up items that are about it. */
export interface StatutoryDate {
  readonly key: string;
  readonly day: Day;
  readonly title: InBothForms;
  readonly law: SourceRef;
  readonly items: readonly string[];
}

/** What the law's dates are counted from. Without a reason it is a new term. */
export type StatutoryTerm = DueTerm & Partial<Pick<Term, 'endYear' | 'reason'>>;

/**
 * The last days the law sets, earliest first. In a new term those of its first part, without those that hang on an
 * unknown anchor; after a change in mid-term those that fall in the year from tiltredelse.
 */
export const statutoryDates = (term: StatutoryTerm, kind: WorkspaceKind): readonly StatutoryDate[] =>
  (term.reason === 'mayorChange' || term.reason === 'newDirector'
    ? yearFromOfficeDay(term)
    : newTerm(term, kind)
  ).toSorted((a, b) => a.day.localeCompare(b.day));

const newTerm = (term: StatutoryTerm, kind: WorkspaceKind): readonly StatutoryDate[] => [
  ...constitution(term),
  ...budgetProposal(term),
  budget(term.startYear),
  remainingBodies(term.startYear),
  ...accounts(term.startYear + 1),
  ...planningStrategy(term, kind),
  ...secondNewYear(term.startYear + 1),
  councilSize(endYearOf(term)),
];

const yearFromOfficeDay = (term: StatutoryTerm): readonly StatutoryDate[] => {
  const { officeDay } = term;
  if (officeDay === null) return [];
  const year = yearOf(officeDay);
  const last = addDays(officeDay, 365);
  return [
    ...budgetProposal(term),
    ...[year, year + 1].flatMap((each) => [budget(each), ...accounts(each)]),
    ...secondNewYear(term.startYear + 1),
    councilSize(endYearOf(term)),
  ].filter(({ day }) => day >= officeDay && day <= last);
};

const endYearOf = ({ startYear, endYear }: StatutoryTerm): number => endYear ?? startYear + 4;

/** The last day of the constituting meeting in the election year, and of its notice when the meeting has a day. */
export const constitution = ({
  startYear,
  constitutingDay,
}: Pick<DueTerm, 'startYear' | 'constitutingDay'>): StatutoryDate[] => {
  const law = cite('KOML', '§ 7-1 første ledd');
  const notice: StatutoryDate[] =
    constitutingDay === null
      ? []
      : [
          {
            key: 'constituting-notice',
            day: lastNoticeDay(constitutingDay),
            title: {
              nb: 'Siste dag for å kalle inn til konstituerende møte',
              nn: 'Siste dag for å kalle inn til konstituerande møte',
            },
            law,
            items: ['prep-konst-innkalling'],
          },
        ];
  return [
    ...notice,
    {
      key: 'constituting-last-day',
      day: lastConstitutingDay(startYear),
      title: { nb: 'Siste dag for konstituerende møte', nn: 'Siste dag for konstituerande møte' },
      law,
      items: ['prep-konst-dato'],
    },
  ];
};

/** Fourteen days before the meeting that decides the budget; none while that has no day. */
export const budgetProposal = ({ budgetDay }: Pick<DueTerm, 'budgetDay'>): StatutoryDate[] =>
  budgetDay === null
    ? []
    : [
        {
          key: 'budget-proposal',
          day: addDays(budgetDay, -14),
          title: {
            nb: 'Budsjettinnstillingen må være offentlig',
            nn: 'Budsjettinnstillinga må vere offentleg',
          },
          law: cite('KOML', '§ 14-3 fjerde ledd'),
          items: ['mnd-budsjett-offentlig'],
        },
      ];

/** The budget of the year after. */
export const budget = (year: number): StatutoryDate => ({
  key: 'budget',
  day: `${year}-12-31`,
  title: {
    nb: 'Økonomiplan og årsbudsjett må være vedtatt',
    nn: 'Økonomiplan og årsbudsjett må vere vedtekne',
  },
  law: cite('KOML', '§ 14-3 første ledd'),
  items: ['mnd-budsjett'],
});

/** @param year of the election */
export const remainingBodies = (year: number): StatutoryDate => ({
  key: 'remaining-bodies',
  day: `${year}-12-31`,
  title: {
    nb: 'Medlemmer til organer som gjenstår, må være valgt',
    nn: 'Medlemmer til organ som står att, må vere valde',
  },
  law: cite('KOML', '§ 7-1 femte ledd'),
  items: ['mnd-restvalg'],
});

/** The three last days of the accounts of the year before. */
export const accounts = (year: number): StatutoryDate[] => [
  {
    key: 'accounts-closed',
    day: `${year}-02-22`,
    title: { nb: 'Årsregnskapet må være ferdig', nn: 'Årsrekneskapen må vere ferdig' },
    law: cite('KOML', '§ 14-6'),
    items: ['ar-arsregnskap'],
  },
  {
    key: 'annual-report',
    day: `${year}-03-31`,
    title: { nb: 'Årsberetningen må være ferdig', nn: 'Årsmeldinga må vere ferdig' },
    law: cite('KOML', '§ 14-7'),
    items: ['ar-arsregnskap'],
  },
  {
    key: 'accounts-decided',
    day: `${year}-06-30`,
    title: {
      nb: 'Årsregnskap og årsberetning må være vedtatt',
      nn: 'Årsrekneskap og årsmelding må vere vedtekne',
    },
    law: cite('KOML', '§ 14-3'),
    items: ['ar-arsregnskap'],
  },
];

/** PBL § 10-1 for a kommune, with 30 days for the public; §§ 7-1 and 7-2 for a fylkeskommune, with six weeks' hearing. */
const planningStrategy = ({ constitutingDay }: DueTerm, kind: WorkspaceKind): StatutoryDate[] => {
  if (constitutingDay === null) return [];
  const decided = addDays(constitutingDay, 365);
  const isCounty = kind === 'county';
  return [
    {
      key: 'planning-strategy-public',
      day: addDays(decided, isCounty ? -42 : -30),
      title: isCounty
        ? {
            nb: 'Forslaget til regional planstrategi må være sendt på høring',
            nn: 'Forslaget til regional planstrategi må vere sendt på høyring',
          }
        : {
            nb: 'Forslaget til planstrategi må være lagt ut',
            nn: 'Forslaget til planstrategi må vere lagt ut',
          },
      law: isCounty ? cite('PBL', '§ 7-2') : cite('PBL', '§ 10-1'),
      items: ['ar-planstrategi'],
    },
    {
      key: 'planning-strategy',
      day: decided,
      title: isCounty
        ? { nb: 'Regional planstrategi må være vedtatt', nn: 'Regional planstrategi må vere vedteken' }
        : { nb: 'Kommunal planstrategi må være vedtatt', nn: 'Kommunal planstrategi må vere vedteken' },
      law: isCounty ? cite('PBL', '§ 7-1') : cite('PBL', '§ 10-1'),
      items: ['ar-planstrategi'],
    },
  ];
};

const secondNewYear = (year: number): StatutoryDate[] => [
  {
    key: 'delegation-rules',
    day: `${year}-12-31`,
    title: {
      nb: 'Delegerings- og innstillingsreglement må være vedtatt',
      nn: 'Delegerings- og innstillingsreglement må vere vedteke',
    },
    law: cite('KOML', '§ 5-14'),
    items: ['ar-delegeringsreglement'],
  },
  {
    key: 'audit-plans',
    day: `${year}-12-31`,
    title: {
      nb: 'Planer for forvaltningsrevisjon og eierskapskontroll må være vedtatt',
      nn: 'Planar for forvaltningsrevisjon og eigarskapskontroll må vere vedtekne',
    },
    law: cite('KOML', '§§ 23-3 og 23-4'),
    items: ['ar-kontrollplaner'],
  },
];

const councilSize = (endYear: number): StatutoryDate => ({
  key: 'council-size',
  day: `${endYear - 1}-12-31`,
  title: {
    nb: 'Siste dag for å endre tallet på representanter fra neste periode',
    nn: 'Siste dag for å endre talet på representantar frå neste periode',
  },
  law: cite('KOML', '§ 5-5'),
  items: [],
});
