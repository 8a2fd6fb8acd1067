import type { WorkspaceKind } from '#shared/domain/workspace.ts';
import type { InBothForms } from '#shared/domain/written-form.ts';
import type { Term } from '#shared/domain/term.ts';
import { cite, type SourceRef } from '#shared/templates/sources.ts';
import { addDays, type Day } from './day.ts';
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

/** A duty the law sets without a day. */
export interface StandingDuty extends Omit<StatutoryDate, 'day'> {
  readonly rhythm: InBothForms;
}

/** The last days the law sets in the first part of a term, earliest first. Those that hang on an unknown anchor are left out. */
export const statutoryDates = (
  term: DueTerm & Partial<Pick<Term, 'endYear'>>,
  kind: WorkspaceKind,
): readonly StatutoryDate[] =>
  [
    ...constitution(term),
    ...firstNewYear(term),
    ...accounts(term.startYear + 1),
    ...planningStrategy(term, kind),
    ...secondNewYear(term.startYear + 1),
    ...councilSize(term.endYear ?? term.startYear + 4),
  ].toSorted((a, b) => a.day.localeCompare(b.day));

/** What the law asks for every year or once a term, without naming a day. */
export const standingDuties = (kind: WorkspaceKind): readonly StandingDuty[] =>
  kind === 'county' ? duties.filter(({ law }) => law.code !== 'BEREDF') : duties;

const constitution = ({ startYear, constitutingDay }: DueTerm): StatutoryDate[] => {
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

const firstNewYear = ({ startYear, budgetDay }: DueTerm): StatutoryDate[] => {
  const day: Day = `${startYear}-12-31`;
  const proposal: StatutoryDate[] =
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
  return [
    ...proposal,
    {
      key: 'budget',
      day,
      title: {
        nb: 'Økonomiplan og årsbudsjett må være vedtatt',
        nn: 'Økonomiplan og årsbudsjett må vere vedtekne',
      },
      law: cite('KOML', '§ 14-3 første ledd'),
      items: ['mnd-budsjett'],
    },
    {
      key: 'remaining-bodies',
      day,
      title: {
        nb: 'Medlemmer til organer som gjenstår, må være valgt',
        nn: 'Medlemmer til organ som står att, må vere valde',
      },
      law: cite('KOML', '§ 7-1 femte ledd'),
      items: ['mnd-restvalg'],
    },
  ];
};

const accounts = (year: number): StatutoryDate[] => [
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

const councilSize = (endYear: number): StatutoryDate[] => [
  {
    key: 'council-size',
    day: `${endYear - 1}-12-31`,
    title: {
      nb: 'Siste dag for å endre tallet på representanter fra neste periode',
      nn: 'Siste dag for å endre talet på representantar frå neste periode',
    },
    law: cite('KOML', '§ 5-5'),
    items: [],
  },
];

const onceAYear: InBothForms = { nb: 'minst én gang i året', nn: 'minst éin gong i året' };

const duties: readonly StandingDuty[] = [
  {
    key: 'budget-reports',
    title: { nb: 'Rapport om den økonomiske utviklingen', nn: 'Rapport om den økonomiske utviklinga' },
    law: cite('KOML', '§ 14-5 tredje ledd'),
    items: ['ar-budsjettrapport'],
    rhythm: { nb: 'minst to ganger i året', nn: 'minst to gonger i året' },
  },
  {
    key: 'internal-control',
    title: { nb: 'Rapport om internkontroll og tilsyn', nn: 'Rapport om internkontroll og tilsyn' },
    law: cite('KOML', '§ 25-2'),
    items: ['ar-internkontroll-rapport'],
    rhythm: onceAYear,
  },
  {
    key: 'emergency-plan',
    title: { nb: 'Revisjon av beredskapsplanen', nn: 'Revisjon av beredskapsplanen' },
    law: cite('BEREDF', '§§ 6 og 7'),
    items: ['ar-beredskapsplan'],
    rhythm: onceAYear,
  },
  {
    key: 'emergency-exercise',
    title: { nb: 'Øvelse etter beredskapsplanen', nn: 'Øving etter beredskapsplanen' },
    law: cite('BEREDF', '§§ 6 og 7'),
    items: ['ar-beredskapsplan'],
    rhythm: { nb: 'hvert annet år', nn: 'kvart anna år' },
  },
  {
    key: 'ownership-report',
    title: { nb: 'Eierskapsmelding', nn: 'Eigarskapsmelding' },
    law: cite('KOML', '§ 26-1'),
    items: ['ar-eierskap'],
    rhythm: { nb: 'minst én gang i valgperioden', nn: 'minst éin gong i valperioden' },
  },
  {
    key: 'delegated-authority',
    title: { nb: 'Rapport om bruken av delegert myndighet', nn: 'Rapport om bruken av delegert mynde' },
    law: cite('KOML', '§ 6-1 siste ledd'),
    items: ['ar-delegert-rapport'],
    rhythm: { nb: 'uten fast dato', nn: 'utan fast dato' },
  },
];
