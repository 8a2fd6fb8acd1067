import type { Day } from '#shared/calendar/day.ts';
import type { ExampleConsent, ExampleOrigin } from '#shared/domain/good-example.ts';
import type { InitiativeKind, InitiativeState, PartnerKind } from '#shared/domain/initiative.ts';
import type { YearEventKind, YearEventRepeat } from '#shared/domain/year-event.ts';

export const demoDevelopmentPlan = {
  on: '2024-01-23',
  contactName: 'Henrik Eksempelmo',
  contactRole: 'Politisk sekretariat',
  contactEmail: 'henrik.eksempelmo@eksempel.example',
  contactPhone: '',
  organisation: 'Ordføreren og kommunedirektøren eier arbeidet sammen. Sekretariatet holder i planen.',
  wayOfWorking:
    'Ukemøtet, spillereglene og to evalueringer i året. Gruppelederne orienteres i februar og september.',
  measures: 'En samling hver høst. Nabokommunens ordfører og kommunedirektør kommer på besøk om våren.',
  projects: 'Nettverk om samspill med tre nabokommuner.',
} as const;

export const demoInitiatives: readonly {
  readonly on: Day;
  readonly title: string;
  readonly kind: InitiativeKind;
  readonly state: InitiativeState;
  readonly about: string;
  readonly partners: readonly PartnerKind[];
  readonly partnerNames: string;
  readonly fromDay: Day;
  readonly toDay: Day | null;
  readonly result: string;
}[] = [
  {
    on: '2024-02-06',
    title: 'Nettverk om samspill',
    kind: 'network',
    state: 'running',
    about: 'Ordførere og kommunedirektører i fire kommuner møtes to ganger i året og tar med én sak hver.',
    partners: ['neighbours', 'ks'],
    partnerNames: 'Tre nabokommuner',
    fromDay: '2024-03-01',
    toDay: null,
    result: '',
  },
  {
    on: '2023-11-20',
    title: 'Samling om grunnlaget for samspillet',
    kind: 'programme',
    state: 'finished',
    about: 'Fra lunsj til lunsj, med varaordføreren og gruppelederne den andre dagen.',
    partners: ['ks'],
    partnerNames: '',
    fromDay: '2023-11-16',
    toDay: '2023-11-17',
    result: 'De første spillereglene, og en avtale om hvem som svarer mediene.',
  },
];

export const demoExamples: readonly {
  readonly on: Day;
  readonly title: string;
  readonly origin: ExampleOrigin;
  readonly situation: string;
  readonly action: string;
  readonly result: string;
  readonly learned: string;
  readonly source: string;
  readonly consent: ExampleConsent;
  readonly consentBy: string;
  readonly consentOn: Day | null;
}[] = [
  {
    on: '2024-05-07',
    title: 'Samme beskjed til alle samme dag',
    origin: 'own',
    situation: 'To grupper fikk vite om tidsplanen for skolene før de andre.',
    action: 'All informasjon til de folkevalgte går fra sekretariatet, og loggen ses på hver uke.',
    result: 'Ingen har klaget på sen informasjon siden april.',
    learned: 'Det hjelper ikke å mene det. Det må stå hvem som sender, og når.',
    source: 'Erfaring herfra våren 2024',
    consent: 'given',
    consentBy: 'Torleiv Eksempelvik og Astrid Demodal',
    consentOn: '2024-05-06',
  },
  {
    on: '2024-10-15',
    title: 'Fast spørretime for gruppelederne',
    origin: 'read',
    situation: 'Gruppelederne ringte hver sin enhetsleder.',
    action: 'Kommunedirektøren har åpen dør en time før hvert formannskap.',
    result: 'Færre telefoner til enhetene.',
    learned: '',
    source: 'Fortalt i nettverket i oktober 2024',
    consent: 'notAsked',
    consentBy: '',
    consentOn: null,
  },
];

/** Own events of the year wheel. */
export const demoYearEvents: readonly {
  readonly on: Day;
  readonly title: string;
  readonly kind: YearEventKind;
  readonly day: Day;
  readonly lastDay?: Day;
  readonly repeats: YearEventRepeat;
  readonly place?: string;
}[] = [
  {
    on: '2024-01-23',
    title: 'Nyttårsmøte med næringslivet',
    kind: 'other',
    day: '2024-01-30',
    repeats: 'yearly',
    place: 'Samfunnshuset',
  },
  {
    on: '2024-01-23',
    title: 'Budsjettseminar for kommunestyret',
    kind: 'economy',
    day: '2024-09-12',
    lastDay: '2024-09-13',
    repeats: 'yearly',
  },
  {
    on: '2024-01-23',
    title: 'Besøk av nabokommunen',
    kind: 'interplay',
    day: '2024-04-24',
    repeats: 'yearly',
  },
  {
    on: '2024-09-03',
    title: 'Åpen dag på rådhuset',
    kind: 'other',
    day: '2024-11-30',
    repeats: 'never',
    place: 'Rådhuset',
  },
];

/** Dates of the law that they have met. */
export const demoYearMarks: readonly { readonly on: Day; readonly key: string; readonly note: string }[] = [
  { on: '2024-02-21', key: 'accounts-closed.2024', note: '' },
  { on: '2024-03-27', key: 'annual-report.2024', note: 'Sendt kontrollutvalget samme dag.' },
  { on: '2024-06-28', key: 'accounts-decided.2024', note: 'KST 43/24' },
];
