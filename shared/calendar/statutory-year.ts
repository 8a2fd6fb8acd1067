import type { TermReason } from '#shared/domain/term.ts';
import type { WorkspaceKind } from '#shared/domain/workspace.ts';
import type { InBothForms } from '#shared/domain/written-form.ts';
import { cite } from '#shared/templates/sources.ts';
import { yearOf, type Day } from './day.ts';
import { proposedElectionDay } from './proposals.ts';
import {
  accounts,
  budget,
  budgetProposal,
  constitution,
  remainingBodies,
  statutoryDates,
  type StatutoryDate,
  type StatutoryTerm,
} from './statutory.ts';

/** A date of the law in one year. */
export interface YearlyStatutory extends StatutoryDate {
  /** The key with its year, as marks name it: `budget.2027`. */
  readonly dateKey: string;
  /** The law sets no day: it says how often, or that the year decides. The day is then our choice within it. */
  readonly isProposed: boolean;
  /** Stands in the start plan too, under its bare key: a calendar knows it again by that. */
  readonly isInStartPlan: boolean;
}

/** As stored, so that the dates of a change in mid-term are kept apart in the start plan as they always were. */
export type TermYears = StatutoryTerm & { readonly endYear: number; readonly reason: TermReason };

/**
 * Every date of the law in a calendar year of the term, earliest first (domain.md 8.9). Those that come once are those
 * of the start plan; the others come back every year until the term ends.
 */
export const statutoryOfYear = (
  term: TermYears,
  kind: WorkspaceKind,
  year: number,
): readonly YearlyStatutory[] => {
  const planned = new Set(statutoryDates(term, kind).map(({ key, day }) => `${key} ${day}`));
  const once = statutoryDates({ ...term, reason: 'election' }, kind);
  const all = [...once.map(fixed), ...returning(term, kind, year)].filter(({ day }) => yearOf(day) === year);
  const byKey = new Map<string, Omit<YearlyStatutory, 'dateKey' | 'isInStartPlan'>>();
  for (const date of all) if (!byKey.has(date.key)) byKey.set(date.key, date);
  return [...byKey.values()]
    .map((date) => ({
      ...date,
      dateKey: `${date.key}.${year}`,
      isInStartPlan: planned.has(`${date.key} ${date.day}`),
    }))
    .toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
};

type Dated = StatutoryDate & { readonly isProposed: boolean };

const fixed = (date: StatutoryDate): Dated => ({ ...date, isProposed: false });

const returning = (term: TermYears, kind: WorkspaceKind, year: number): readonly Dated[] => [
  ...accounts(year).map(fixed),
  ...proposalOf(term, year).map(fixed),
  fixed(budget(year)),
  ...reports(year),
  ...(kind === 'municipality' ? preparedness(term, year) : []),
  ...(year === term.endYear ? nextElection(term) : []),
];

/** Public for 14 days before the council decides, and it decides before the year is out: 17 December at the latest. */
const proposalOf = ({ budgetDay }: TermYears, year: number): readonly StatutoryDate[] => {
  if (budgetDay !== null && yearOf(budgetDay) === year) return budgetProposal({ budgetDay });
  return budgetProposal({ budgetDay: `${year}-12-31` }).map((date) => ({
    ...date,
    title: {
      nb: 'Siste mulige dag for å gjøre budsjettinnstillingen offentlig',
      nn: 'Siste moglege dag for å gjere budsjettinnstillinga offentleg',
    },
  }));
};

/** At least so many a year, on no day of their own (KOML §§ 14-5, 25-2): one in each half-year, and by the year's end. */
const reports = (year: number): readonly Dated[] => [
  proposed('budget-report-spring', `${year}-06-30`, {
    title: {
      nb: 'Rapport om budsjettet, første av minst to i året',
      nn: 'Rapport om budsjettet, den første av minst to i året',
    },
    law: cite('KOML', '§ 14-5'),
  }),
  proposed('budget-report-autumn', `${year}-12-31`, {
    title: {
      nb: 'Rapport om budsjettet, andre av minst to i året',
      nn: 'Rapport om budsjettet, den andre av minst to i året',
    },
    law: cite('KOML', '§ 14-5'),
  }),
  proposed('internal-control', `${year}-12-31`, {
    title: {
      nb: 'Rapport om internkontroll og statlig tilsyn, minst én i året',
      nn: 'Rapport om internkontroll og statleg tilsyn, minst éin i året',
    },
    law: cite('KOML', '§ 25-2'),
  }),
];

/** For kommuner: the plan each year, the exercise every second year (BEREDF §§ 6, 7); which years is our choice. */
const preparedness = ({ startYear }: TermYears, year: number): readonly Dated[] => [
  proposed('emergency-plan', `${year}-12-31`, {
    title: {
      nb: 'Beredskapsplanen må være oppdatert, minst én gang i året',
      nn: 'Beredskapsplanen må vere oppdatert, minst éin gong i året',
    },
    law: cite('BEREDF', '§ 6'),
  }),
  ...((year - startYear) % 2 === 0
    ? [
        proposed('emergency-exercise', `${year}-12-31`, {
          title: {
            nb: 'Beredskapsplanen må være øvd, minst annethvert år',
            nn: 'Beredskapsplanen må vere øvd, minst annakvart år',
          },
          law: cite('BEREDF', '§ 7'),
        }),
      ]
    : []),
];

/** What the end of the term brings: the next election, the constituting meeting after it, and the bodies that are left. */
const nextElection = ({ endYear }: TermYears): readonly Dated[] => [
  proposed('ownership-report', `${endYear}-06-30`, {
    title: {
      nb: 'Eierskapsmelding må være vedtatt, minst én gang i valgperioden',
      nn: 'Eigarskapsmelding må vere vedteken, minst éin gong i valperioden',
    },
    law: cite('KOML', '§ 26-1'),
  }),
  proposed('election-day', proposedElectionDay(endYear), {
    title: {
      nb: 'Valgdag, når Kongen i statsråd har fastsatt den',
      nn: 'Valdag, når Kongen i statsråd har fastsett han',
    },
    law: cite('VALGL', '§ 9-1'),
  }),
  ...constitution({ startYear: endYear, constitutingDay: null }).map(fixed),
  fixed(remainingBodies(endYear)),
];

const proposed = (
  key: string,
  day: Day,
  { title, law }: { readonly title: InBothForms; readonly law: StatutoryDate['law'] },
): Dated => ({ key, day, title, law, items: [], isProposed: true });
