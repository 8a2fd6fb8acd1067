import type { Day } from '#shared/calendar/day.ts';
import type { RuleGroup } from '#shared/domain/rule.ts';
import type { DemoPersonKey } from '../demo.ts';

type OneOfTwo = Extract<DemoPersonKey, 'director' | 'mayor'>;

/** A wording that was put to both, and when each said yes. Without `other` it still waits for the other. */
export interface DemoVersion {
  readonly on: Day;
  readonly by: OneOfTwo;
  readonly text: string;
  readonly reason?: string;
  readonly reviewOn?: Day;
  /** The day the other approved it. */
  readonly other?: Day;
  /** The day of the weekly meeting it was agreed in. */
  readonly meeting?: Day;
  /** The case it was written from. */
  readonly case?: string;
  /** The day the evaluation that led to it was proposed. */
  readonly evaluation?: Day;
}

/** That it helped or was stretched, on the day of a weekly meeting. */
export interface DemoUse {
  readonly kind: 'used' | 'stretched';
  readonly on: Day;
  readonly by: OneOfTwo;
  /** Whether it was noted in the weekly meeting of that day. */
  readonly inMeeting?: true;
  readonly note: string;
}

export interface DemoRule {
  /** The question of the template; null: their own. */
  readonly key: string | null;
  readonly own?: { readonly group: RuleGroup; readonly question: string };
  readonly versions?: readonly DemoVersion[];
  readonly uses?: readonly DemoUse[];
  /** They talked about it, and did not agree. */
  readonly notAgreed?: { readonly on: Day; readonly by: OneOfTwo; readonly note: string };
  /** It must be taken up again. */
  readonly revisit?: { readonly on: Day; readonly by: OneOfTwo; readonly note: string };
}

