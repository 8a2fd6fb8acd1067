import { noMark, type AccessMark } from '#shared/domain/access-mark.ts';
import type { DevelopmentPlan } from '#shared/domain/development-plan.ts';
import type { YearCounts } from '#shared/domain/development-year.ts';
import type { GoodExample } from '#shared/domain/good-example.ts';
import type { DevelopmentPlanId, GoodExampleId, InitiativeId, TermId } from '#shared/domain/id.ts';
import type { Initiative } from '#shared/domain/initiative.ts';
import type { Making } from '#shared/documents/making.ts';
import { currentBases } from '#shared/templates/access-bases.ts';
import { term2023, timeKommune } from './start-plan-facts.ts';

const row = <Id extends string>(id: Id) => ({
  id,
  rev: 1,
  createdAt: '2024-02-01T08:00:00.000Z',
  createdBy: null,
  updatedAt: '2024-02-01T08:00:00.000Z',
  updatedBy: null,
  deletedAt: null,
});

/** As somebody marks what may not be read by all. */
export const exempt: AccessMark = {
  ...noMark,
  access: 'exempt',
  basisKey: 'offl-14-1',
  basisVersion: currentBases.version,
};

export const aPlan = (fields: Partial<DevelopmentPlan> = {}): DevelopmentPlan => ({
  ...row('plan' as DevelopmentPlanId),
  ...noMark,
  termId: 't1' as TermId,
  contactName: 'Sigrun Eksempeldal',
  contactRole: 'rådgiver',
  contactEmail: 'sigrun@eksempel.no',
  contactPhone: '12 34 56 78',
  organisation:
    'Ordføreren og kommunedirektøren har ansvaret sammen. Formannskapet tar det opp to ganger i året.',
  wayOfWorking: 'Vi bruker ukemøtene og de samlingene som finnes fra før.',
  measures: 'Et kurs for nye folkevalgte. En kveld om roller i hvert utvalg.',
  projects: 'Nytt årshjul for budsjettarbeidet.',
  ...fields,
});

export const work = (title: string, fields: Partial<Initiative> = {}): Initiative => ({
  ...row(title as InitiativeId),
  ...noMark,
  termId: 't1' as TermId,
  rank: 'a0',
  kind: 'network',
  state: 'running',
  title,
  about: 'Fem kommuner møtes to ganger i året.',
  partners: 'ks neighbours',
  partnerNames: 'Lillevik, Storvik',
  fromDay: '2024-02-01',
  toDay: null,
  result: 'Vi har fått en fast møteplass.',
  link: '',
  ...fields,
});

export const example = (title: string, fields: Partial<GoodExample> = {}): GoodExample => ({
  ...row(title as GoodExampleId),
  ...noMark,
  title,
  situation: 'Budsjettet kom sent til de folkevalgte.',
  action: 'Ordføreren og kommunedirektøren holdt en åpen time hver uke i oktober.',
  result: 'Alle gruppene hadde sett tallene før de skulle vedta dem.',
  learned: 'Begynn før sommeren.',
  origin: 'own',
  source: 'Tidligere ordfører',
  consent: 'given',
  consentBy: 'Kari Nes',
  consentOn: '2024-03-01',
  ...fields,
});

export const counts: YearCounts = {
  meetings: 38,
  hours: 41.5,
  gatherings: 1,
  decisions: 22,
  actionsDone: 47,
  actionsOpen: 9,
  rulesAgreed: 6,
  rulesStanding: 11,
  told: 14,
  toldAll: 12,
  examplesAdded: 2,
  examples: 3,
};

/** What a yearly report is made from; the year is not over. */
export const yearFacts = (fields: Partial<Making> = {}) =>
  ({
    workspace: timeKommune,
    today: '2024-11-12',
    form: 'nb',
    audience: 'internal',
    term: term2023,
    year: 2024,
    plan: aPlan(),
    initiatives: [
      work('Nettverk for samspill'),
      work('Kurs i møteledelse', { kind: 'programme', partners: 'university' }),
    ],
    counts,
    ...fields,
  }) as const;
