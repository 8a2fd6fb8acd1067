import type { Day } from '#shared/calendar/day.ts';
import type { Category, ItemRole, PhaseKey } from '#shared/domain/checklist-item.ts';
import type { CouncilSide, PersonRole } from '#shared/domain/person.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';

/**
 * The demo kommune: invented from end to end, and marked so in every name. The people write as people do, each in
 * their own written form.
 */

/** The day the demo shows as today unless it is told another: the third evaluation was opened an hour ago. */
export const demoDay: Day = '2024-11-12';

/** Five months into the first year: Mottakelse is in the middle of things, and the demo starts sooner. */
export const demoSpringDay: Day = '2024-03-12';

/** Opens the demo kommune for everybody, and is shown on its lock screen; refused in every other profile. */
export const demoPassphrase = 'eksempel nøkkel for alle';

export const demoAnchors = {
  startYear: 2023,
  endYear: 2027,
  electionDay: '2023-09-11',
  constitutingDay: '2023-10-10',
  officeDay: '2023-10-11',
  budgetDay: '2023-12-14',
} as const;

export type DemoPersonKey = 'director' | 'mayor' | 'deputy' | 'secretariat' | 'outgoing';

export interface DemoPerson {
  readonly key: DemoPersonKey;
  readonly name: string;
  readonly role: PersonRole;
  readonly partyGroup: string | null;
  readonly side: CouncilSide | null;
  readonly writtenForm: WrittenForm;
}

export const demoPeople: readonly DemoPerson[] = [
  {
    key: 'director',
    name: 'Astrid Demodal',
    role: 'director',
    partyGroup: null,
    side: null,
    writtenForm: 'nb',
  },
  {
    key: 'mayor',
    name: 'Torleiv Eksempelvik',
    role: 'mayor',
    partyGroup: 'Liste A',
    side: 'majority',
    writtenForm: 'nn',
  },
  {
    key: 'deputy',
    name: 'Maryam Demostad',
    role: 'deputyMayor',
    partyGroup: 'Liste B',
    side: 'majority',
    writtenForm: 'nb',
  },
  {
    key: 'secretariat',
    name: 'Henrik Eksempelmo',
    role: 'secretariat',
    partyGroup: null,
    side: null,
    writtenForm: 'nb',
  },
  {
    key: 'outgoing',
    name: 'Bodil Demones',
    role: 'outgoingMayor',
    partyGroup: 'Liste C',
    side: 'minority',
    writtenForm: 'nb',
  },
];

/** What has been written on an item of the template, by whom. */
export interface DemoNote {
  readonly item: string;
  readonly by: DemoPersonKey;
  readonly day: Day;
  readonly text: string;
}

export const demoNotes: readonly DemoNote[] = [
  {
    item: 'prep-sett-av-tid',
    by: 'director',
    day: '2023-09-14',
    text: 'Holdt av hele 11. oktober og to timer hver dag resten av uken. Ingen eksterne møter før 23. oktober.',
  },
  {
    item: 'prep-utstyrsbehov',
    by: 'secretariat',
    day: '2023-09-22',
    text: 'Ordføreren vil ha nettbrett til møtene og vanlig telefon. Varaordføreren trenger skjermleser på PC-en.',
  },
  {
    item: 'prep-overlevering',
    by: 'outgoing',
    day: '2023-09-25',
    text: 'To timer på kontoret mitt 9. oktober. Jeg tar med listen over muntlige avtaler med nabokommunene.',
  },
  {
    item: 'uke1-ukemote-tid',
    by: 'director',
    day: '2023-10-13',
    text: 'Mandager kl. 08.30 på møterom Fjord, 60 minutter. Avlyses bare hvis begge er enige.',
  },
  {
    item: 'uke1-ukemote-regi',
    by: 'mayor',
    day: '2023-10-13',
    text: 'Vi lagar saklista saman. Sekretariatet kallar inn, og varaordføraren er med første måndag i månaden.',
  },
  {
    item: 'uke1-media',
    by: 'mayor',
    day: '2023-10-18',
    text: 'Ordføraren svarar på politiske vurderingar, kommunedirektøren på fakta. Vi varslar kvarandre før vi svarar.',
  },
  {
    item: 'uke1-lunsj',
    by: 'director',
    day: '2023-10-16',
    text: 'Torsdager i kantinen, uten saksliste.',
  },
  {
    item: 'mnd-forventninger',
    by: 'mayor',
    day: '2023-11-14',
    text: 'God samtale. Vi har ulikt syn på kor tidleg formannskapet skal inn i store saker. Tek det opp att i vår.',
  },
  {
    item: 'mnd-mindretall',
    by: 'director',
    day: '2023-11-27',
    text: 'Kaffe med gruppelederne hver for seg, siste fredag i måneden. Mindretallets gruppeledere får samme tid som flertallets.',
  },
  {
    item: 'mnd-tjenestebesok',
    by: 'director',
    day: '2023-12-04',
    text: 'Helse, oppvekst og teknisk er besøkt. Kultur og bibliotek ble flyttet på grunn av sykdom.',
  },
  {
    item: 'ar-konfliktplan',
    by: 'mayor',
    day: '2024-02-12',
    text: 'Første utkast er skrive. Vi treng eit namn på nokon utanfrå som kan hjelpe oss dersom vi står fast.',
  },
];

