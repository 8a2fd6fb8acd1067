import type {
  ActionId,
  AgendaItemId,
  DecisionId,
  InformationEntryId,
  MeetingId,
  MinutesId,
  NoteId,
  PersonId,
  SeriesId,
  TopicId,
} from '#shared/domain/id.ts';
import type { MinutesSnapshot, SnapshotPoint } from '#shared/domain/minutes-snapshot.ts';
import type { MinutesFacts } from '#shared/documents/minutes.ts';

const director = 'p1' as PersonId;
const mayor = 'p2' as PersonId;

/** A point nothing has been written on. */
export const snapshotPoint = (number: number, fields: Partial<SnapshotPoint> = {}): SnapshotPoint => ({
  number,
  agendaItemId: `a${number}` as AgendaItemId,
  topicId: `t${number}` as TopicId,
  title: { nb: `Sak nummer ${number}`, nn: `Sak nummer ${number}` },
  kind: 'discussion',
  state: 'discussed',
  isStanding: false,
  isTemplateTitle: false,
  minutes: 10,
  spent: 600,
  raisedBy: null,
  ownerId: null,
  deciding: '',
  carriedFrom: null,
  timesCarried: 0,
  access: {
    status: 'public',
    basisKey: null,
    basisVersion: null,
    basis: null,
    fullerAccess: '',
    reassessOn: null,
  },
  notes: [],
  decisions: [],
  actions: [],
  information: [],
  ...fields,
});

const note = (body: string, by: PersonId | null = null) => ({
  id: `n-${body.slice(0, 5)}` as NoteId,
  body,
  isComment: by !== null,
  by,
});

const exempt = {
  status: 'exempt',
  basisKey: 'offl-23-1',
  basisVersion: 2026,
  basis: { nb: 'offentleglova § 23 første ledd', nn: 'offentleglova § 23 første ledd' },
  fullerAccess: 'Hemmelig vurdering av innsyn.',
  reassessOn: '2024-06-03',
} as const;

const points: readonly SnapshotPoint[] = [
  snapshotPoint(1, {
    title: { nb: 'Siden sist', nn: 'Sidan sist' },
    kind: 'followUp',
    isStanding: true,
    isTemplateTitle: true,
    notes: [
      note(
        'Vi gikk gjennom det som sto åpent:\n\n- Svar til rektor er sendt\n- Lokale til ungdomsrådet **gjenstår**',
      ),
    ],
  }),
  snapshotPoint(2, {
    title: { nb: 'Høring om skolestruktur', nn: 'Høyring om skulestruktur' },
    raisedBy: mayor,
    ownerId: director,
    carriedFrom: '2023-10-16',
    timesCarried: 2,
    notes: [
      note('Høringen går ut i desember.\nTo alternativer sendes ut.'),
      note('Jeg ønsker at FAU får uttale seg tidlig.', mayor),
    ],
    decisions: [
      {
        id: 'd1' as DecisionId,
        text: 'Høringsfristen settes til 15. desember.',
        decidedOn: '2023-10-23',
        reviewOn: '2024-01-15',
      },
    ],
    actions: [
      {
        id: 'x1' as ActionId,
        title: 'Notat til formannskapet',
        note: 'Med tall for alle kretsene.',
        ownerId: director,
        dueOn: '2023-10-30',
        state: 'open',
      },
      {
        id: 'x2' as ActionId,
        title: 'Ring FAU-lederne',
        note: '',
        ownerId: null,
        dueOn: null,
        state: 'done',
      },
    ],
  }),
  snapshotPoint(3, {
    title: { nb: 'Hemmelig forhandling om tomt', nn: 'Hemmeleg forhandling om tomt' },
    access: exempt,
    notes: [note('Hemmelig notat om prisen.')],
    decisions: [
      { id: 'd2' as DecisionId, text: 'Hemmelig avgjørelse.', decidedOn: '2023-10-23', reviewOn: null },
    ],
    actions: [
      {
        id: 'x3' as ActionId,
        title: 'Hemmelig oppgave',
        note: '',
        ownerId: mayor,
        dueOn: '2023-11-06',
        state: 'open',
      },
    ],
  }),
  snapshotPoint(4, {
    title: { nb: 'Brannen på sykehjemmet', nn: 'Brannen på sjukeheimen' },
    kind: 'toAll',
    information: [
      {
        id: 'i1' as InformationEntryId,
        matter: 'Alle beboerne er trygge',
        toldOn: '2023-10-23',
        toldAt: '14:05',
        toldBy: director,
        channel: 'email',
        channelNote: '',
        recipients: 'all',
        named: '',
        text: '',
        link: 'https://eksempel.no/sak/7',
      },
    ],
  }),
  snapshotPoint(5, {
    title: { nb: 'Organisasjonen', nn: 'Organisasjonen' },
    isStanding: true,
    isTemplateTitle: true,
    access: { ...exempt, fullerAccess: '' },
    notes: [note('Hemmelig om bemanningen.')],
  }),
  snapshotPoint(6, {
    title: { nb: 'Ønske om gatelys', nn: 'Ønske om gatelys' },
    kind: 'needsDecision',
    deciding: 'kommunestyret',
    state: 'waiting',
    access: { ...exempt, status: 'undecided', basis: null, fullerAccess: '', reassessOn: null },
  }),
];

export const minutesSnapshot = (fields: Partial<MinutesSnapshot> = {}): MinutesSnapshot => ({
  format: 1,
  minutesId: 'min1' as MinutesId,
  meetingId: 'm1' as MeetingId,
  version: 1,
  reason: '',
  closedAt: '2023-10-23T07:40:00.000Z',
  closedBy: director,
  body: 'Time kommune',
  bodies: {
    executiveCommittee: { nb: 'formannskapet', nn: 'formannskapet' },
    council: { nb: 'kommunestyret', nn: 'kommunestyret' },
  },
  series: { id: 's1' as SeriesId, kind: 'weekly', title: null },
  day: '2023-10-23',
  startTime: '08:30',
  minutes: 60,
  place: 'Møterom Fjord',
  startedAt: '2023-10-23T06:31:00.000Z',
  endedAt: '2023-10-23T07:38:00.000Z',
  participants: [
    { personId: director, group: 'person', label: '', attendance: 'present' },
    { personId: mayor, group: 'person', label: '', attendance: 'present' },
    { personId: null, group: 'management', label: '', attendance: 'absent' },
  ],
  people: [
    {
      id: director,
      name: 'Astrid Demodal',
      role: 'director',
      title: { nb: 'kommunedirektør', nn: 'kommunedirektør' },
    },
    { id: mayor, name: 'Torleiv Eksempelvik', role: 'mayor', title: { nb: 'ordfører', nn: 'ordførar' } },
  ],
  points,
  ...fields,
});

export const minutesFacts = (changes: Partial<MinutesFacts> = {}): MinutesFacts => ({
  snapshot: minutesSnapshot(),
  approvals: [
    { personId: mayor, approvedAt: '2023-10-23T10:00:00.000Z' },
    { personId: director, approvedAt: '2023-10-24T06:15:00.000Z' },
  ],
  isApproved: true,
  place: 3,
  digest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  audience: 'internal',
  form: 'nb',
  ...changes,
});
