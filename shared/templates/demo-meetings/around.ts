import type { Day } from '#shared/calendar/day.ts';
import type { ContactKind } from '#shared/domain/contact.ts';
import type { DemoPersonKey } from '../demo.ts';
import { fromDirector, fromMayor, type DemoTopic } from './demo-meeting.ts';

/** Points that wait for a meeting, with the day they were written down. */
export const demoBacklog: readonly { readonly day: Day; readonly topic: DemoTopic }[] = [
  {
    day: '2023-11-22',
    topic: fromMayor('venskap', 'discussion', 10, 'Venskapskommunen: skal vi ta opp att kontakten?'),
  },
  {
    day: '2024-01-10',
    topic: fromDirector('arenakart', 'discussion', 15, 'Alle møteplassene våre på ett ark', {
      background: 'Formelle og uformelle, hvor ofte, og hva som blir skrevet ned.',
    }),
  },
  {
    day: '2024-02-14',
    topic: fromDirector('bedriftsbesok', 'followUp', 5, 'Takk til bedriftene vi besøkte i januar'),
  },
  {
    day: '2024-02-27',
    topic: fromMayor(
      'budsjettveke',
      'discussion',
      20,
      'Budsjettet for 2025: kan formannskapet byrje før sommaren?',
    ),
  },
  {
    day: '2024-03-06',
    topic: fromMayor('liten-teneste', 'discussion', 15, 'Ei lita teneste', {
      questionKey: 'gs-liten-tjeneste',
    }),
  },
];

/** Points that are on the next agenda already, with the day they were put there. */
export const demoNext: readonly { readonly day: Day; readonly topic: DemoTopic }[] = [
  {
    day: '2024-03-11',
    topic: fromMayor('paske', 'notice', 3, 'Vakt og kontakt i påska'),
  },
  {
    day: '2024-03-12',
    topic: fromDirector('vannverk', 'toAll', 5, 'Hovedplan for vann: utkastet er ferdig', {
      owner: 'director',
    }),
  },
];

/** How long the director has given the points that come back, so that the next meeting fits in its hour. */
export const demoPlan: Readonly<Record<string, number>> = {
  forventninger: 5,
  tomt: 5,
  konflikt: 5,
  skular: 5,
  kveldsmeldinger: 3,
  halvaar: 5,
};

/** What is on the agenda of the group leaders' meeting on the day the demo is shown. */
export const demoNextForLeaders: readonly { readonly day: Day; readonly topic: DemoTopic }[] = [
  {
    day: '2024-03-07',
    topic: fromMayor('aprildrofting', 'information', 20, 'Drøftinga av skulestrukturen i april'),
  },
  {
    day: '2024-03-08',
    topic: fromDirector('regnskapstall', 'information', 15, 'Regnskapet for 2023'),
  },
];

/** What they have sent each other for the half-year talk so far. */
export const demoNextForHalfYear: readonly { readonly day: Day; readonly topic: DemoTopic }[] = [
  {
    day: '2024-03-11',
    topic: fromDirector('halvaar-moter', 'discussion', 30, 'Ukemøtene: hva skal vi slutte med?', {
      questionKey: 'sp-mote-nytte',
    }),
  },
  {
    day: '2024-03-12',
    topic: fromMayor('halvaar-alle', 'discussion', 30, 'Korleis ser mindretalet på oss to?', {
      questionKey: 'sp-alle-mindretall',
    }),
  },
];

/** That the two talked outside of the meetings. Lunch is on Thursdays. */
export const demoContacts: readonly {
  readonly day: Day;
  readonly kind: ContactKind;
  readonly by: DemoPersonKey;
}[] = [
  ...days('lunch', 'director', [
    '2023-10-19',
    '2023-10-26',
    '2023-11-09',
    '2023-11-16',
    '2023-11-30',
    '2023-12-07',
    '2024-01-11',
    '2024-01-18',
    '2024-02-08',
    '2024-02-15',
    '2024-02-29',
    '2024-03-07',
  ]),
  ...days('talk', 'mayor', [
    '2023-10-18',
    '2023-10-25',
    '2023-11-03',
    '2023-11-22',
    '2023-12-15',
    '2024-01-17',
    '2024-01-31',
    '2024-02-21',
    '2024-03-06',
  ]),
  ...days('phone', 'director', ['2023-12-28', '2024-01-31', '2024-02-02', '2024-02-24']),
];

/** What the director has noted in meetings for herself alone, on a point or on the meeting as a whole. */
export const demoPrivateNotes: readonly {
  readonly day: Day;
  readonly point: string | null;
  readonly text: string;
}[] = [
  {
    day: '2023-11-20',
    point: 'forventninger',
    text: 'Jeg ble for defensiv om formannskapet. Ta det opp igjen når budsjettet er i havn.',
  },
  {
    day: '2024-01-15',
    point: null,
    text: 'Det var lettere enn jeg trodde å si fra. Takk ordføreren for måten det ble tatt på.',
  },
  {
    day: '2024-03-04',
    point: 'skular',
    text: 'Forbered meg på spørsmålet om Demolia. Ikke si noe om antall skoler før grunnlaget er klart.',
  },
];

/** What the director has begun to write, and has not shared. */
export const demoDrafts: readonly { readonly title: string; readonly background: string }[] = [
  {
    title: 'Lederlønn: hvem forhandler?',
    background: 'Finn fram delegeringsreglementet før dette deles.',
  },
  {
    title: 'Ferien min i juli',
    background: 'Avklar med stedfortrederen først.',
  },
];

function days(kind: ContactKind, by: DemoPersonKey, when: readonly Day[]) {
  return when.map((day) => ({ day, kind, by }));
}
