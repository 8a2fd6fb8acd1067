import type { Day } from '#shared/calendar/day.ts';
import type { ContractPointState } from '#shared/domain/contract.ts';
import type { DialogueArea } from '#shared/domain/dialogue.ts';
import type { PlanGoalKind, PlanGoalState, ResultArea } from '#shared/domain/result-plan.ts';

/** The utviklingssamtale of June 2024, and the next one. */
export const demoDialogue = {
  planned: '2024-04-23',
  day: '2024-06-19',
  startTime: '12:00',
  minutes: 150,
  place: 'Møterom Fjellet',
  themesOn: '2024-05-16',
  themesRef: 'KST 31/24',
  themes:
    'Økonomistyringen etter uværet. Skolestrukturen og kunnskapsgrunnlaget. Samspillet med kommunestyret i det første året.',
  invitedOn: '2024-05-22',
  closedBasis: 'Kommuneloven § 11-5 andre ledd',
  points: [
    ['economy', 'Regnskapet for 2023 gikk i balanse trass i uværet. Rapporteringen kom en uke sent.'],
    ['users', 'Brua åpner i august. Færre klager på byggesak enn året før.'],
    ['staff', 'Nærværet er på vei opp, men ikke i helse.'],
    ['processes', 'Saksframleggene er kortere. Kunnskapsgrunnlaget om skolene kom i tide.'],
    ['innovation', 'Felles brannvern med nabokommunen er avtalt skriftlig.'],
    ['relation', 'Vi varsler tidligere enn i vinter. Grensen i personalsaker trenger en regel til.'],
    ['development', 'Kommunedirektøren vil ha en kollega utenfra å snakke med.'],
  ] as ReadonlyArray<readonly [DialogueArea, string]>,
  results:
    'Regnskapet for 2023 gikk i balanse. Skolesaken ble lagt fram med et kunnskapsgrunnlag kommunestyret var fornøyd med. Nærværet er bedre enn i 2022.',
  goals:
    'Rapporter til fastsatt tid. Nærvær på 93,5 prosent i 2025. Et forslag til arbeidsgiverpolitikk innen sommeren 2025.',
  principles:
    'Kommunestyret får samme informasjon til samme tid. Det som gjelder enkeltansatte, er kommunedirektørens. Vi tar opp det vanskelige først.',
  measures: 'Ekstern veileder for kommunedirektøren, seks samtaler i året.',
  participants: 'Torleiv Eksempelvik, Maryam Demostad, Kåre Demoseter, Astrid Demodal',
  approvedByMayor: '2024-06-21',
  madeKnownOn: '2024-06-27',
  madeKnownRef: 'KST 44/24',
  caseReference: '24/311',
} as const;

/** A goal of the plan, and where it stood through the year. */
export interface DemoGoal {
  readonly title: string;
  readonly kind: PlanGoalKind;
  readonly area: ResultArea | null;
  readonly decisionRef: string;
  readonly decidedOn: Day | null;
  readonly factors: string;
  readonly measure: string;
  readonly target: string;
  readonly dueOn: Day;
  readonly notes: ReadonlyArray<readonly [Day, PlanGoalState, string]>;
  readonly step?: { readonly title: string; readonly owner: 'mayor' | 'director'; readonly dueOn: Day };
}

export const demoPlan = {
  on: '2024-06-25',
  title: 'Resultat- og utviklingsplan 2024–2025',
  fromDay: '2024-07-01',
  toDay: '2025-06-30',
  agreedOn: '2024-06-27',
} as const;

