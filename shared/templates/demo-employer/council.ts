import type { Day } from '#shared/calendar/day.ts';
import type { PolicyAnswerState, PolicyKind } from '#shared/domain/policy.ts';

/** What the council decided about who follows the director up: that formannskapet does, and not who in it. */
export const demoMandate = {
  on: '2023-12-19',
  decisionRef: 'KST 78/23',
  decidedOn: '2023-12-14',
  scope:
    'Formannskapet følger opp kommunedirektøren på vegne av kommunestyret, holder utviklingssamtalen hvert år og forhandler om lønn. Tilsetting og oppsigelse er fortsatt kommunestyrets.',
  note: 'Vedtaket sier ikke hvem i formannskapet. I juni var det tre som holdt samtalen. Hvem som følger opp resten av året, er ikke avklart.',
  seats: [
    { name: 'Torleiv Eksempelvik', seat: 'mayor', side: 'majority' },
    { name: 'Maryam Demostad', seat: 'deputyMayor', side: 'majority' },
    { name: 'Kåre Demoseter', seat: 'member', side: 'minority' },
  ],
} as const;

/** What the council has adopted as employer. */
export const demoPolicies: readonly {
  readonly on: Day;
  readonly kind: PolicyKind;
  readonly title: string;
  readonly decisionRef: string;
  readonly decidedOn: Day;
  readonly reviseOn: Day;
  readonly summary: string;
}[] = [
  {
    on: '2024-02-20',
    kind: 'strategy',
    title: 'Arbeidsgiverstrategi 2022–2025',
    decisionRef: 'KST 41/22',
    decidedOn: '2022-06-16',
    reviseOn: '2025-06-30',
    summary:
      'Rekruttere og beholde, heltidskultur og ledelse. Målet for nærvær er 93,5 prosent. Rapporteres i årsberetningen.',
  },
  {
    on: '2024-02-20',
    kind: 'delegation',
    title: 'Delegerings- og innstillingsreglement',
    decisionRef: 'KST 12/20',
    decidedOn: '2020-02-13',
    reviseOn: '2024-12-31',
    summary:
      'Kommunedirektøren har myndighet i saker som ikke er prinsipielle. Nytt reglement behandles i desember.',
  },
];

/** What they have found out about the employer policy so far. */
export const demoPolicyAnswers: readonly {
  readonly on: Day;
  readonly key: string;
  readonly state: PolicyAnswerState;
  readonly note: string;
  readonly decisionRef?: string;
}[] = [
  {
    on: '2024-02-20',
    key: 'pol-revisjon',
    state: 'partly',
    note: 'Strategien er fra 2022. Politikken bak er fra 2014.',
    decisionRef: 'KST 41/22',
  },
  {
    on: '2024-02-20',
    key: 'pol-samfunnsdel',
    state: 'no',
    note: 'Samfunnsdelen nevner ikke kommunen som arbeidsgiver. Tas med i planstrategien.',
  },
  {
    on: '2024-04-16',
    key: 'pol-hovedavtalen',
    state: 'yes',
    note: 'Drøftet med de hovedtillitsvalgte i april.',
  },
  {
    on: '2024-09-17',
    key: 'pol-lonnspolitikk',
    state: 'partly',
    note: 'Lønnspolitikken er to år yngre enn strategien.',
  },
];

/** Key figures of the council as employer. Values are written with a point; `target` is what the council has adopted. */
export const demoIndicators: readonly {
  readonly key: string;
  readonly source: string;
  readonly values: readonly {
    readonly year: number;
    readonly value: string;
    readonly target?: string;
    readonly targetRef?: string;
    readonly comment?: string;
  }[];
}[] = [
  {
    key: 'ind-fravaer',
    source: 'Årsberetningen',
    values: [
      { year: 2021, value: '91.8', target: '93.5', targetRef: 'KST 41/22' },
      {
        year: 2022,
        value: '90.9',
        target: '93.5',
        targetRef: 'KST 41/22',
        comment: 'Mye sykdom i januar og februar.',
      },
      { year: 2023, value: '92.2', target: '93.5', targetRef: 'KST 41/22' },
    ],
  },
  {
    key: 'ind-turnover',
    source: 'Årsberetningen',
    values: [
      { year: 2021, value: '9.4' },
      { year: 2022, value: '11.2' },
      { year: 2023, value: '10.1', comment: 'Lavere i oppvekst, uendret i helse.' },
    ],
  },
  {
    key: 'ind-laerlinger',
    source: 'Personalavdelingen',
    values: [
      { year: 2021, value: '9', target: '12', targetRef: 'KST 66/20' },
      { year: 2022, value: '11', target: '12', targetRef: 'KST 66/20' },
      { year: 2023, value: '12', target: '12', targetRef: 'KST 66/20' },
    ],
  },
  {
    key: 'ind-rekruttering',
    source: 'Personalavdelingen',
    values: [
      { year: 2022, value: '4.1', comment: 'Færrest søkere til sykepleierstillinger.' },
      { year: 2023, value: '5.3' },
    ],
  },
];