/** Items of the template that are not simply ticked when they fell due. */
export const demoStillOpen: readonly string[] = [
  'ar-halvar-2',
  'ar-eierskap',
  'ar-internkontroll-rapport',
  'ar-del-erfaring',
  'mnd-tjenestebesok',
  'mnd-omverden',
  'ar-konfliktplan',
  'ar-arsregnskap',
  'ar-samtaletema',
];

/** Items that were done later than the others. */
export const demoDoneLate: readonly {
  readonly item: string;
  readonly by: DemoPersonKey;
  readonly day: Day;
}[] = [
  { item: 'ar-samtaletema', by: 'mayor', day: '2024-03-22' },
  { item: 'mnd-tjenestebesok', by: 'mayor', day: '2024-04-19' },
  { item: 'ar-arsregnskap', by: 'director', day: '2024-04-26' },
  { item: 'ar-konfliktplan', by: 'mayor', day: '2024-05-13' },
  { item: 'mnd-omverden', by: 'director', day: '2024-05-22' },
  { item: 'ar-internkontroll-rapport', by: 'director', day: '2024-11-06' },
];

export interface DemoNotRelevant {
  readonly item: string;
  readonly by: DemoPersonKey;
  readonly day: Day;
  readonly reason: string;
}

export const demoNotRelevant: readonly DemoNotRelevant[] = [
  {
    item: 'prep-valgklager',
    by: 'secretariat',
    day: '2023-10-06',
    reason: 'Det kom ingen klager på valget.',
  },
  {
    item: 'mnd-ordforernettverk',
    by: 'mayor',
    day: '2023-11-20',
    reason: 'Ordføraren er alt med i nettverket frå førre periode.',
  },
];

/** Dates that were set by hand instead of the rule's. */
export const demoOwnDates: readonly { readonly item: string; readonly day: Day }[] = [
  { item: 'mnd-tjenestebesok', day: '2024-03-19' },
  { item: 'ar-halvar-1', day: '2024-04-15' },
  { item: 'ar-konfliktplan', day: '2024-03-14' },
  { item: 'ar-samtaletema', day: '2024-03-12' },
  { item: 'ar-halvar-2', day: '2024-11-12' },
  { item: 'ar-del-erfaring', day: '2024-11-12' },
];

export const demoCaseLinks: readonly { readonly item: string; readonly link: string }[] = [
  { item: 'mnd-budsjett', link: 'https://sak.eksempel.example/2023/1184' },
  { item: 'mnd-arbeidsgiverorgan', link: 'https://sak.eksempel.example/2023/1207' },
  { item: 'ar-planstrategi', link: 'https://sak.eksempel.example/2024/88' },
];

export interface DemoOwnItem {
  readonly phase: PhaseKey;
  readonly role: ItemRole;
  readonly category: Category;
  readonly title: string;
  readonly why: string;
  readonly due: Day | null;
  readonly addedBy: DemoPersonKey;
  readonly addedOn: Day;
  readonly doneOn: Day | null;
}

export const demoOwnItems: readonly DemoOwnItem[] = [
  {
    phase: 'preparation',
    role: 'secretariat',
    category: 'practical',
    title: 'Bestill nytt ordførerkjede-etui',
    why: 'Det gamle gikk i stykker på 17. mai.',
    due: '2023-10-02',
    addedBy: 'secretariat',
    addedOn: '2023-08-28',
    doneOn: '2023-09-29',
  },
  {
    phase: 'firstMonths',
    role: 'both',
    category: 'external',
    title: 'Besøk bedriftene på industriområdet sammen',
    why: 'Næringslivet bør møte den politiske og den administrative ledelsen samtidig.',
    due: '2024-01-16',
    addedBy: 'director',
    addedOn: '2023-11-06',
    doneOn: '2024-01-16',
  },
  {
    phase: 'firstYear',
    role: 'mayor',
    category: 'roles',
    title: 'Ta opp att når formannskapet skal inn i store saker',
    why: 'Vi var ikkje samde i november og lova å kome attende til det.',
    due: '2024-03-18',
    addedBy: 'mayor',
    addedOn: '2023-11-14',
    doneOn: '2024-04-19',
  },
  {
    phase: 'firstYear',
    role: 'director',
    category: 'employer',
    title: 'Inviter hovedtillitsvalgte til frokost',
    why: '',
    due: null,
    addedBy: 'director',
    addedOn: '2024-02-20',
    doneOn: '2024-04-04',
  },
];