export const demoGoals: readonly DemoGoal[] = [
  {
    title: 'Tertialrapporten kommer til fastsatt tid',
    kind: 'result',
    area: 'economy',
    decisionRef: 'KST 80/23',
    decidedOn: '2023-12-14',
    factors: 'Tallene er klare fra tjenestene innen den femte.',
    measure: 'Dato for utsending',
    target: 'Tre uker etter at tertialet er slutt',
    dueOn: '2025-05-21',
    notes: [['2024-09-20', 'underway', 'Rapporten for andre tertial kom i tide.']],
  },
  {
    title: 'Nærværet er 93,5 prosent',
    kind: 'result',
    area: 'staff',
    decisionRef: 'KST 41/22',
    decidedOn: '2022-06-16',
    factors: 'Oppfølging i helse og omsorg, og nok vikarer.',
    measure: 'Nærvær i prosent, hele kommunen',
    target: '93,5 prosent i 2025',
    dueOn: '2025-06-30',
    notes: [
      ['2024-09-02', 'underway', 'Bedre i sommer enn i fjor.'],
      ['2024-10-28', 'delayed', 'Helse ligger fortsatt på 90 prosent.'],
    ],
    step: { title: 'Legg fram en plan for nærvær i helse', owner: 'director', dueOn: '2024-12-02' },
  },
  {
    title: 'Forslag til ny arbeidsgiverpolitikk',
    kind: 'result',
    area: 'innovation',
    decisionRef: '',
    decidedOn: null,
    factors: 'De hovedtillitsvalgte er med fra første møte.',
    measure: 'Forslag lagt fram for kommunestyret',
    target: 'Til møtet i juni 2025',
    dueOn: '2025-06-12',
    notes: [],
  },
  {
    title: 'Ekstern veileder for kommunedirektøren',
    kind: 'development',
    area: null,
    decisionRef: 'KST 44/24',
    decidedOn: '2024-06-27',
    factors: '',
    measure: 'Seks samtaler',
    target: 'Avtale innen 1. september',
    dueOn: '2024-09-01',
    notes: [['2024-08-26', 'reached', 'Avtalen er underskrevet.']],
  },
];

/** The contract of the director: where it lies, and what they have looked at. */
export const demoContract = {
  on: '2024-02-27',
  form: 'permanent',
  fromDay: '2019-08-01',
  decisionRef: 'KST 22/19',
  caseReference: '19/140',
  severance: 'Seks måneder mot avkall på oppsigelsesvern, avtalt da hun begynte.',
  points: [
    ['aa-parter', 'inPlace', ''],
    ['aa-arbeidssted', 'inPlace', ''],
    ['aa-stilling', 'inPlace', ''],
    ['aa-start', 'inPlace', ''],
    ['aa-lonn', 'inPlace', 'Står i protokollen fra 2023.'],
    ['aa-arbeidstid', 'unclear', 'Avtalen sier ikke noe om kvelder og helger.'],
    ['aa-kompetanse', 'missing', 'Kom inn i loven i 2024.'],
    ['aa-etterlonn', 'inPlace', ''],
    ['aa-aremal', 'notRelevant', ''],
    ['aa-oppfolging', 'missing', 'Avtalen nevner ikke utviklingssamtalen.'],
  ] as ReadonlyArray<readonly [string, ContractPointState, string]>,
  change: {
    on: '2024-06-25',
    title: 'Utviklingssamtalen hvert år',
    point: 'aa-oppfolging',
    before: '',
    after:
      'Kommunestyret holder utviklingssamtale med kommunedirektøren hvert år i juni, og følger opp planen i desember.',
    reason: 'Avtalen fra 2019 sier ikke noe om oppfølging.',
    decisionRef: 'KST 44/24',
    approvedByMayor: '2024-06-28',
  },
} as const;

/** The salary talk of 2024. */
export const demoSalary = {
  on: '2024-05-28',
  year: 2024,
  day: '2024-09-24',
  criteria: ['results', 'followUp'],
  criteriaText: 'Økonomi i balanse og framdrift i skolesaken.',
  criteriaOn: '2024-05-28',
  delegationRef: 'KST 78/23',
  outcome: 'Som oppgjøret for kommunen ellers, og et tillegg for framdriften i skolesaken.',
  decisionRef: 'FSK 58/24',
  decidedOn: '2024-10-01',
  appliesFrom: '2024-05-01',
} as const;