/** What the two have agreed on, each in the written form of who wrote it. One rule was stretched in March and renewed in April. */
export const demoRules: readonly DemoRule[] = [
  {
    key: 'avk-ukemote',
    versions: [
      {
        on: '2023-10-23',
        by: 'director',
        text: 'Mandag klokken 08.30, én time. Vi avlyser bare når en av oss er bortreist, og da finner vi en ny dag i samme uke.',
        reviewOn: '2024-10-21',
        other: '2023-10-23',
        meeting: '2023-10-23',
      },
    ],
    uses: [
      {
        kind: 'used',
        on: '2024-01-24',
        by: 'director',
        inMeeting: true,
        note: 'Mandagens møte ble avlyst, og vi tok det onsdag i samme uke.',
      },
    ],
  },
  {
    key: 'avk-regi',
    versions: [
      {
        on: '2023-10-23',
        by: 'director',
        text: 'Begge legger inn punkter fram til fredag klokken 12. Kommunedirektøren kaller inn. Vi skriver oppfølgingen i møtet, med navn og frist.',
        other: '2023-10-23',
        meeting: '2023-10-23',
      },
    ],
  },
  {
    key: 'avk-deltakere',
    versions: [
      {
        on: '2023-10-30',
        by: 'mayor',
        text: 'Vi to er faste. Varaordføraren er med første måndag i månaden. Leiargruppa kjem når eit punkt krev det, og går når punktet er ferdig.',
        other: '2023-11-01',
        meeting: '2023-10-30',
      },
    ],
  },
  {
    key: 'avk-informasjon-ut',
    versions: [
      {
        on: '2023-11-06',
        by: 'director',
        text: 'Straks: ulykker, trusler, avvik som rammer innbyggere, saker som er på vei til pressen, og varsel om ledere. Resten venter til ukemøtet.',
        other: '2023-11-07',
        meeting: '2023-11-06',
      },
      {
        on: '2024-01-15',
        by: 'director',
        text: 'Straks, og på telefon: ulykker, trusler, avvik som rammer innbyggere, saker som er på vei til pressen, og varsel om ledere. Den som får vite det først, ringer før det går videre til andre. Resten venter til ukemøtet.',
        reason: 'Under uværet hørte den ene av oss om det på radioen. Vi trenger å ringe, ikke skrive.',
        other: '2024-01-16',
        evaluation: '2024-01-02',
      },
    ],
    uses: [
      {
        kind: 'used',
        on: '2024-01-31',
        by: 'mayor',
        note: 'Kommunedirektøren ringde om flaumen før avisa gjorde det.',
      },
      {
        kind: 'used',
        on: '2024-10-14',
        by: 'mayor',
        note: 'Eg fekk vite om feilen på vassverket klokka 06, og kunne svare då telefonen kom.',
        inMeeting: true,
      },
    ],
  },
  {
    key: 'avk-informasjon-inn',
    versions: [
      {
        on: '2023-11-06',
        by: 'mayor',
        text: 'Eg tek med tilbake det som gjeld planar, pengar og folk i kommunen, seinast i neste vekemøte. Det eg har lova vidare, seier eg same dag.',
        other: '2023-11-07',
        meeting: '2023-11-06',
      },
    ],
  },
  {
    key: 'avk-lik-informasjon',
    versions: [
      {
        on: '2023-11-20',
        by: 'director',
        text: 'Det som skal til alle folkevalgte, går på e-post fra politisk sekretariat til alle samtidig.',
        reviewOn: '2024-05-20',
        other: '2023-11-20',
        meeting: '2023-11-20',
      },
      {
        on: '2024-04-15',
        by: 'mayor',
        text: 'Det som skal til alle folkevalde, går på e-post frå politisk sekretariat til alle samtidig. Ingen får det munnleg først. Sekretariatet fører det i loggen same dag, og vi ser over loggen i vekemøtet.',
        reason:
          'I mars fekk fleirtalet rekneskapstala seks dagar før mindretalet. Det var ikkje meint slik, men det vart slik.',
        reviewOn: '2024-10-14',
        other: '2024-04-16',
        evaluation: '2024-04-02',
      },
    ],
    uses: [
      {
        kind: 'stretched',
        on: '2024-03-11',
        by: 'mayor',
        inMeeting: true,
        note: 'Rekneskapstala gjekk til gruppene i fleirtalet 5. mars. Mindretalet fekk dei 11. mars, etter at dei spurde.',
      },
      {
        kind: 'used',
        on: '2024-06-10',
        by: 'director',
        inMeeting: true,
        note: 'Tallene om skolene gikk til alle samtidig, og ingen spurte hvem som fikk dem først.',
      },
    ],
  },
  {
    key: 'avk-styring-vedtak',
    versions: [
      {
        on: '2023-11-27',
        by: 'director',
        text: 'En bestilling uten vedtak blir et punkt i ukemøtet. Der avklarer vi hvem som må avgjøre den, før noen setter i gang.',
        other: '2023-11-27',
        meeting: '2023-11-27',
      },
    ],
    uses: [
      {
        kind: 'used',
        on: '2024-02-05',
        by: 'director',
        note: 'Ønsket om gratis buss ble en sak til formannskapet.',
      },
    ],
  },
  {
    key: 'avk-utredning',
    versions: [
      {
        on: '2024-04-08',
        by: 'mayor',
        text: 'Formannskapet får drøfte store saker før administrasjonen skriv tilråding. Eg kan spørje om framdrift når som helst. Tilrådinga er kommunedirektøren sin.',
        other: '2024-04-09',
        meeting: '2024-04-08',
        reviewOn: '2024-11-04',
      },
    ],
  },
  {
    key: 'avk-henvendelser',
    versions: [
      {
        on: '2023-12-11',
        by: 'director',
        text: 'Folkevalgte spør kommunalsjefen, ikke saksbehandleren. Svaret går til alle når det gjelder en sak til behandling.',
        other: '2023-12-12',
      },
    ],
  },
  {
    key: 'avk-media',
    versions: [
      {
        on: '2023-10-30',
        by: 'mayor',
        text: 'Ordføraren svarer på det politiske, kommunedirektøren på drift og fag. Den som blir ringd opp, melder frå til den andre før svaret går ut.',
        other: '2023-10-30',
        meeting: '2023-10-30',
      },
      {
        on: '2024-02-12',
        by: 'director',
        text: 'Ordføraren svarer på det politiske, kommunedirektøren på drift og fag. Den som blir ringd opp, ringjer den andre før svaret går ut, også etter klokka 16 og i helgane.',
        reason:
          'Vi svarte ulikt på gråsonen «Fredag klokken 16», og intervjuet under uværet gikk ut før vi hadde snakket sammen.',
        other: '2024-02-13',
        case: 'gs-klokken-16',
      },
    ],
    uses: [
      {
        kind: 'stretched',
        on: '2024-01-08',
        by: 'director',
        note: 'Intervjuet under uværet. Vi snakket om det samme dag.',
      },
      { kind: 'used', on: '2024-05-06', by: 'mayor', note: 'Avisa ringde om skulane. Vi delte på svara.' },
    ],
  },
  {
    key: 'avk-vara',
    versions: [
      {
        on: '2023-11-13',
        by: 'mayor',
        text: 'Varaordføraren får sakliste og referat, har vakt i ferier og leier arbeidet med frivillige lag.',
        other: '2023-11-13',
      },
    ],
  },
  {
    key: 'avk-mindretall',
    versions: [
      {
        on: '2024-02-19',
        by: 'director',
        text: 'Kommunedirektøren møter alle gruppene like ofte, og svarer alle likt. Møtet med gruppelederne er første torsdag i måneden.',
        other: '2024-02-20',
      },
    ],
  },
  {
    key: 'avk-uenighet',
    versions: [
      {
        on: '2024-03-18',
        by: 'mayor',
        text: 'Vi tek det opp same veke, på tomannshand. Står vi fast i to veker, ber vi ein av dei to vi har spurt om hjelp.',
        other: '2024-03-19',
        meeting: '2024-03-18',
      },
    ],
  },
  {
    key: 'avk-enkeltansatte',
    versions: [
      {
        on: '2024-01-24',
        by: 'director',
        text: 'Den som først merker det, sier: «Nå handler dette om en person.» Da går vi videre til neste punkt, og ingenting om personen blir skrevet ned.',
        other: '2024-01-24',
        meeting: '2024-01-24',
      },
    ],
  },
  {
    key: 'avk-evaluering',
    versions: [
      {
        on: '2023-12-04',
        by: 'director',
        text: 'Hvert halvår, med skjemaet i Samspill. Formannskapet får rapporten uten de enkelte svarene.',
        other: '2023-12-05',
      },
    ],
  },
  {
    key: 'avk-uformelt',
    notAgreed: {
      on: '2024-02-26',
      by: 'mayor',
      note: 'Ordføraren vil ta fleire ting over lunsjen. Kommunedirektøren vil ha det som avgjer noko, på saklista. Vi prøver ut våren og tek det opp att.',
    },
  },
  {
    key: 'avk-klima',
    versions: [
      {
        on: '2024-11-11',
        by: 'mayor',
        text: 'Ordføraren bryt av i salen når debatten blir personleg. Kommunedirektøren svarer ikkje på påstandar om tilsette i møtet, men skriftleg til alle etterpå.',
      },
    ],
  },
  {
    key: 'avk-moteplasser',
    revisit: {
      on: '2024-10-28',
      by: 'director',
      note: 'Drøftingen av møteplasser i januar ga et kart, men ingen avtale. Vi tar det opp igjen etter evalueringen.',
    },
  },
  {
    key: null,
    own: { group: 'meetings', question: 'Når på døgnet kan vi forvente svar fra hverandre?' },
    versions: [
      {
        on: '2024-03-18',
        by: 'director',
        text: 'Haster det etter klokken 20, ringer vi. Ellers venter meldingen til neste dag.',
        other: '2024-03-18',
        meeting: '2024-03-18',
        reviewOn: '2024-11-18',
      },
    ],
  },
];
